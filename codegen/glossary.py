"""The meanings of arguments and fields, written by hand: one file of `codegen/glossary` an area.

A file has a `title`, the modules that it `covers` (the longest prefix of a module's name decides), `names`
as they are meant in its area, and a table for each operation or component that means something
else. By operation or resource it has `summaries`, `details` (what a summary has no room for),
`examples` (a call, without `await`), `guides` (pages to read on) and the types of `webhooks`.
`common.toml` is for all areas.
"""

from __future__ import annotations

import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

from attrs import field, frozen

from codegen.ir import Api, Argument, Class, Json, Operation
from codegen.load import InputError, is_object, operations, reference

__all__ = ["Glossary", "Meanings"]

_Place: TypeAlias = tuple[str, str]
"""A component or an operation, and the wire name of a field or an argument of it."""
_COMMON = "common"
_BODY = ""
"""The wire name of an argument that is the whole body."""
_TEXTS = ("summaries", "details", "examples", "guides")
_SECTIONS = frozenset({"covers", "names", "title", "webhooks", *_TEXTS})
_SHARED = frozenset({"", "shared", "shared_params"})


@frozen(kw_only=True)
class Glossary:
    """The texts of all areas."""

    tables: Mapping[str, Mapping[str, str]] = field(factory=dict[str, Mapping[str, str]])
    """By operation or component: texts by name, or by path below it (`filter.status`)."""
    names: Mapping[str, Mapping[str, str]] = field(factory=dict[str, Mapping[str, str]])
    """By area: texts by name."""
    covers: Mapping[str, str] = field(factory=dict[str, str])
    """Areas by prefix of a module's name."""
    titles: Mapping[str, str] = field(factory=dict[str, str])
    """What the areas are called in the documentation."""
    summaries: Mapping[str, str] = field(factory=dict[str, str])
    details: Mapping[str, str] = field(factory=dict[str, str])
    examples: Mapping[str, str] = field(factory=dict[str, str])
    guides: Mapping[str, str] = field(factory=dict[str, str])
    webhooks: Mapping[str, tuple[str, ...]] = field(factory=dict[str, tuple[str, ...]])

    @classmethod
    def read(cls, folder: Path) -> Glossary:
        """Read every file of a folder; a table in two of them is an error."""
        found = cls()
        for path in sorted(folder.glob("*.toml")):
            content = tomllib.loads(path.read_text())
            tables = {name: table for name, table in content.items() if name not in _SECTIONS}
            if twice := found.tables.keys() & tables.keys():
                raise InputError(f"{path.name}: tables of another area: {sorted(twice)}")
            events = {name: tuple(types) for name, types in content.get("webhooks", {}).items()}
            found = cls(
                tables={**found.tables, **tables},
                names={**found.names, path.stem: content.get("names", {})},
                covers={**found.covers, **dict.fromkeys(content.get("covers", ()), path.stem)},
                titles={**found.titles, path.stem: content.get("title", path.stem)},
                **{name: {**getattr(found, name), **content.get(name, {})} for name in _TEXTS},
                webhooks={**found.webhooks, **events},
            )
        return found

    def area(self, module: str) -> str:
        """Return the area of a module: the file that covers the longest prefix of its name."""
        prefixes = [prefix for prefix in self.covers if module.startswith(prefix)]
        if module in _SHARED or not prefixes:
            return _COMMON
        return self.covers[max(prefixes, key=len)]

    def guide(self, name: str) -> str | None:
        """Return the page on an operation or resource: its own, or that of what it belongs to."""
        while name and name not in self.guides:
            name = name.rpartition(".")[0]
        return self.guides.get(name)

    def meaning(self, area: str, *names: str) -> str | None:
        """Return what the first of `names` that is known means in an area, or in all."""
        tables = (self.names.get(area, {}), self.names.get(_COMMON, {}))
        return next((table[name] for table in tables for name in names if name in table), None)

    def check(self, api: Api) -> None:
        """Raise an error for texts of operations and resources that do not exist."""
        methods = {item.name for resource in api.resources for item in resource.operations}
        groups = {".".join(resource.path) for resource in api.resources}
        for kind in (*_TEXTS, "webhooks"):
            known = methods if kind in {"examples", "webhooks"} else methods | groups
            if unknown := getattr(self, kind).keys() - known:
                raise InputError(f"{kind} of nothing: {sorted(unknown)}")


