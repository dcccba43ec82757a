"""The position of a page in its list, and the requests that follow it. Pure: no I/O."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final, cast

from attrs import frozen

from telnyx_async._errors import APIResponseValidationError
from telnyx_async._operation import Call, PageStyle

__all__ = ["PagePosition", "page_style", "position_of", "value_at"]

# A single page may be empty where rows are filtered after paging. A wrong number of pages would
# otherwise be followed to its end (14,421 requests for nothing).
_MAX_EMPTY_NUMBERED: Final = 3
_MAX_EMPTY_CHAINED: Final = 100


@frozen(kw_only=True)
class PagePosition:
    """What one page says about its list.

    `following` are the values of the query parameter for the next pages, as far as they are
    known: all of them where the response has the number of pages, otherwise the next one.
    `requested` are the cursors that were requested so far, and `empty` is the number of pages
    without rows since the last one with rows.
    """

    rows: list[object]
    following: Sequence[object] = ()
    requested: frozenset[object] = frozenset()
    number: int = 0
    first: int = 0
    size: int | None = None
    empty: int = 0

    def next_value(self) -> object:
        """Return the value of the next request.

        Raises:
            APIResponseValidationError: The cursor was requested before, or the last 100 pages had
                no rows: the list has no end.
        """
        if self.empty >= _MAX_EMPTY_CHAINED:
            raise APIResponseValidationError(
                f"the list sent {self.empty} empty pages in a row, each with the cursor of another"
            )
        value = self.following[0]
        if value in self.requested:
            raise APIResponseValidationError(
                f"the list repeats its cursor {value!r} and would never end"
            )
        return value


def page_style(call: Call) -> PageStyle:
    """Return how the list of a call is paged."""
    return call.operation.page or PageStyle()


def position_of(call: Call, body: Any, before: PagePosition | None) -> PagePosition:
    """Return the position of a page, from its response and the position of the page before.

    Raises:
        APIResponseValidationError: The page repeats the page before.
    """
    style = page_style(call)
    query = {**call.query, **call.options.get("extra_query", {})}
    found = value_at(body, style.items)
    rows = cast("list[object]", found) if isinstance(found, list) else []
    if style.cursor is not None:
        return _by_cursor(style, query, rows, value_at(body, style.cursor), before)
    return _by_number(style, query, rows, body, before)


def value_at(body: Any, path: str | None) -> Any:
    """Return the value at a dotted path into a response; None where there is none."""
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
    before: PagePosition | None,
) -> PagePosition:
    requested = {*before.requested, before.following[0]} if before else {query.get(style.param)}
    # Some endpoints repeat their last cursor when there is nothing left.
    ends = not cursor or not isinstance(cursor, str | int) or (not rows and cursor in requested)
    return PagePosition(
        rows=rows,
        requested=frozenset(requested),
        following=() if ends else (cursor,),
        empty=_empty(rows, before),
    )


def _empty(rows: list[object], before: PagePosition | None) -> int:
    return 0 if rows else 1 + (before.empty if before else 0)


def _by_number(
    style: PageStyle,
    query: Mapping[str, object],
    rows: list[object],
    body: Any,
    before: PagePosition | None,
) -> PagePosition:
    reported = _integer(value_at(body, style.current))
    if before is None:
        number = _known(reported, _integer(query.get(style.param)), style.first)
        first = min(style.first, number)
        size = _size(style, query, body)
    else:
        number, first, size = before.number + 1, before.first, before.size
        if rows and rows == before.rows and reported != number:
            raise APIResponseValidationError(f"page {number} of the list repeats page {number - 1}")
    items = _integer(value_at(body, style.total_items))
    if items is not None and number == first:
        size = len(rows) or size  # there may be fewer rows a page than requested
    last = _last(_integer(value_at(body, style.total)), items, first, size)
    empty = _empty(rows, before)
    if empty == _MAX_EMPTY_NUMBERED:
        last = number
    return PagePosition(
        rows=rows,
        following=_numbers(number + 1, last, full=bool(rows) and len(rows) >= (size or 0)),
        number=number,
        first=first,
        size=size or len(rows) or None,
        empty=empty,
    )


def _size(style: PageStyle, query: Mapping[str, object], body: Any) -> int | None:
    reported = _integer(value_at(body, "page_size"))
    return reported or _integer(query.get(style.size_param)) or style.default_size


def _last(pages: int | None, items: int | None, first: int, size: int | None) -> int | None:
    if pages is None and items is not None and size:
        pages = -(-items // size)
    return None if pages is None else first + pages - 1


def _numbers(following: int, last: int | None, *, full: bool) -> Sequence[int]:
    if last is not None:
        return range(following, last + 1)
    # Without a total, a page that is not full is the last one.
    return (following,) if full else ()


def _known(*values: int | None) -> int:
    return next(value for value in values if value is not None)


def _integer(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None
