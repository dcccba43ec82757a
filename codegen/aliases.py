"""Names for annotations that are long, and for unions that are used more than once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from attrs import field, frozen

from codegen.ir import Alias, Json, Type
from codegen.load import InputError, is_object, operations, reference
from codegen.names import Names
from codegen.naming import class_name, longest_common_words
from codegen.schemas import Converter

__all__ = ["Scope", "long_annotations", "module_of"]

_LONG_UNION, _LONG_LITERAL = 4, 16


@frozen
class Scope:
    """The components: which of them requests take, the products that use them, and their types."""

    requests: frozenset[str]
    products: Mapping[str, set[str]]
    types: Mapping[str, Type]

    def converter(self, *, request: bool) -> Converter:
        return Converter(request=request, types=self.types)


@frozen
class _Place:
    name: str
    schema: Json
    request: bool
    products: frozenset[str]


@frozen
class _Candidate:
    type: Type
    members: Sequence[str]
    """The classes of a union; empty for an enumeration."""
    size: int
    places: list[_Place] = field(factory=list[_Place])

    @property
    def long(self) -> bool:
        if not self.members:
            return self.size >= _LONG_LITERAL
        return self.size >= _LONG_UNION or len(self.places) > 1


def module_of(products: set[str] | frozenset[str], *, request: bool) -> str:
    """Return the module of a product; dictionaries of requests have modules of their own.

    Only type checkers import those.
    """
    name = next(iter(products)) if len(products) == 1 else "shared"
    return f"params.{name}" if request else name


def long_annotations(document: Json, scope: Scope, names: Names) -> Sequence[Alias]:
    """Return the aliases, named by `names` (for one of their places) or else by rule."""
    found: dict[str, _Candidate] = {}
    for place in _places(document, scope):
        for node in _nodes(place.schema):
            candidate = _candidate(node, scope.converter(request=place.request))
            found.setdefault(str(candidate.type), candidate).places.append(place)
    long = [item for item in found.values() if item.long]
    named = {place.name for item in long for place in item.places}
    if names.strict and (unknown := names.aliases.keys() - named):
        raise InputError(f"names of no long annotation: {sorted(unknown)}")
    taken = {*scope.types, *map(str, scope.types.values())}
    return [_alias(item, names.aliases, taken) for item in long]


def _places(document: Json, scope: Scope) -> Iterator[_Place]:
    for name, schema in document["components"]["schemas"].items():
        for wire, value in schema.get("properties", {}).items():
            place = f"{name}.{value.get('x-python-name', wire)}"
            products = frozenset(scope.products[name])
            yield _Place(place, value, name in scope.requests, products)
    for _, _, operation in operations(document):
        name, products = operation["operationId"], frozenset({operation["x-resource"][0]})
        for item in operation.get("parameters", ()):
            argument = item.get("x-python-name", item["name"])
            yield _Place(f"{name}.{argument}", item["schema"], True, products)
        for content in operation.get("requestBody", {}).get("content", {}).values():
            for wire, value in content["schema"].get("properties", {}).items():
                argument = value.get("x-python-name", wire)
                yield _Place(f"{name}.{argument}", value, True, products)
            if "properties" not in content["schema"]:
                yield _Place(f"{name}.body", content["schema"], True, products)
        for response in operation["responses"].values():
            for content in response.get("content", {}).values():
                yield _Place(f"{name}.response", content["schema"], False, products)


def _nodes(schema: Json) -> Iterator[Json]:
    """Yield the unions of classes and the enumerations of a schema, without its components'."""
    options = schema.get("anyOf", ())
    if sum(reference(option) is not None for option in options) > 1 or "enum" in schema:
        yield schema
    inner = [*options, *schema.get("properties", {}).values()]
    inner += [schema[key] for key in ("items", "additionalProperties") if key in schema]
    for value in inner:
        if is_object(value):
            yield from _nodes(value)


def _candidate(node: Json, converter: Converter) -> _Candidate:
    if "enum" in node:
        # As in requests: in responses, ` | str` follows for values of the future.
        values = Converter(request=True, types=converter.types).type(node)
        return _Candidate(values, (), len(node["enum"]))
    members = [name for option in node["anyOf"] if (name := reference(option)) is not None]
    return _Candidate(converter.type(node), members, len(node["anyOf"]))


def _alias(found: _Candidate, preferred: Mapping[str, str], taken: set[str]) -> Alias:
    named = [preferred[place.name] for place in found.places if place.name in preferred]
    common = longest_common_words(found.members)
    place = min(found.places, key=lambda place: (len(place.name), place.name))
    rule = common if common and common not in taken else _by_place(place.name)
    name = named[0] if named else rule
    if name in taken:
        raise InputError(f"{place.name} cannot be {name}: it is a class")
    taken.add(name)
    products = frozenset[str]().union(*(place.products for place in found.places))
    request = all(place.request for place in found.places)
    return Alias(name=name, type=found.type, module=module_of(products, request=request))


def _by_place(place: str) -> str:
    """`calls.actions.bridge.ringtone` becomes `CallsActionsBridgeRingtone`."""
    return class_name(*place.split("."))
