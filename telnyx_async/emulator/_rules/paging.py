"""Lists, a page at a time, in each of the twelve ways in which the API pages."""

from __future__ import annotations

import base64
import binascii
import math
from collections.abc import Mapping, Sequence
from typing import Any

from attrs import frozen

from telnyx_async._validation import Problem, Refusal

__all__ = ["Page", "put", "remove", "turn"]

_SIZE = 20
_FROM_ZERO = {"Page"}
"""TeXML counts its pages from 0, all others from 1."""


@frozen
class Page:
    """A part of a list, and what its answer says about the whole."""

    rows: Sequence[Any]
    facts: Mapping[str, Any]
    """By their dotted path in the answer."""


def turn(style: Mapping[str, str], query: Mapping[str, Any], rows: Sequence[Any]) -> Page:
    """The page of `rows` that `query` asks for.

    Raises `Refusal` for a cursor that no page gave.
    """
    size = max(1, query.get(style["size_param"], _SIZE))
    by = _by_cursor if "cursor" in style else _by_number
    return by(style, query.get(style["param"]), size, rows)


def _by_cursor(style: Mapping[str, str], cursor: Any, size: int, rows: Sequence[Any]) -> Page:
    start = _offset(style["param"], cursor) if cursor else 0
    end = start + size
    facts = {style["cursor"]: _cursor(end)} if end < len(rows) else {}
    return Page(rows[start:end], facts)


def _by_number(style: Mapping[str, str], number: Any, size: int, rows: Sequence[Any]) -> Page:
    first = 0 if style["param"] in _FROM_ZERO else 1
    number = first if number is None else max(first, number)
    start = (number - first) * size
    facts: dict[str, Any] = {}
    if "current" in style:
        facts[style["current"]] = number
    if "total" in style:
        facts[style["total"]] = math.ceil(len(rows) / size)
        parent = style["total"].rpartition(".")[0]
        facts |= {f"{parent}.total_results": len(rows), f"{parent}.page_size": size}
    if "total_items" in style:
        facts[style["total_items"]] = len(rows)
    return Page(rows[start : start + size], facts)


def _cursor(offset: int) -> str:
    return base64.urlsafe_b64encode(f"row {offset}".encode()).decode()


def _offset(name: str, cursor: str) -> int:
    try:
        word, number = base64.urlsafe_b64decode(cursor).decode("ascii").split(" ")
        if word == "row" and number.isdigit():
            return int(number)
    except (ValueError, binascii.Error):
        pass
    raise Refusal(422, [Problem("is not a cursor of this list", parameter=name)])


def put(answer: dict[str, Any], path: str, value: object) -> None:
    """Set what lies at a dotted path."""
    *parents, last = path.split(".")
    for parent in parents:
        answer = answer.setdefault(parent, {})
    answer[last] = value


def remove(answer: dict[str, Any], style: Mapping[str, str]) -> None:
    """Take out the cursor that a made-up answer has."""
    if "cursor" in style:
        *parents, last = style["cursor"].split(".")
        for parent in parents:
            answer = answer.get(parent, {})
        answer.pop(last, None)
