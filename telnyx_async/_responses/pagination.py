"""Paged lists: one page, all pages, all rows."""

from __future__ import annotations

import asyncio
import re
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import AsyncGenerator, Generator, Iterable
from contextlib import aclosing
from functools import cached_property
from math import ceil
from types import GenericAlias
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from attrs import evolve

from telnyx_async._http import HttpResponse
from telnyx_async._modeling.decoder import decode, structure
from telnyx_async._modeling.model import Model
from telnyx_async._operation import Call, Caller
from telnyx_async._responses.page_position import PagePosition, page_style, position_of, value_at

if TYPE_CHECKING:
    from telnyx_async._compat.pages import PageInfo

__all__ = ["AsyncPage", "AsyncPaginator", "PageCursors", "PageMeta"]

T = TypeVar("T")


class PageCursors(Model):
    """Where the pages around a page begin."""

    after: str | None = None
    before: str | None = None


class PageMeta(Model):
    """What a response says about its list. Each endpoint fills in some of it."""

    page_number: int | None = None
    page_size: int | None = None
    total_pages: int | None = None
    total_results: int | None = None
    cursor: str | None = None
    page_cursor: str | None = None
    cursors: PageCursors | None = None


class _Pages(ABC, Generic[T]):
    """Iteration from a first page over the pages that follow it."""

    def __init__(self, client: Caller, call: Call) -> None:
        self._client = client
        self._call = call

    @abstractmethod
    async def _first(self) -> tuple[AsyncPage[T], PagePosition]: ...

    def __aiter__(self) -> AsyncGenerator[T]:
        return self.rows()

    async def rows(self, *, prefetch: int = 0, limit: int | None = None) -> AsyncGenerator[T]:
        """Iterate over all rows, `limit` at most.

        Up to `prefetch` pages are requested ahead: concurrently where the list reports its number of
        pages, one at a time where each page has the cursor of the next.
        """
        if limit == 0:  # without a request
            return
        async with aclosing(self.pages(prefetch=prefetch, limit=limit)) as pages:
            async for page in pages:
                for row in page.data[:limit]:
                    yield row
                if limit is not None:
                    limit -= len(page.data)

    async def pages(
        self, *, prefetch: int = 0, limit: int | None = None
    ) -> AsyncGenerator[AsyncPage[T]]:
        """Iterate over the pages until they hold `limit` rows, with `prefetch` as in `rows`."""
        if prefetch < 0 or (limit is not None and limit < 0):
            raise ValueError("prefetch and limit must not be negative")
        page, position = await self._first()
        prefetched: deque[asyncio.Task[HttpResponse]] = deque()
        try:
            while True:
                # Pages beyond the limit would be requested, and billed to the rate limit, in vain.
                if limit is not None:
                    limit = max(0, limit - len(page.data))
                    prefetch = min(prefetch, ceil(limit / (len(page.data) or 1)))
                for value in position.following[len(prefetched) : prefetch]:
                    prefetched.append(asyncio.create_task(self._fetch(value)))
                yield page
                if limit == 0 or not position.following:
                    return
                value = position.next_value()
                response = await (prefetched.popleft() if prefetched else self._fetch(value))
                page, position = self._read(response, position)
        finally:
            # An iteration that is left early must not leave requests behind.
            for task in prefetched:
                task.cancel()
            await asyncio.gather(*prefetched, return_exceptions=True)

    iter_pages = pages

    async def _fetch(self, value: object) -> HttpResponse:
        options = self._call.options
        # In `extra_query`, which wins over the caller's own page number.
        query = {**options.get("extra_query", {}), page_style(self._call).param: value}
        call = evolve(self._call, options={**options, "extra_query": query})
        return await self._client.execute(call)

    def _read(
        self, response: HttpResponse, before: PagePosition | None
    ) -> tuple[AsyncPage[T], PagePosition]:
        body = decode(response, Any)
        position = position_of(self._call, body, before)
        return AsyncPage(self._client, self._call, body, position), position


class AsyncPaginator(_Pages[T]):
    """A list whose first request is sent when it is awaited or iterated over.

    `await` returns the first `AsyncPage`; `async for` iterates over all rows, page after page.
    Lists by page numbers shift when rows are added or deleted meanwhile: read all rows first,
    then delete.
    """

    def __await__(self) -> Generator[Any, None, AsyncPage[T]]:
        page, _ = yield from self._first().__await__()
        return page

    def parse(self, response: HttpResponse) -> AsyncPage[T]:
        """Return the first page from a response that was received already."""
        return self._read(response, None)[0]

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            message = f"a list has no {name!r} before it is awaited: await it for its first page, or iterate over it"
            raise AttributeError(message, name=name, obj=self)

    async def _first(self) -> tuple[AsyncPage[T], PagePosition]:
        return self._read(await self._client.execute(self._call), None)


class AsyncPage(_Pages[T]):
    """A page of a list: `data` are its rows, under whatever name the API sends them.

    Other fields of the response are attributes (`page.total_records`). `async for` iterates over
    the rows of this page and of all following pages.
    """

    data: list[T]

    def __init__(self, client: Caller, call: Call, body: Any, position: PagePosition) -> None:
        super().__init__(client, call)
        self._body = body
        self._position = position
        self.data = structure(position.rows, GenericAlias(list, (call.operation.returns,)))

    @cached_property
    def meta(self) -> PageMeta:
        """What the response says about the list: its `meta`, or else its top-level fields."""
        found = value_at(self._body, "meta")
        if not isinstance(found, dict):
            found = {
                name: value for name, value in self._fields if value is not self._position.rows
            }
        meta: PageMeta = structure(found, PageMeta)
        return meta

    def has_next_page(self) -> bool:
        """Return whether another page follows. No request is sent."""
        return bool(self._position.following)

    @property
    def items(self) -> list[T]:
        """The same as `data`, as some lists of the official package have it."""
        return self.data

    def next_page_info(self) -> PageInfo | None:
        """Return the query of the next request; None if this is the last page."""
        from telnyx_async._compat.pages import PageInfo  # noqa: PLC0415

        if not self.has_next_page():
            return None
        return PageInfo({page_style(self._call).param: self._position.next_value()})

    async def get_next_page(self) -> AsyncPage[T]:
        """Request the next page. `RuntimeError` if this is the last one."""
        if not self.has_next_page():
            raise RuntimeError("this is the last page: check has_next_page() first")
        response = await self._fetch(self._position.next_value())
        return self._read(response, self._position)[0]

    def to_dict(self) -> Any:
        """Return the response body as it was received."""
        return self._body

    async def _first(self) -> tuple[AsyncPage[T], PagePosition]:
        return self, self._position

    @property
    def _fields(self) -> Iterable[tuple[str, Any]]:
        body: Any = self._body
        return cast("dict[str, Any]", body).items() if isinstance(body, dict) else ()

    if not TYPE_CHECKING:  # pragma: no branch

        def __getattr__(self, name: str) -> Any:
            fields = () if name.startswith("_") else self._fields
            for wire_name, value in fields:
                if name in {wire_name, _snake_case(wire_name)}:
                    return self.data if value is self._position.rows else value
            message = f"{type(self).__name__!r} object has no attribute {name!r}"
            raise AttributeError(message, name=name, obj=self)

    def __repr__(self) -> str:
        more = ", and more pages" if self.has_next_page() else ""
        return f"<{type(self).__name__}: {len(self.data)} rows{more}>"


def _snake_case(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
