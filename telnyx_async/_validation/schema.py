"""Validation against the JSON Schemas of the API description.

The description uses some twenty keywords of JSON Schema, and error responses need the service's
codes and pointers. A validator for just these is smaller than an adapter of a library would be, and
needs no further dependency.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime, time
from functools import cache
from typing import Any, TypeAlias
from urllib.parse import urlsplit
from uuid import UUID

from attrs import frozen

from telnyx_async._json import is_array, is_object
from telnyx_async._validation.description import JsonObject, Schema
from telnyx_async._validation.error_response import (
    BAD_REQUEST,
    INVALID_PHONE_NUMBER,
    MISSING,
    Problem,
)

__all__ = ["SchemaValidator"]

_Path: TypeAlias = tuple[str | int, ...]


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


_TYPES: Mapping[str, Callable[[Any], bool]] = {
    "null": lambda value: value is None,
    "boolean": lambda value: isinstance(value, bool),
    "string": lambda value: isinstance(value, str),
    "integer": lambda value: _is_number(value) and (isinstance(value, int) or value.is_integer()),
    "number": _is_number,
    "array": is_array,
    "object": is_object,
}


def _is_url(text: str) -> bool:
    if not text.isascii():  # RFC 3986
        return False
    parts = urlsplit(text)
    return bool(parts.scheme and (parts.netloc or parts.path))


_FORMATS: Mapping[str, Callable[[str], object]] = {
    "date-time": lambda text: len(text) > 10 and datetime.fromisoformat(text),
    "date": date.fromisoformat,
    "time": time.fromisoformat,
    "uuid": UUID,
    "uri": _is_url,
    "url": _is_url,
    "email": lambda text: "@" in text[1:-1],
    "json-pointer": lambda text: not text or text.startswith("/"),
}

_RANGES: Mapping[str, tuple[int, int]] = {
    "int32": (-(2**31), 2**31 - 1),
    "int64": (-(2**63), 2**63 - 1),
}


@cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)


def _has_format(text: str, name: str) -> bool:
    try:
        return _FORMATS[name](text) is not False if name in _FORMATS else True
    except ValueError:
        return False


def _types(schema: Schema) -> tuple[str, ...]:
    types = schema.get("type", ())
    return (types,) if isinstance(types, str) else tuple(types)


@frozen
class SchemaValidator:
    """Validates values against schemas. `resolve` follows `$ref`."""

    resolve: Callable[[Schema], Schema]

    def accepts(self, schema: Schema, value: object) -> bool:
        """Whether `value` is valid."""
        return next(self.problems(schema, value), None) is None

    def problems(self, schema: Schema, value: Any, at: _Path = ()) -> Iterator[Problem]:
        """Yield what makes `value` invalid; `at` is the path of `value` in the body."""
        schema = self.resolve(schema)
        if "anyOf" in schema:
            yield from self._any_of(schema, value, at)
            return
        if schema.get("format") == "binary":
            return
        types = _types(schema)
        if types and not any(_TYPES[name](value) for name in types):
            yield Problem(f"must be of type {' or '.join(types)}", at)
        elif value is not None:
            yield from self._enum(schema, value, at)
            yield from self._content(schema, value, at)

    def _any_of(self, schema: Schema, value: Any, at: _Path) -> Iterator[Problem]:
        """Yield the problems of the alternative that a tag selects, else of the closest one.

        The problems of all alternatives would mostly be about others than the one that was meant.
        """
        variants: list[Schema] = schema["anyOf"]
        failures: list[list[Problem]] = []
        for variant in variants:
            failures.append(list(self.problems(variant, value, at)))
            if not failures[-1]:
                return
        name, tags = self._tag(variants, value)
        if name is None:
            yield from min(failures, key=lambda found: (found[0].at == at, len(found)))
        elif value[name] in tags:
            yield from failures[tags[value[name]]]
        else:
            yield from self._enum({"enum": [*tags]}, value[name], (*at, name))

    def _tag(self, variants: list[Schema], value: Any) -> tuple[str | None, dict[str, int]]:
        """Return the field of `value` that discriminates the variants, and their indexes by tag."""
        for name, given in value.items() if is_object(value) else ():
            enums = [self._properties(each).get(name, {}).get("enum", ()) for each in variants]
            tags = {tag: index for index, enum in enumerate(enums) for tag in enum}
            if isinstance(given, str) and all(enums) and len(tags) == sum(map(len, enums)):
                return name, tags
        return None, {}

    def _properties(self, schema: Schema) -> Mapping[str, Schema]:
        properties: Mapping[str, Schema] = self.resolve(schema).get("properties", {})
        return {name: self.resolve(each) for name, each in properties.items()}

    def _enum(self, schema: Schema, value: Any, at: _Path) -> Iterator[Problem]:
        allowed = schema.get("enum")
        if allowed is not None and value not in allowed:
            yield Problem(f"must be one of {', '.join(map(str, allowed))}", at)

    def _content(self, schema: Schema, value: Any, at: _Path) -> Iterator[Problem]:
        if isinstance(value, str):
            yield from self._string(schema, value, at)
        elif is_array(value):
            yield from self._array(schema, value, at)
        elif is_object(value):
            yield from self._object(schema, value, at)
        elif _is_number(value):
            yield from self._number(schema, value, at)

    def _string(self, schema: Schema, value: str, at: _Path) -> Iterator[Problem]:
        if len(value) < schema.get("minLength", 0):
            yield Problem(f"must have at least {schema['minLength']} characters", at)
        if len(value) > schema.get("maxLength", len(value)):
            yield Problem(f"must have at most {schema['maxLength']} characters", at)
        pattern = schema.get("pattern")
        if pattern and not _pattern(pattern).search(value):
            code = INVALID_PHONE_NUMBER if pattern.startswith(r"^\+") else BAD_REQUEST
            yield Problem(f"must match {pattern}", at, code)
        if not _has_format(value, schema.get("format", "")):
            yield Problem(f"must have the format {schema['format']}", at)

    def _number(self, schema: Schema, value: float, at: _Path) -> Iterator[Problem]:
        low, high = _RANGES.get(schema.get("format", ""), (value, value))
        low, high = schema.get("minimum", low), schema.get("maximum", high)
        if value < low:
            yield Problem(f"must be at least {low:g}", at)
        if value > high:
            yield Problem(f"must be at most {high:g}", at)
        if "exclusiveMinimum" in schema and value <= schema["exclusiveMinimum"]:
            yield Problem(f"must be more than {schema['exclusiveMinimum']:g}", at)
        if "exclusiveMaximum" in schema and value >= schema["exclusiveMaximum"]:
            yield Problem(f"must be less than {schema['exclusiveMaximum']:g}", at)

    def _array(self, schema: Schema, value: list[Any], at: _Path) -> Iterator[Problem]:
        if len(value) < schema.get("minItems", 0):
            yield Problem(f"must have at least {schema['minItems']} items", at)
        if len(value) > schema.get("maxItems", len(value)):
            yield Problem(f"must have at most {schema['maxItems']} items", at)
        if schema.get("uniqueItems") and any(item in value[:n] for n, item in enumerate(value)):
            yield Problem("must not have an item twice", at)
        for index, item in enumerate(value):
            yield from self.problems(schema.get("items", {}), item, (*at, index))

    def _object(self, schema: Schema, value: JsonObject, at: _Path) -> Iterator[Problem]:
        for name in schema.get("required", ()):
            if name not in value:
                yield Problem(f"{name} is required", (*at, name), MISSING)
        properties: Mapping[str, Schema] = schema.get("properties", {})
        others: Schema | bool = schema.get("additionalProperties", True)
        for name, item in value.items():
            expected = properties.get(name, others)
            if not isinstance(expected, bool):
                yield from self.problems(expected, item, (*at, name))
