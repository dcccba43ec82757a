"""The API description and its elements."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeGuard

from codegen.ir import Json

__all__ = [
    "InputError",
    "is_array",
    "is_object",
    "load",
    "objects",
    "operations",
    "reference",
]

_PREFIX = "#/components/schemas/"
_VERBS = ("get", "post", "put", "patch", "delete")


class InputError(Exception):
    """An input of the generator has no effect, or breaks a rule."""


def load(description: Path) -> Json:
    """Read a description."""
    document: Json = json.loads(description.read_bytes())
    return document


def operations(document: Json) -> Iterator[tuple[str, str, Json]]:
    """Yield the verb, path and description of each operation; several may share a path."""
    for path, item in document["paths"].items():
        for verb in _VERBS:
            if verb in item:
                yield verb, path, item[verb]
                yield from ((verb, path, also) for also in item[verb].get("x-also", ()))


def reference(schema: Json) -> str | None:
    """Return the name of the component that a schema refers to."""
    target: str | None = schema.get("$ref")
    return target.removeprefix(_PREFIX) if target else None


def is_object(value: Any) -> TypeGuard[Json]:
    """Return whether a JSON value is an object."""
    return isinstance(value, dict)


def is_array(value: Any) -> TypeGuard[list[Any]]:
    """Return whether a JSON value is an array."""
    return isinstance(value, list)


def objects(value: Any) -> Iterator[Json]:
    """Yield every object of a JSON value, the outermost first."""
    if is_object(value):
        yield value
        for item in value.values():
            yield from objects(item)
    elif is_array(value):
        for item in value:
            yield from objects(item)
