"""Names below the arguments whose wire form differs from their Python form."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from codegen.ir import Argument, Json
from codegen.load import is_object, reference
from codegen.schemas import quoted

__all__ = ["wire_names"]

Names: TypeAlias = dict[str, "str | Names"]

_BASE64: Names = {"": "BASE64"}
"""Marks a base64 value in the place of names."""


def wire_names(arguments: Sequence[Argument], components: Mapping[str, Json]) -> str:
    """Return the names of an operation as source text, without the arguments' own."""
    found: Names = {}
    for argument in arguments:
        below = _below(argument.schema, components, frozenset())
        if below:
            _merge(found, {argument.wire: below} if argument.wire else below)
    return _source(found) if found else ""


def _below(schema: Json, components: Mapping[str, Json], above: frozenset[str]) -> Names:
    if schema.get("format") == "byte":
        return _BASE64
    found: Names = {}
    name = reference(schema)
    if name is not None and name not in above:
        _merge(found, _below(components[name], components, above | {name}))
    for value in _within(schema):
        _merge(found, _below(value, components, above))
    if is_object(values := schema.get("additionalProperties")) and _below(
        values, components, above
    ):
        raise NotImplementedError("names below the arbitrary keys of an object")
    for wire, value in schema.get("properties", {}).items():
        if (python := value.get("x-python-name", wire)) != wire:
            _merge(found, {python: wire})
        if below := _below(value, components, above):
            _merge(found, {wire: below})
    return found


def _within(schema: Json) -> Iterator[Json]:
    yield from schema.get("anyOf", ())
    if "items" in schema:
        yield schema["items"]


def _merge(into: Names, more: Names) -> None:
    for key, value in more.items():
        known = into.setdefault(key, value)
        if isinstance(known, dict) and isinstance(value, dict):
            into[key] = merged = {**known}
            _merge(merged, value)
        elif known != value:
            raise ValueError(f"{key} is written as {known} and as {value}")


def _source(names: Names) -> str:
    if names == _BASE64:
        return "BASE64"
    items = (
        f"{quoted(key)}: {quoted(value) if isinstance(value, str) else _source(value)}"
        for key, value in names.items()
    )
    return f"{{{', '.join(items)}}}"
