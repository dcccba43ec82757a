"""The named types of a description: one class for equal schemas, each in its product's module."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence, Set

from attrs import evolve, field, frozen

from codegen.aliases import Scope, home, long_annotations
from codegen.ir import Alias, Class, Json, Type
from codegen.load import BadOverride, operations, reference
from codegen.schemas import Converter, generic, named
from codegen.webhooks import bases, events

__all__ = ["Catalogue", "Preferred", "build"]

@frozen(kw_only=True)
class Preferred:
    """Names that no rule would find."""

    classes: Mapping[str, str] = field(factory=dict)
    """For a component that others equal: the name of their class."""
    aliases: Mapping[str, str] = field(factory=dict)
    """For the place of a long annotation, `Component.property` or `operation.argument`."""


@frozen(kw_only=True)
class Catalogue:
    """The classes and aliases of a description."""

    classes: Sequence[Class]
    aliases: Sequence[Alias]
    requests: Converter
    answers: Converter


def build(document: Json, preferred: Preferred) -> Catalogue:
    """Name the types of a description."""
    components: Mapping[str, Json] = document["components"]["schemas"]
    requests, domains = _reached(document)
    apart = {event.name for event in events(document)}
    types = _types(components, _chosen(components, requests, preferred.classes), apart)
    base = bases(document, types)
    long = long_annotations(document, Scope(requests, domains, types), preferred.aliases)
    annotations = {str(item.type): named(item.name) for item in long}
    sides = {side: Converter(side, types, annotations) for side in (True, False)}
    classes: dict[str, Class] = {}
    aliases = [*long]
    reach: dict[str, set[str]] = defaultdict(set)
    for name in sorted(components):
        request, known = name in requests, str(types[name])
        if name != known:
            module = home(domains[name], request=request)
            aliases.append(Alias(name=name, type=types[name], module=module))
        if known.startswith("Data["):
            continue
        reach[known] |= domains[name]
        if known not in classes:
            fields = sides[request].fields(components[name])
            classes[known] = Class(name=known, fields=fields, request=request)
            if name in base:
                classes[known] = evolve(classes[known], base=base[name])
    return Catalogue(
        classes=[
            evolve(item, module=home(reach[name], request=item.request))
            for name, item in sorted(classes.items())
        ],
        aliases=sorted(aliases, key=lambda alias: alias.name),
        requests=sides[True],
        answers=sides[False],
    )


def _reached(document: Json) -> tuple[frozenset[str], Mapping[str, set[str]]]:
    """The components that requests take, and the products that come to each component."""
    requests: set[str] = set()
    domains: dict[str, set[str]] = defaultdict(set)

    def visit(value: object, domain: str, seen: set[str]) -> set[str]:
        for name in _references(value):
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


def _references(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        name = reference(value)
        if name is not None:
            yield name
        value = [*value.values()]
    if isinstance(value, list):
        for item in value:
            yield from _references(item)


def _chosen(
    components: Mapping[str, Json], requests: frozenset[str], preferred: Mapping[str, str]
) -> Mapping[str, str]:
    """The name of the class of each component."""
    chosen: dict[str, str] = {}
    groups = _equal(components, requests)
    for group in groups:
        better = [preferred[name] for name in group if name in preferred]
        best = min(better or group, key=lambda name: (len(name), name))
        if best in chosen.values() or (best in components and best not in group):
            raise BadOverride(f"two classes would be {best}")
        chosen.update(dict.fromkeys(group, best))
    _check(preferred, chosen)
    return chosen


def _check(preferred: Mapping[str, str], chosen: Mapping[str, str]) -> None:
    if unknown := preferred.keys() - chosen.keys():
        raise BadOverride(f"names of no component: {sorted(unknown)}")
    for name, better in preferred.items():
        if chosen[name] != better or name == better:
            raise BadOverride(f"changes nothing: {name} = {better}")


def _equal(components: Mapping[str, Json], requests: frozenset[str]) -> Sequence[Sequence[str]]:
    """Groups of components that nothing tells apart, however deep one looks.

    All begin in one group; a group is split while its members' fields differ in type.
    """
    known = dict.fromkeys(components, "")
    count = 0
    while True:
        types = {name: Type((f"<{group}>",)) for name, group in known.items()}
        sides = {side: Converter(side, types) for side in (True, False)}
        groups: dict[object, list[str]] = defaultdict(list)
        for name, schema in components.items():
            request = name in requests
            groups[request, frozenset(sides[request].fields(schema))].append(name)
        if len(groups) == count:
            return [*groups.values()]
        count = len(groups)
        known = {name: group[0] for group in groups.values() for name in group}


def _types(
    components: Mapping[str, Json], chosen: Mapping[str, str], apart: Set[str]
) -> Mapping[str, Type]:
    """By which name each component is known: its class, or `Data` of what the envelope holds.

    Events are `apart`: their classes tell them apart, also where they are no more than envelopes.
    """
    types = {name: named(new) for name, new in chosen.items()}

    def envelope(name: str) -> Type:
        inner = components[name]["properties"]["data"]
        target = reference(inner)
        if target is not None and _is_envelope(components[target]):
            types[target] = envelope(target)
        return generic("Data", Converter(request=False, types=types).type(inner))

    for name, schema in components.items():
        if _is_envelope(schema) and name not in apart:
            types[name] = envelope(name)
    return types


def _is_envelope(schema: Json) -> bool:
    return schema.get("properties", {}).keys() == {"data"}
