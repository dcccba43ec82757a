"""The named types of a description, each in its product's module."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from attrs import evolve, frozen

from codegen.aliases import Scope, home, long_annotations
from codegen.families import Families
from codegen.ir import Alias, Class, Event, Json, Type
from codegen.load import objects, operations, reference
from codegen.names import Names
from codegen.schemas import Converter, generic, named
from codegen.webhooks import bases, events

__all__ = ["Catalogue", "build"]


@frozen(kw_only=True)
class Catalogue:
    """The classes and aliases of a description."""

    classes: Sequence[Class]
    aliases: Sequence[Alias]
    official: Mapping[str, Type]
    """The types that the official package exports by other names."""
    events: Sequence[Event]
    requests: Converter
    answers: Converter


def build(document: Json, names: Names) -> Catalogue:
    """Name the types of a description."""
    components: Mapping[str, Json] = document["components"]["schemas"]
    requests, domains = _reached(document)
    apart = {event.name for event in events(document)}
    own = [name for name, schema in components.items() if _is_class(schema) or name in apart]
    chosen = Families(components, requests).classes(own, names.models, strict=names.strict)
    types = _types(components, chosen, requests)
    base = bases(document, types)
    long = long_annotations(document, Scope(requests, domains, types), names)
    annotations = {str(item.type): named(item.name) for item in long}
    sides = {side: Converter(side, types, annotations) for side in (True, False)}
    classes: dict[str, Class] = {}
    reach: dict[str, set[str]] = defaultdict(set)
    for component in sorted(own):
        name, request = chosen[component], component in requests
        reach[name] |= domains[component]
        if name not in classes:
            fields = sides[request].fields(components[component])
            classes[name] = Class(name=name, fields=fields, request=request)
            if component in base:
                classes[name] = evolve(classes[name], base=base[component])
    return Catalogue(
        classes=[
            evolve(item, module=home(reach[name], request=item.request))
            for name, item in sorted(classes.items())
        ],
        aliases=sorted(long, key=lambda alias: alias.name),
        official=_official(components, types, {*classes, *(item.name for item in long)}),
        events=[evolve(event, name=str(types[event.name])) for event in events(document)],
        requests=sides[True],
        answers=sides[False],
    )


def _official(
    components: Mapping[str, Json], types: Mapping[str, Type], taken: AbstractSet[str]
) -> Mapping[str, Type]:
    """Return the types that the official package exports by another name.

    It exports a component where its module has the component's name.
    """
    return {
        name: types[name]
        for name, schema in sorted(components.items())
        if name not in taken
        and name.lower() == schema.get("x-module", "").rpartition(".")[2].replace("_", "")
    }


def _reached(document: Json) -> tuple[frozenset[str], Mapping[str, set[str]]]:
    """The components that requests take, and the products that come to each component."""
    requests: set[str] = set()
    domains: dict[str, set[str]] = defaultdict(set)

    def visit(value: object, domain: str, seen: set[str]) -> set[str]:
        for name in filter(None, map(reference, objects(value))):
            if name not in seen:
                seen.add(name)
                domains[name].add(domain)
                visit(document["components"]["schemas"][name], domain, seen)
        return seen

    for _, _, operation in operations(document):
        domain = operation["x-resource"][0]
        sent = [operation.get("parameters"), operation.get("requestBody")]
        requests |= visit(sent, domain, set())
        visit(operation["responses"], domain, set())
    for event in document.get("x-webhooks", {}).values():
        visit(event, "webhooks", set())
    return frozenset(requests), domains


def _types(
    components: Mapping[str, Json], chosen: Mapping[str, str], requests: AbstractSet[str]
) -> Mapping[str, Type]:
    """Return the type of each component: its class, or else what it holds.

    An envelope is `Data` of what is in it, an object without known properties is a mapping.
    """
    types = {name: named(new) for name, new in chosen.items()}

    def envelope(name: str) -> Type:
        inner = components[name]["properties"]["data"]
        target = reference(inner)
        if target is not None and target not in types:
            types[target] = other(target)
        return generic("Data", Converter(request=False, types=types).type(inner))

    def other(name: str) -> Type:
        if components[name].get("properties"):
            return envelope(name)
        return Converter(name in requests, types).type(components[name])

    for name in components:
        if name not in types:
            types[name] = other(name)
    return types


def _is_class(schema: Json) -> bool:
    """Tell a class from envelopes and from mappings."""
    return bool(schema.get("properties")) and set(schema["properties"]) != {"data"}
