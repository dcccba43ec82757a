"""Pagination, in each of the twelve styles that the API uses."""

from __future__ import annotations

import base64
import binascii
import math
from collections.abc import Mapping, Sequence
from typing import Any

from attrs import frozen

from telnyx_async._validation import ErrorResponse, Problem

__all__ = ["Page", "paginate", "remove_cursor", "set_at"]

_DEFAULT_SIZE = 20
_COUNTED_FROM_ZERO = {"Page"}
"""Parameters that count pages from 0, as TeXML does; all others count from 1."""


@frozen
class Page:
    """A part of a list, and what the response says about the whole list."""

    rows: Sequence[Any]
    metadata: Mapping[str, Any]
    """Values by their dotted path in the response."""


def paginate(style: Mapping[str, str], query: Mapping[str, Any], rows: Sequence[Any]) -> Page:
    """Return the page of `rows` that `query` selects.

    Raises `ErrorResponse` (422) for a cursor that is not from a page of this list.
    """
    size = max(1, query.get(style["size_param"], _DEFAULT_SIZE))
    select = _by_cursor if "cursor" in style else _by_number
    return select(style, query.get(style["param"]), size, rows)


def _by_cursor(style: Mapping[str, str], cursor: Any, size: int, rows: Sequence[Any]) -> Page:
    start = _decode_cursor(style["param"], cursor) if cursor else 0
    end = start + size
    metadata = {style["cursor"]: _encode_cursor(end)} if end < len(rows) else {}
    return Page(rows[start:end], metadata)


def _by_number(style: Mapping[str, str], number: Any, size: int, rows: Sequence[Any]) -> Page:
    first = 0 if style["param"] in _COUNTED_FROM_ZERO else 1
    number = first if number is None else max(first, number)
    start = (number - first) * size
    metadata: dict[str, Any] = {}
    if "current" in style:
        metadata[style["current"]] = number
    if "total" in style:
        metadata[style["total"]] = math.ceil(len(rows) / size)
        parent = style["total"].rpartition(".")[0]
        metadata |= {f"{parent}.total_results": len(rows), f"{parent}.page_size": size}
    if "total_items" in style:
        metadata[style["total_items"]] = len(rows)
    return Page(rows[start : start + size], metadata)


def _encode_cursor(offset: int) -> str:
    return base64.urlsafe_b64encode(f"row {offset}".encode()).decode()


def _decode_cursor(name: str, cursor: str) -> int:
    try:
        word, number = base64.urlsafe_b64decode(cursor).decode("ascii").split(" ")
        if word == "row" and number.isdigit():
            return int(number)
    except (ValueError, binascii.Error):
        pass
    raise ErrorResponse(422, [Problem("is not a cursor of this list", parameter=name)])


def set_at(body: dict[str, Any], path: str, value: object) -> None:
    """Set the value at a dotted path."""
    *parents, last = path.split(".")
    for parent in parents:
        body = body.setdefault(parent, {})
    body[last] = value


def remove_cursor(body: dict[str, Any], style: Mapping[str, str]) -> None:
    """Remove the cursor that an example body has."""
    if "cursor" in style:
        *parents, last = style["cursor"].split(".")
        for parent in parents:
            body = body.get(parent, {})
        body.pop(last, None)
