"""The official package's names of types, by the modules of its `telnyx.types`."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import TypeAlias

from codegen.catalogue import Catalogue
from codegen.ir import Json, OfficialModule, Operation, Type
from codegen.load import InputError, objects
from codegen.names import Names
from codegen.naming import class_name, singular_class
from codegen.schemas import annotation

__all__ = ["official_modules"]

_PLACE = re.compile(r"\w+(\.\w+)+(\[\])?")
_Place: TypeAlias = tuple[tuple[str, ...], str]
# Words that the official package writes in capitals where a name is made of an operation's.
_CAPITALS = {
    "ai": "AI",
    "api": "API",
    "id": "ID",
    "ids": "IDs",
    "ip": "IP",
    "ips": "IPs",
    "oauth": "OAuth",
    "openai": "OpenAI",
    "sdk": "SDK",
    "sms": "SMS",
    "url": "URL",
}


def official_modules(
    components: Mapping[str, Json],
    catalogue: Catalogue,
    operations: Sequence[Operation],
    names: Names,
) -> Sequence[OfficialModule]:
    """Return the modules: components by their `x-module`, operations by rule, others by `names`."""
    modules = _Modules()
    placed = _placed(components)
    types = catalogue.responses.types
    for path, last in placed:
        for name in placed[path, last]:
            if name.lower() == last:
                modules[path].types[name] = types[name]
    exported = {str(each) for module in modules.values() for each in module.types.values()}
    for operation in operations:
        _add_operation(modules, operation, placed.keys(), exported)
    places = _Places(components, catalogue, operations)
    for name, text in names.official.items():
        *outer, last = name.split(".")
        if (type_ := places.meaning(text)) is not None:
            modules[tuple(outer)].types[last] = type_
        elif names.strict:
            raise InputError(f"names.toml: {name} is a type at {text}, which does not exist")
    for outside, inside in ((("shared",), ("shared_params",)), ((), ("shared",))):
        for name, type_ in modules[inside].types.items():
            modules[outside].types.setdefault(name, type_)
    return [modules[path] for path in sorted(modules)]


class _Places:
    """The types of properties and arguments, by the names of their places."""

    def __init__(
        self,
        components: Mapping[str, Json],
        catalogue: Catalogue,
        operations: Sequence[Operation],
    ) -> None:
        self._catalogue = catalogue
        self._schemas: dict[str, tuple[bool, Json]] = {}
        for name, schema in components.items():
            for wire, value in schema.get("properties", {}).items():
                place = f"{name}.{value.get('x-python-name', wire)}"
                self._schemas[place] = name in catalogue.sent, value
        for operation in operations:
            for argument in operation.arguments:
                self._schemas[f"{operation.name}.{argument.name}"] = True, argument.schema

    def meaning(self, text: str) -> Type | None:
        """Return the type at a place (None if it does not exist), or that of an annotation."""
        if not _PLACE.fullmatch(text):
            return annotation(text)
        place = text.removesuffix("[]")
        if place not in self._schemas:
            return None
        request, schema = self._schemas[place]
        if text.endswith("[]"):
            schema = next(each["items"] for each in objects(schema) if each.get("type") == "array")
        return (self._catalogue.requests if request else self._catalogue.responses).type(schema)


class _Modules(dict[tuple[str, ...], OfficialModule]):
    """The modules by their path; one that is asked for is made, with those around it."""

    def __missing__(self, path: tuple[str, ...]) -> OfficialModule:
        for depth in range(len(path) + 1):
            self.setdefault(path[:depth], OfficialModule(path[:depth]))
        return self[path]


def _add_operation(
    modules: _Modules, operation: Operation, placed: Collection[_Place], exported: Collection[str]
) -> None:
    """Add the names of an operation's arguments, and of its response if no component has it."""
    *outer, last = operation.resource
    path = tuple(outer)
    group = singular_class(_capitalised(last))
    # Words that have no singular here, since nobody speaks of a single one.
    group = group[:-1] if group.endswith(("Settings", "Prefs")) else group
    name = group + _capitalised(operation.method)
    if any(argument.place != "path" for argument in operation.arguments):
        modules[path].params[f"{name}Params"] = operation
    response, returned = f"{name}Response", str(operation.returns)
    if returned == "None":
        return
    if (path, response.lower()) in placed or returned not in exported:
        modules[path].types.setdefault(response, operation.returns)


def _placed(components: Mapping[str, Json]) -> Mapping[_Place, list[str]]:
    """Return the components by their module and the word that its last part is."""
    found: dict[_Place, list[str]] = defaultdict(list)
    for name, schema in components.items():
        if "x-module" in schema:
            *path, last = schema["x-module"].split(".")
            found[tuple(path), last.replace("_", "")].append(name)
    return found


def _capitalised(name: str) -> str:
    return "".join(_CAPITALS.get(word) or class_name(word) for word in name.split("_"))
