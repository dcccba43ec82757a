"""Which rows of a list a query asks for, and in what order."""

from __future__ import annotations

import operator
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from telnyx_async._validation import Json, is_list, is_object

__all__ = ["arrange"]

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


def arrange(rows: Sequence[Json], query: Mapping[str, Any], fields: Collection[str]) -> list[Json]:
    """The rows that `query` asks for; it may ask about `fields`, whatever else it says."""
    conditions = [each for each in _conditions(query) if _field(each[0]) in fields]
    kept = list(rows)
    for name, comparison, wanted in conditions:
        passes, field = _test(name, comparison, wanted), _field(name)
        kept = [row for row in kept if passes(row.get(field))]
    for name in reversed(_as_list(query.get("sort", []))):
        field = str(name).removeprefix("-")
        if field in fields:
            kept.sort(key=lambda row: _key(row.get(field)), reverse=str(name).startswith("-"))
    return kept


def _conditions(query: Mapping[str, Any]) -> Iterator[tuple[str, str, Any]]:
    """Field, comparison and value: of `filter` objects, `filter[…]` names and plain names."""
    for name, value in query.items():
        inner = {name.removeprefix("filter[").removesuffix("]"): value}
        for said, wanted in (value if name == "filter" and is_object(value) else inner).items():
            field, _, comparison = said.partition("][")
            if comparison:
                yield field, comparison, wanted
            elif is_object(wanted):
                for each, operand in wanted.items():
                    yield field, each, operand
            else:
                yield field, "eq", wanted


def _field(name: str) -> str:
    return name.removeprefix("date_")


def _test(name: str, comparison: str, wanted: Any) -> Callable[[Any], bool]:
    """What the value of a field has to pass: made once for a list, however long it is."""
    if name.startswith("date_"):
        passes = _test(_field(name), comparison, wanted)
        return lambda value: passes(str(value or "")[:10])
    if comparison in _TEXT:
        matches, text = _TEXT[comparison], str(wanted).lower()
        return lambda value: matches(str(value or "").lower(), text)
    if comparison == "in" or (comparison == "eq" and is_list(wanted)):
        keys = {_key(each) for each in _as_list(wanted)}
        return lambda value: _key(value) in keys
    if comparison not in _COMPARISONS:
        return lambda value: True
    return _comparison(comparison, wanted)


def _comparison(name: str, wanted: Any) -> Callable[[Any], bool]:
    compare, theirs = _COMPARISONS[name], _key(wanted)

    def passes(value: Any) -> bool:
        if name == "eq" and is_list(value):
            return wanted in value
        mine = _key(value)
        return type(mine[1]) is type(theirs[1]) and compare(mine, theirs)

    return passes


def _as_list(value: Any) -> list[Any]:
    if is_list(value):
        return value
    return str(value).split(",")


def _key(value: Any) -> tuple[int, Any]:
    """Something to compare by: booleans and texts by their text, numbers and times by size."""
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
