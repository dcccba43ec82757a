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
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypedDict, TypeVar, Unpack, cast

from attrs import evolve

from telnyx_async._http import HttpResponse
from telnyx_async._modeling.decoder import decode, structure
from telnyx_async._modeling.model import Model
from telnyx_async._operation import Call, Caller
from telnyx_async._responses.page_position import PagePosition, page_style, position_of, value_at

if TYPE_CHECKING:
    import os

    import pandas as pd
    import polars as pl
    import pyarrow as pa

    from telnyx_async._codec.uploads import Progress
    from telnyx_async._compat.pages import PageInfo

__all__ = ["AsyncPage", "AsyncPaginator", "FrameOptions", "PageCursors", "PageMeta", "RawPage"]

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


class FrameOptions(TypedDict, total=False):
    """How the rows of a data frame are requested: see `to_arrow`."""

    prefetch: int
    limit: int | None
    on_progress: Progress | None


class RawPage(NamedTuple):
    """A page as it was received: the decoded body, and where it stands in its list."""

    body: Any
    position: PagePosition


class _Pages(ABC, Generic[T]):
    """Iteration from a first page over the pages that follow it."""

    def __init__(self, client: Caller, call: Call) -> None:
        self._client = client
        self._call = call

    @abstractmethod
    async def _first(self) -> RawPage: ...

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
        async with aclosing(self.raw_pages(prefetch=prefetch, limit=limit)) as pages:
            async for page in pages:
                yield self._page(page)

    iter_pages = pages

    async def raw_pages(
        self, *, prefetch: int = 0, limit: int | None = None
    ) -> AsyncGenerator[RawPage]:
        """Iterate over the pages as they were received, without models; see `pages`."""
        if prefetch < 0 or (limit is not None and limit < 0):
            raise ValueError("prefetch and limit must not be negative")
        page = await self._first()
        prefetched: deque[asyncio.Task[HttpResponse]] = deque()
        try:
            while True:
                position = page.position
                # Pages beyond the limit would be requested, and billed to the rate limit, in vain.
                if limit is not None:
                    limit = max(0, limit - len(position.rows))
                    prefetch = min(prefetch, ceil(limit / (len(position.rows) or 1)))
                for value in position.following[len(prefetched) : prefetch]:
                    prefetched.append(asyncio.create_task(self._fetch(value)))
                yield page
                if limit == 0 or not position.following:
                    return
                value = position.next_value()
                response = await (prefetched.popleft() if prefetched else self._fetch(value))
                page = self._read(response, position)
        finally:
            # An iteration that is left early must not leave requests behind.
            for task in prefetched:
                task.cancel()
            await asyncio.gather(*prefetched, return_exceptions=True)

    async def to_arrow(
        self,
        *,
        prefetch: int = 0,
        limit: int | None = None,
        on_progress: Progress | None = None,
    ) -> pa.Table:
        """Return all rows, `limit` at most, as an Arrow table (`telnyx-async[arrow]`).

        The columns are the declared fields, with their types; those of nested objects have dotted
        names. `on_progress` is called after each page with the number of rows so far, and with
        their total if the list reports it. No models are made of the rows.
        """
        from telnyx_async._frames.export import collect  # noqa: PLC0415 - for few lists

        chunks = self._chunks(prefetch, limit, on_progress)
        return await collect(chunks, self._call.operation.returns)

    async def to_pandas(self, **options: Unpack[FrameOptions]) -> pd.DataFrame:
        """Return all rows as a pandas data frame (`telnyx-async[pandas]`), see `to_arrow`.

        Its types are the nullable ones: integers with nulls stay exact.
        """
        from telnyx_async._frames.export import to_pandas  # noqa: PLC0415

        return to_pandas(await self.to_arrow(**options))

    async def to_polars(self, **options: Unpack[FrameOptions]) -> pl.DataFrame:
        """Return all rows as a polars data frame (`telnyx-async[polars]`), see `to_arrow`."""
        from telnyx_async._frames.export import to_polars  # noqa: PLC0415

        return to_polars(await self.to_arrow(**options))

    async def to_parquet(
        self, path: str | os.PathLike[str], **options: Unpack[FrameOptions]
    ) -> int:
        """Write all rows to a Parquet file (`telnyx-async[arrow]`), and return their number."""
        from telnyx_async._frames.export import write_parquet  # noqa: PLC0415

        table = await self.to_arrow(**options)
        await write_parquet(table, path)
        return len(table)

    async def to_csv(
        self,
        path: str | os.PathLike[str],
        *,
        spreadsheet: bool = False,
        prefetch: int = 0,
        limit: int | None = None,
        on_progress: Progress | None = None,
    ) -> int:
        """Write all rows to a CSV file page by page, and return their number.

        The columns are the declared fields, with the values as they were received. With
        `spreadsheet`, text that would be a formula gets an apostrophe, which spreadsheets hide.
        """
        from telnyx_async._frames.export import write_csv  # noqa: PLC0415

        chunks = self._chunks(prefetch, limit, on_progress)
        return await write_csv(chunks, self._call.operation.returns, path, spreadsheet=spreadsheet)

    async def _chunks(
        self, prefetch: int, limit: int | None, on_progress: Progress | None
    ) -> AsyncGenerator[list[Any]]:
        """Iterate over the rows of each page as they were received."""
        from telnyx_async._codec.uploads import report  # noqa: PLC0415 - for few lists

        count = 0
        async with aclosing(self.raw_pages(prefetch=prefetch, limit=limit)) as pages:
            async for page in pages:
                rows = page.position.rows[: None if limit is None else limit - count]
                count += len(rows)
                yield rows
                report(on_progress, count, _total_rows(self._call, page.body))

    async def _fetch(self, value: object) -> HttpResponse:
        options = self._call.options
        # In `extra_query`, which wins over the caller's own page number.
        query = {**options.get("extra_query", {}), page_style(self._call).param: value}
        call = evolve(self._call, options={**options, "extra_query": query})
        return await self._client.execute(call)

    def _read(self, response: HttpResponse, before: PagePosition | None) -> RawPage:
        body = decode(response, Any)
        return RawPage(body, position_of(self._call, body, before))

    def _page(self, page: RawPage) -> AsyncPage[T]:
        return AsyncPage(self._client, self._call, page)