class Meanings:
    """The texts of a glossary, by the arguments and fields of a description."""

    def __init__(self, document: Json, glossary: Glossary) -> None:
        self._glossary = glossary
        self._components: Mapping[str, Json] = document["components"]["schemas"]
        self._own: dict[_Place, str] = {}
        self._nested: dict[_Place, set[str]] = defaultdict(set)
        owners = {name: item.get("properties", {}) for name, item in self._components.items()}
        owners |= {item["operationId"]: _arguments(item) for _, _, item in operations(document)}
        nowhere = [
            f"{owner}: {path}"
            for owner, table in glossary.tables.items()
            for path, text in table.items()
            if not self._note(owner, owners.get(owner, {}), path, text)
        ]
        if nowhere:
            raise InputError("\n".join(["glossary entries of nothing:", *nowhere]))

    def argument(self, operation: Operation, argument: Argument) -> str | None:
        """Return what an argument of an operation means."""
        own = self._own.get((operation.name, argument.wire))
        area = self._glossary.area(operation.resource[0])
        return own or self._glossary.meaning(area, argument.wire, argument.name)

    def field(self, owner: Class, wire: str) -> str | None:
        """Return what a field of a class means to all components that share the class."""
        special = {self._special(component, wire) for component in owner.components}
        general = self._general(owner, wire)
        if len(special) == 1:
            return special.pop() or general
        return general or next(filter(None, special))

    def _general(self, owner: Class, wire: str) -> str | None:
        """Return what a name means in the areas of a class, or else in all areas."""
        found = (self._glossary.meaning(area, wire) for area in self._areas(owner))
        return next(filter(None, found), None)

    def _areas(self, owner: Class) -> Sequence[str]:
        """Return the areas of a class: of its components, or else of the product that uses it."""
        modules = {
            self._components[name].get("x-module", "").partition(".")[0]
            for name in owner.components
        }
        areas = {self._glossary.area(name) for name in modules - _SHARED}
        return sorted(areas) or [self._glossary.area(owner.module.rpartition(".")[2])]

    def _special(self, component: str, wire: str) -> str | None:
        """Return the text of a component's own table, or else of the tables above if they agree."""
        place = component, wire
        nested = self._nested.get(place, set[str]())
        return self._own.get(place) or (next(iter(nested)) if len(nested) == 1 else None)

    def _note(self, owner: str, properties: Json, path: str, text: str) -> bool:
        """Note a text of `owner`'s table, and return whether `path` leads to a field."""
        wire = _wire(properties, path)
        if wire is not None:
            self._own[owner, wire] = text
            return True
        inside = self._note_below(properties, path, text)
        return self._note_below(properties, f"{_BODY}.{path}", text) or inside

    def _note_below(self, properties: Json, path: str, text: str) -> bool:
        first, _, rest = path.partition(".")
        wire = _wire(properties, first)
        if wire is None or not rest:
            return False
        noted = False
        for name in self._objects(properties[wire]):
            below = self._components[name]["properties"]
            last = _wire(below, rest)
            if last is not None:
                self._nested[name, last].add(text)
                noted = True
            else:
                noted |= self._note_below(below, rest, text)
        return noted

    def _objects(self, schema: Json) -> Iterator[str]:
        """Yield the components that a value, or an element of it, can be."""
        name = reference(schema)
        if name is not None:
            known = self._components[name]
            yield from [name] if "properties" in known else self._objects(known)
        inner = [*schema.get("anyOf", ())]
        inner += [schema.get("items"), schema.get("additionalProperties")]
        for value in filter(is_object, inner):
            yield from self._objects(value)


def _wire(properties: Json, name: str) -> str | None:
    """Return the wire name of a property, which may be asked for by its Python name."""
    if name in properties:
        return name
    python = {item.get("x-python-name"): wire for wire, item in properties.items()}
    return python.get(name)


def _arguments(operation: Json) -> Json:
    """Return the schemas of an operation's arguments by name."""
    found: Json = {item["name"]: item["schema"] for item in operation.get("parameters", ())}
    body = operation.get("requestBody", {})
    for content in body.get("content", {}).values():
        if "x-python-name" in body:
            found[_BODY] = content["schema"] | {"x-python-name": body["x-python-name"]}
        found |= content["schema"].get("properties", {})
    return found
