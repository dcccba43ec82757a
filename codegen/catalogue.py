"""The named types of a description: one class for equal schemas, each in its product's module."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from attrs import evolve, frozen

from codegen.aliases import Preferred, Scope, home, long_annotations
from codegen.ir import Alias, Class, Json, Type
from codegen.load import BadOverrideError, objects, operations, reference
from codegen.schemas import Converter, generic, named
from codegen.webhooks import bases, events

__all__ = ["Catalogue", "Preferred", "build"]


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
    chosen = _chosen(components, requests, preferred)
    types = _types(components, chosen, requests, apart)
    base = bases(document, types)
    long = long_annotations(document, Scope(requests, domains, types), preferred)
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
        if types[name].uses != frozenset({known}):
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


def _chosen(
    components: Mapping[str, Json], requests: frozenset[str], preferred: Preferred
) -> Mapping[str, str]:
    """The name of the class of each component."""
    chosen: dict[str, str] = {}
    groups = _equal(components, requests)
    for group in groups:
        better = [preferred.classes[name] for name in group if name in preferred.classes]
        best = min(better or group, key=lambda name: (len(name), name))
        if best in chosen.values() or (best in components and best not in group):
            raise BadOverrideError(f"two classes would be {best}")
        chosen.update(dict.fromkeys(group, best))
    if preferred.strict:
        _check(preferred.classes, chosen)
    return chosen


def _check(preferred: Mapping[str, str], chosen: Mapping[str, str]) -> None:
    if unknown := preferred.keys() - chosen.keys():
        raise BadOverrideError(f"names of no component: {sorted(unknown)}")
    for name, better in preferred.items():
        if chosen[name] != better or name == better:
            raise BadOverrideError(f"changes nothing: {name} = {better}")


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
    components: Mapping[str, Json],
    chosen: Mapping[str, str],
    requests: AbstractSet[str],
    apart: AbstractSet[str],
) -> Mapping[str, Type]:
    """By which name each component is known: its class, or `Data` of what the envelope holds.

    An object that says nothing of its properties is a mapping. Events are `apart`: their classes
    tell them apart, also where they are no more than envelopes.
    """
    types = {name: named(new) for name, new in chosen.items()}

    def envelope(name: str) -> Type:
        inner = components[name]["properties"]["data"]
        target = reference(inner)
        if target is not None and _is_envelope(components[target]):
            types[target] = envelope(target)
        return generic("Data", Converter(request=False, types=types).type(inner))

    for name, schema in components.items():
        if not schema.get("properties"):
            types[name] = Converter(name in requests, types).type(schema)
        elif _is_envelope(schema) and name not in apart:
            types[name] = envelope(name)
    return types


def _is_envelope(schema: Json) -> bool:
    return set(schema.get("properties", ())) == {"data"}
