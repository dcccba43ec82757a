"""Where a page lies in its list, and which requests follow it. Pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from attrs import frozen

from telnyx_async._errors import APIResponseValidationError
from telnyx_async._operation import Call, PageStyle

__all__ = ["Place", "at", "place_of", "style_of"]


@frozen(kw_only=True)
class Place:
    """What one page tells about its list.

    `following` are the values of the query parameter for the pages after it, as far as they are
    known: all of them, where the answer tells the number of pages; else the next one.
    """

    rows: list[object]
    following: Sequence[object] = ()
    asked: frozenset[object] = frozenset()
    number: int = 0
    first: int = 0
    size: int | None = None

    def next_value(self) -> object:
        """Return what to ask for next. A cursor that was asked for before leads in circles."""
        value = self.following[0]
        if value in self.asked:
            raise APIResponseValidationError(
                f"the list repeats its cursor {value!r}: it has no end"
            )
        return value


def style_of(call: Call) -> PageStyle:
    """Return how the list that `call` asks for is paged."""
    return call.operation.page or PageStyle()


def place_of(call: Call, body: Any, before: Place | None) -> Place:
    """Read the place of a page from its answer and from the page `before` it.

    `APIResponseValidationError` if the page is the one before, once more.
    """
    style = style_of(call)
    query = {**call.query, **call.options.get("extra_query", {})}
    found = at(body, style.items)
    rows = cast("list[object]", found) if isinstance(found, list) else []
    if style.cursor is not None:
        return _by_cursor(style, query, rows, at(body, style.cursor), before)
    return _by_number(style, query, rows, body, before)


def at(body: Any, path: str | None) -> Any:
    """Return what lies at a dotted path into an answer, or None."""
    if path is None:
        return None
    for name in filter(None, path.split(".")):
        if not isinstance(body, dict):
            return None
        body = cast("dict[str, Any]", body).get(name)
    return body


def _by_cursor(
    style: PageStyle,
    query: Mapping[str, object],
    rows: list[object],
    cursor: object,
    before: Place | None,
) -> Place:
    asked = {*before.asked, before.following[0]} if before else {query.get(style.param)}
    # Some services repeat the cursor once more when there is nothing left.
    ends = not cursor or not isinstance(cursor, str | int) or (not rows and cursor in asked)
    return Place(rows=rows, asked=frozenset(asked), following=() if ends else (cursor,))


def _by_number(
    style: PageStyle,
    query: Mapping[str, object],
    rows: list[object],
    body: Any,
    before: Place | None,
) -> Place:
    told = _integer(at(body, style.current))
    if before is None:
        number = _known(told, _integer(query.get(style.param)), style.first)
        first = min(style.first, number)
        size = _size(style, query, body)
    else:
        number, first, size = before.number + 1, before.first, before.size
        if rows and rows == before.rows and told != number:
            raise APIResponseValidationError(
                f"page {number} of the list is page {number - 1} again"
            )
    items = _integer(at(body, style.total_items))
    if items is not None and number == first:
        size = len(rows) or size  # a service may give fewer rows a page than it is asked for
    last = _last(_integer(at(body, style.total)), items, first, size)
    return Place(
        rows=rows,
        following=_numbers(number + 1, last, full=bool(rows) and len(rows) >= (size or 0)),
        number=number,
        first=first,
        size=size or len(rows) or None,
    )


def _size(style: PageStyle, query: Mapping[str, object], body: Any) -> int | None:
    told = _integer(at(body, "page_size"))
    return told or _integer(query.get(style.size_param)) or style.default_size


def _last(pages: int | None, items: int | None, first: int, size: int | None) -> int | None:
    if pages is None and items is not None and size:
        pages = -(-items // size)
    return None if pages is None else first + pages - 1


def _numbers(following: int, last: int | None, *, full: bool) -> Sequence[int]:
    if last is not None:
        return range(following, last + 1)
    return (following,) if full else ()


def _known(*values: int | None) -> int:
    return next(value for value in values if value is not None)


def _integer(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None
