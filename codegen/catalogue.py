"""The named types of a description, each in the module of its product."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from attrs import evolve, frozen

from codegen.aliases import Scope, long_annotations, module_of
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
    responses: Converter
    sent: frozenset[str]
    """The components that requests take."""


def build(document: Json, names: Names) -> Catalogue:
    """Collect the types of a description."""
    components: Mapping[str, Json] = document["components"]["schemas"]
    requests, products = _reached(document)
    event_names = {event.name for event in events(document)}
    own = [name for name, schema in components.items() if _is_class(schema) or name in event_names]
    chosen = Families(components, requests).classes(own, names.models, strict=names.strict)
    types = _types(components, chosen, requests)
    base = bases(document, types)
    long = long_annotations(document, Scope(requests, products, types), names)
    annotations = {str(item.type): named(item.name) for item in long}
    converters = {side: Converter(side, types, annotations) for side in (True, False)}
    classes: dict[str, Class] = {}
    users: dict[str, set[str]] = defaultdict(set)
    sharing: dict[str, list[str]] = defaultdict(list)
    for component in sorted(own):
        name, request = chosen[component], component in requests
        users[name] |= products[component]
        sharing[name].append(component)
        if name not in classes:
            fields = converters[request].fields(components[component])
            classes[name] = Class(name=name, fields=fields, request=request)
            if component in base:
                classes[name] = evolve(classes[name], base=base[component])
        if components[component].get("additionalProperties"):
            classes[name] = evolve(classes[name], open=True)
    return Catalogue(
        classes=[
            evolve(
                item,
                module=module_of(users[name], request=item.request),
                components=sharing[name],
            )
            for name, item in sorted(classes.items())
        ],
        aliases=sorted(long, key=lambda alias: alias.name),
        official=_official(components, types, {*classes, *(item.name for item in long)}),
        events=[evolve(event, name=str(types[event.name])) for event in events(document)],
        requests=converters[True],
        responses=converters[False],
        sent=requests,
    )


def _official(
    components: Mapping[str, Json], types: Mapping[str, Type], taken: AbstractSet[str]
) -> Mapping[str, Type]:
    """Return the types that the official package exports by another name.

    It exports the components whose module has their name.
    """
    return {
        name: types[name]
        for name, schema in sorted(components.items())
        if name not in taken
        and name.lower() == schema.get("x-module", "").rpartition(".")[2].replace("_", "")
    }


def _reached(document: Json) -> tuple[frozenset[str], Mapping[str, set[str]]]:
    """Return the components that requests take, and the products that use each component."""
    requests: set[str] = set()
    products: dict[str, set[str]] = defaultdict(set)

    def visit(value: object, product: str, seen: set[str]) -> set[str]:
        for name in filter(None, map(reference, objects(value))):
            if name not in seen:
                seen.add(name)
                products[name].add(product)
                visit(document["components"]["schemas"][name], product, seen)
        return seen

    for _, _, operation in operations(document):
        product = operation["x-resource"][0]
        sent = [operation.get("parameters"), operation.get("requestBody")]
        requests |= visit(sent, product, set())
        visit(operation["responses"], product, set())
    for event in document.get("x-webhooks", {}).values():
        visit(event, "webhooks", set())
    return frozenset(requests), products


def _types(
    components: Mapping[str, Json], chosen: Mapping[str, str], requests: AbstractSet[str]
) -> Mapping[str, Type]:
    """Return the type of each component.

    An envelope is `Data` of its content, an object without known properties is a mapping.
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
    """Return whether a schema is a class, neither an envelope nor a mapping."""
    return bool(schema.get("properties")) and set(schema["properties"]) != {"data"}
