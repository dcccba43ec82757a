"""Schemas become types: classes, aliases, and the annotations that use them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from attrs import evolve, frozen

from codegen.ir import Alias, Class, Field, Json, Type
from codegen.load import operations, reference
from codegen.naming import python_name

__all__ = ["Catalogue", "Converter", "build", "reached"]

_PLAIN = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}
_TIMES = {"date-time": "datetime", "date": "date"}
_NONE = Type("None")


def union(options: Iterable[Type]) -> Type:
    """`A | B`, each option once, `None` last."""
    texts: dict[str, None] = {}
    uses: frozenset[str] = frozenset()
    for option in options:
        texts.update(dict.fromkeys(option.text.split(" | ") if "[" not in option.text else [option.text]))
        uses |= option.uses
    ordered = sorted(texts, key=lambda text: text == "None")
    return Type(" | ".join(ordered), uses)


def generic(name: str, *arguments: Type, uses: Iterable[str] = ()) -> Type:
    inner = frozenset[str]().union(*(argument.uses for argument in arguments))
    return Type(f"{name}[{', '.join(argument.text for argument in arguments)}]", inner | {*uses})


def literal(values: Sequence[object]) -> Type:
    return Type(f"Literal[{', '.join(_quoted(value) for value in values)}]", frozenset({"Literal"}))


def _quoted(value: object) -> str:
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"' if isinstance(value, str) else repr(value)


@frozen
class Converter:
    """Annotations of one side: what an answer holds, or what a request takes.

    `names` tells by which name a component is known.
    """

    request: bool
    names: Mapping[str, Type]

    def type(self, schema: Json) -> Type:
        """The annotation of any value that the schema allows."""
        name = reference(schema)
        if name is not None:
            return self.names[name]
        if "anyOf" in schema:
            return union(self.type(option) for option in schema["anyOf"])
        kind = schema.get("type")
        if isinstance(kind, list):
            return union(self.type({**schema, "type": option}) for option in kind)
        if "enum" in schema and kind != "null":
            return self._enumeration(schema)
        if kind == "array":
            return self._array(schema)
        if kind == "object":
            return self._mapping(schema)
        if kind == "string":
            return self._string(schema.get("format"))
        return Type(_PLAIN[kind]) if kind else self._anything()

    def _enumeration(self, schema: Json) -> Type:
        values = [value for value in schema["enum"] if value is not None]
        if self.request:
            return literal(values)
        if schema["type"] == "boolean":
            return Type("bool")
        return union([literal(values), Type(_PLAIN[schema["type"]])])

    def _array(self, schema: Json) -> Type:
        item = self.type(schema.get("items", {}))
        return generic("Sequence", item, uses=["Sequence"]) if self.request else generic("list", item)

    def _mapping(self, schema: Json) -> Type:
        value = schema.get("additionalProperties")
        item = self.type(value) if isinstance(value, dict) else self._anything()
        if self.request:
            return generic("Mapping", Type("str"), item, uses=["Mapping"])
        return generic("dict", Type("str"), item)

    def _string(self, form: str | None) -> Type:
        if form in _TIMES:
            time = Type(_TIMES[form], frozenset({_TIMES[form]}))
            return union([time, Type("str")]) if self.request else time
        if form == "binary":
            return Type("FileTypes", frozenset({"FileTypes"})) if self.request else Type("bytes")
        if form == "byte" and self.request:
            return Type("str | bytes | PathLike[str]", frozenset({"PathLike"}))
        return Type("str")

    def _anything(self) -> Type:
        return Type("object") if self.request else Type("Any", frozenset({"Any"}))

    def fields(self, schema: Json) -> Sequence[Field]:
        """The fields of an object, those that must be there first."""
        required = set(schema.get("required", ()))
        return [
            Field(
                name=value.get("x-python-name") or wire,
                wire=wire,
                type=self.type(value),
                required=wire in required,
            )
            for wire, value in schema.get("properties", {}).items()
        ]


@frozen
class Catalogue:
    """The classes and aliases of a description, each in its module."""

    classes: Sequence[Class]
    aliases: Sequence[Alias]
    modules: Mapping[str, str]
    requests: frozenset[str]
    """The components that requests take."""
    types: Mapping[str, Type]
    """By which name each component is known."""

    def converter(self, *, request: bool) -> Converter:
        return Converter(request, self.types)


def build(document: Json, preferred: Mapping[str, str]) -> Catalogue:
    """Name the types of a description, one class for equal schemas.

    `preferred` gives the name of a class that several products share.
    """
    components: Mapping[str, Json] = document["components"]["schemas"]
    requests, domains = reached(document)
    groups = _equal(components, requests)
    chosen = {name: _chosen(group, preferred) for group in groups for name in group}
    wrapped = {name for name, schema in components.items() if set(schema.get("properties", ())) == {"data"}}
    types = {name: Type(new, frozenset({new})) for name, new in chosen.items()}
    for name in sorted(wrapped - requests, key=lambda name: _depth(name, components, wrapped)):
        inner = Converter(False, types).type(components[name]["properties"]["data"])
        types[name] = generic("Data", inner, uses=["Data"])
    return _catalogue(components, requests, domains, chosen, types)


def _depth(name: str, components: Mapping[str, Json], wrapped: set[str]) -> int:
    inner = reference(components[name]["properties"]["data"])
    return 1 + _depth(inner, components, wrapped) if inner in wrapped else 0


def _catalogue(
    components: Mapping[str, Json],
    requests: frozenset[str],
    domains: Mapping[str, set[str]],
    chosen: Mapping[str, str],
    types: Mapping[str, Type],
) -> Catalogue:
    classes: dict[str, Class] = {}
    aliases: list[Alias] = []
    reach: dict[str, set[str]] = defaultdict(set)
    for name in sorted(components):
        request, type_ = name in requests, types[name]
        if type_.text.startswith("Data["):
            aliases.append(Alias(name=name, type=type_, request=False, module=_module(domains[name])))
            continue
        reach[chosen[name]] |= domains[name]
        if name != type_.text:
            aliases.append(Alias(name=name, type=type_, request=request, module=_module(domains[name])))
        if type_.text not in classes:
            fields = Converter(request, types).fields(components[name])
            classes[type_.text] = Class(name=type_.text, fields=fields, request=request)
    placed = [evolve(item, module=_module(reach[name])) for name, item in sorted(classes.items())]
    modules = {item.name: item.module for item in (*placed, *aliases)}
    return Catalogue(placed, aliases, modules, requests, types)


def _module(domains: set[str]) -> str:
    return next(iter(domains)) if len(domains) == 1 else "shared"


def _chosen(group: Sequence[str], preferred: Mapping[str, str]) -> str:
    named = {preferred[name] for name in group if name in preferred}
    return min(named or group, key=lambda name: (len(name), name))


def _equal(components: Mapping[str, Json], requests: frozenset[str]) -> Sequence[Sequence[str]]:
    """Groups of components that nothing tells apart, however deep one looks.

    All begin in one group; a group is split while its members' fields differ in type.
    """
    known = {name: "" for name in components}
    count = 0
    while True:
        types = {name: Type(f"<{group}>") for name, group in known.items()}
        sides = {side: Converter(side, types) for side in (True, False)}
        groups: dict[object, list[str]] = defaultdict(list)
        for name, schema in components.items():
            request = name in requests
            fields = sides[request].fields(schema)
            groups[request, frozenset(fields)].append(name)
        if len(groups) == count:
            return [*groups.values()]
        count = len(groups)
        known = {name: group[0] for group in groups.values() for name in group}


def reached(document: Json) -> tuple[frozenset[str], Mapping[str, set[str]]]:
    """The components that requests take, and the products that come to each component."""
    components = document["components"]["schemas"]
    requests: set[str] = set()
    domains: dict[str, set[str]] = defaultdict(set)

    def visit(value: object, domain: str, seen: set[str]) -> set[str]:
        if isinstance(value, dict):
            name = reference(value)
            if name is not None and name not in seen:
                seen.add(name)
                domains[name].add(domain)
                visit(components[name], domain, seen)
            value = [*value.values()]
        if isinstance(value, list):
            for item in value:
                visit(item, domain, seen)
        return seen

    for _, _, operation in operations(document):
        domain = operation["x-resource"][0]
        sent = [operation.get("parameters"), operation.get("requestBody")]
        requests |= visit(sent, domain, set())
        visit(operation["responses"], domain, set())
    for event in document.get("x-webhooks", {}).values():
        visit(event, "webhooks", set())
    return frozenset(requests), domains
