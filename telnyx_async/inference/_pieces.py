"""Pieces of a JSON object that arrive one by one, and the object that they add up to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from telnyx_async._json import is_array, is_object

__all__ = ["joined", "merge"]

# Whole in every piece that has them; some providers repeat them in all pieces.
_WHOLE: Final = frozenset({"id", "index", "type", "role", "finish_reason", "object", "model"})


class _Text(list[str]):
    """Pieces of a text: joining them once costs less than joining each to what was there."""


def merge(target: dict[str, Any], piece: Mapping[str, Any]) -> None:
    """Add a piece to an object in place.

    Texts are appended, lists of entries with an `index` are merged by it (in whatever order they
    come), other lists are extended, and all else replaces what was there.
    """
    for key, value in piece.items():
        if value is not None or key not in target:
            target[key] = _merged(key, target.get(key), value)


def _merged(key: str, old: Any, new: Any) -> Any:
    if isinstance(new, str) and key not in _WHOLE:
        if not isinstance(old, _Text):
            return _Text([new])
        if key != "name" or old != [new]:
            old.append(new)
        return old
    if is_object(new):
        nested: dict[str, Any] = old if is_object(old) else {}
        merge(nested, new)
        return nested
    if is_array(new):
        return _merged_list(old, new)
    return new


def _merged_list(old: Any, new: list[Any]) -> Any:
    if not new:
        return new if old is None else old
    if not all(is_object(each) and isinstance(each.get("index"), int) for each in new):
        return [*(old if is_array(old) else ()), *new]
    entries: dict[Any, Any] = old if is_object(old) else {}
    for each in new:
        merge(entries.setdefault(each["index"], {}), each)
    return entries


def joined(value: Any) -> Any:
    """Return what pieces add up to, as JSON: texts joined, entries in the order of `index`."""
    if isinstance(value, _Text):
        return "".join(value)
    if is_object(value):
        if value and all(isinstance(key, int) for key in value):
            return [joined(value[key]) for key in sorted(value)]
        return {key: joined(each) for key, each in value.items()}
    return value