class AsyncPaginator(_Pages[T]):
    """A list whose first request is sent when it is awaited or iterated over.

    `await` returns the first `AsyncPage`; `async for` iterates over all rows, page after page.
    Lists by page numbers shift when rows are added or deleted meanwhile: read all rows first,
    then delete.
    """

    def __await__(self) -> Generator[Any, None, AsyncPage[T]]:
        page = yield from self._first().__await__()
        return self._page(page)

    def parse(self, response: HttpResponse) -> AsyncPage[T]:
        """Return the first page from a response that was received already."""
        return self._page(self._read(response, None))

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            message = f"a list has no {name!r} before it is awaited: await it for its first page, or iterate over it"
            raise AttributeError(message, name=name, obj=self)

    async def _first(self) -> RawPage:
        return self._read(await self._client.execute(self._call), None)


class AsyncPage(_Pages[T]):
    """A page of a list: `data` are its rows, under whatever name the API sends them.

    Other fields of the response are attributes (`page.total_records`). `async for` iterates over
    the rows of this page and of all following pages.
    """

    data: list[T]

    def __init__(self, client: Caller, call: Call, page: RawPage) -> None:
        super().__init__(client, call)
        self._raw = page
        self._body = page.body
        self._position = page.position
        self.data = structure(page.position.rows, GenericAlias(list, (call.operation.returns,)))

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
        return self._page(self._read(response, self._position))

    def to_dict(self) -> Any:
        """Return the response body as it was received."""
        return self._body

    async def _first(self) -> RawPage:
        return self._raw

    def _page(self, page: RawPage) -> AsyncPage[T]:
        return self if page is self._raw else super()._page(page)

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

    def _repr_html_(self) -> str:
        """Show the rows of this page in a notebook, as a table. No request is sent."""
        from telnyx_async._modeling.display import rows_as_html  # noqa: PLC0415

        return rows_as_html(repr(self)[1:-1], self.data)

    def __repr__(self) -> str:
        more = ", and more pages" if self.has_next_page() else ""
        return f"<{type(self).__name__}: {len(self.data)} rows{more}>"


def _total_rows(call: Call, body: Any) -> int | None:
    """Return the number of rows of a whole list, if a page reports it."""
    for path in (page_style(call).total_items, "meta.total_results"):
        total = value_at(body, path)
        if isinstance(total, int):
            return total
    return None


def _snake_case(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
