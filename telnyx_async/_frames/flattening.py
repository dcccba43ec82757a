"""Nested fields as dotted columns: `{"a": {"b": 1}}` has the column `a.b`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from telnyx_async._json import is_array, is_object

__all__ = ["flattened", "value_at"]


def flattened(row: Mapping[str, Any], prefix: str = "") -> dict[str, Any]:
    """Return the fields of an object by their dotted path; lists stay as they are."""
    found: dict[str, Any] = {}
    for name, value in row.items():
        if is_object(value) and value:
            found |= flattened(value, f"{prefix}{name}.")
        else:
            found[f"{prefix}{name}"] = value
    return found


def value_at(value: Any, path: str) -> Any:
    """Return the value at a dotted path; of a list the values of its items, None if there is none."""
    name, _, rest = path.partition(".")
    if is_array(value):
        return [value_at(item, path) for item in value]
    if not is_object(value):
        return None
    if path in value:
        return value[path]
    return value_at(value.get(name), rest) if rest else value.get(name)
