"""Filtering and sorting of lists by the query of a request."""

from __future__ import annotations

import operator
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from telnyx_async._json import is_array, is_object
from telnyx_async._validation import JsonObject

__all__ = ["filter_and_sort"]

_COMPARISONS: Mapping[str, Callable[[Any, Any], bool]] = {
    "eq": operator.eq,
    "ne": operator.ne,
    "gt": operator.gt,
    "gte": operator.ge,
    "lt": operator.lt,
    "lte": operator.le,
}
_TEXT: Mapping[str, Callable[[str, str], bool]] = {
    "contains": lambda value, wanted: wanted in value,
    "starts_with": str.startswith,
    "ends_with": str.endswith,
}


def filter_and_sort(
    rows: Sequence[JsonObject], query: Mapping[str, Any], fields: Collection[str]
) -> list[JsonObject]:
    """Return the rows that `query` selects, sorted. Conditions on other fields are ignored."""
    conditions = [each for each in _conditions(query) if _field(each[0]) in fields]
    kept = list(rows)
    for name, comparison, wanted in conditions:
        passes, field = _predicate(name, comparison, wanted), _field(name)
        kept = [row for row in kept if passes(row.get(field))]
    # Sorting is stable: the keys are applied in reverse, the most significant one last.
    for name in reversed(_as_list(query.get("sort", []))):
        field = str(name).removeprefix("-")
        if field in fields:
            kept.sort(key=lambda row: _key(row.get(field)), reverse=str(name).startswith("-"))
    return kept


def _conditions(query: Mapping[str, Any]) -> Iterator[tuple[str, str, Any]]:
    """Yield field, comparison and value of each `filter` object, `filter[…]` and parameter."""
    for name, value in query.items():
        inner = {name.removeprefix("filter[").removesuffix("]"): value}
        for path, wanted in (value if name == "filter" and is_object(value) else inner).items():
            field, _, comparison = path.partition("][")
            if comparison:
                yield field, comparison, wanted
            elif is_object(wanted):
                for each, operand in wanted.items():
                    yield field, each, operand
            else:
                yield field, "eq", wanted


def _field(name: str) -> str:
    """Return the field of a condition: `date_created_at` is about the date of `created_at`."""
    return name.removeprefix("date_")


def _predicate(name: str, comparison: str, wanted: Any) -> Callable[[Any], bool]:
    """Return the test of a field's value, prepared once for a whole list."""
    if name.startswith("date_"):
        passes = _predicate(_field(name), comparison, wanted)
        return lambda value: passes(str(value or "")[:10])
    if comparison in _TEXT:
        matches, text = _TEXT[comparison], str(wanted).lower()
        return lambda value: matches(str(value or "").lower(), text)
    if comparison == "in" or (comparison == "eq" and is_array(wanted)):
        keys = {_key(each) for each in _as_list(wanted)}
        return lambda value: _key(value) in keys
    if comparison not in _COMPARISONS:
        return lambda value: True
    return _comparison(comparison, wanted)


def _comparison(name: str, wanted: Any) -> Callable[[Any], bool]:
    compare, operand_key = _COMPARISONS[name], _key(wanted)

    def passes(value: Any) -> bool:
        if name == "eq" and is_array(value):
            return wanted in value
        key = _key(value)
        return type(key[1]) is type(operand_key[1]) and compare(key, operand_key)

    return passes


def _as_list(value: Any) -> list[Any]:
    if is_array(value):
        return value
    return str(value).split(",")


def _key(value: Any) -> tuple[int, Any]:
    """Return a key to compare by: numbers and times by value, all else by its text."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        return 0, float(value)
    text = str(value).lower()
    if not text[:4].isdigit():
        return 2, text
    try:
        moment = datetime.fromisoformat(text.upper())
    except ValueError:
        return 2, text
    return 1, moment.timestamp()
