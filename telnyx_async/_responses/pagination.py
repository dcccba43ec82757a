"""Lists that come in pages: one page, all pages, all rows."""

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

from telnyx_async._codec.requests import decode
from telnyx_async._http import HttpResponse
from telnyx_async._modeling.decoder import structure
from telnyx_async._modeling.model import Model
from telnyx_async._operation import Call
from telnyx_async._responses.page_position import Place, at, place_of, style_of

if TYPE_CHECKING:
    from telnyx_async._client import AsyncTelnyx

__all__ = ["AsyncPage", "AsyncPaginator", "PageMeta"]

T = TypeVar("T")


class PageMeta(Model):
    """What an answer says about its list. Each service fills in some of it."""

    page_number: int | None = None
    page_size: int | None = None
    total_pages: int | None = None
    total_results: int | None = None
    cursor: str | None = None
    page_cursor: str | None = None
    cursors: dict[str, Any] | None = None


class _Pages(ABC, Generic[T]):
    """What goes from a first page to those that follow it."""

    def __init__(self, client: AsyncTelnyx, call: Call) -> None:
        self._client = client
        self._call = call

    @abstractmethod
    async def _first(self) -> tuple[AsyncPage[T], Place]: ...

    def __aiter__(self) -> AsyncGenerator[T]:
        return self.rows()

    async def rows(self, *, prefetch: int = 0, limit: int | None = None) -> AsyncGenerator[T]:
        """Go over all rows, `limit` at most.

        Up to `prefetch` pages are fetched while rows are used: concurrently where the list tells
        its number of pages, one ahead where each page names the next.
        """
        if limit == 0:
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
        """Go over the pages until they hold `limit` rows, with `prefetch` as in `rows`."""
        if prefetch < 0 or (limit is not None and limit < 0):
            raise ValueError("prefetch and limit must not be negative")
        page, place = await self._first()
        ahead: deque[asyncio.Task[HttpResponse]] = deque()
        try:
            while True:
                if limit is not None:
                    limit = max(0, limit - len(page.data))
                    prefetch = min(prefetch, ceil(limit / (len(page.data) or 1)))
                for value in place.following[len(ahead) : prefetch]:
                    ahead.append(asyncio.create_task(self._fetch(value)))
                yield page
                if limit == 0 or not place.following:
                    return
                value = place.next_value()
                response = await (ahead.popleft() if ahead else self._fetch(value))
                page, place = self._read(response, place)
        finally:
            for task in ahead:
                task.cancel()
            await asyncio.gather(*ahead, return_exceptions=True)

    iter_pages = pages

    async def _fetch(self, value: object) -> HttpResponse:
        options = self._call.options
        query = {**options.get("extra_query", {}), style_of(self._call).param: value}
        call = evolve(self._call, options={**options, "extra_query": query})
        return await self._client.execute(call)

    def _read(self, response: HttpResponse, before: Place | None) -> tuple[AsyncPage[T], Place]:
        body = decode(response, Any)
        place = place_of(self._call, body, before)
        return AsyncPage(self._client, self._call, body, place), place


class AsyncPaginator(_Pages[T]):
    """A list that was asked for. Nothing is sent before it is used.

    `await` gives the first `AsyncPage`, `async for` all rows, page after page. Lists by page
    numbers shift when rows are deleted or added meanwhile: read all rows, then delete.
    """

    def __await__(self) -> Generator[Any, None, AsyncPage[T]]:
        page, _ = yield from self._first().__await__()
        return page

    def parse(self, response: HttpResponse) -> AsyncPage[T]:
        """Read the first page from an answer that is there already."""
        return self._read(response, None)[0]

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            message = f"a list has no {name!r} yet: await it for its first page, or iterate over it"
            raise AttributeError(message, name=name, obj=self)

    async def _first(self) -> tuple[AsyncPage[T], Place]:
        return self._read(await self._client.execute(self._call), None)


class AsyncPage(_Pages[T]):
    """A page of a list: `data` are its rows, whatever the API calls them.

    Other fields of the answer read as attributes (`page.total_records`). `async for` goes over
    the rows of this page and of all that follow.
    """

    data: list[T]

    def __init__(self, client: AsyncTelnyx, call: Call, body: Any, place: Place) -> None:
        super().__init__(client, call)
        self._body = body
        self._place = place
        self.data = structure(place.rows, GenericAlias(list, (call.operation.returns,)))

    @cached_property
    def meta(self) -> PageMeta:
        """What the answer says about the list; for lists without `meta`, at its top level."""
        said = at(self._body, "meta")
        if not isinstance(said, dict):
            said = {name: value for name, value in self._fields if value is not self._place.rows}
        meta: PageMeta = structure(said, PageMeta)
        return meta

    def has_next_page(self) -> bool:
        """Tell, without a request, whether the list goes on."""
        return bool(self._place.following)

    async def get_next_page(self) -> AsyncPage[T]:
        """Fetch the page after this one. `RuntimeError` if this is the last."""
        if not self.has_next_page():
            raise RuntimeError("this is the last page: ask has_next_page() first")
        response = await self._fetch(self._place.next_value())
        return self._read(response, self._place)[0]

    def to_dict(self) -> Any:
        """Return the answer as it was received."""
        return self._body

    async def _first(self) -> tuple[AsyncPage[T], Place]:
        return self, self._place

    @property
    def _fields(self) -> Iterable[tuple[str, Any]]:
        body: Any = self._body
        return cast("dict[str, Any]", body).items() if isinstance(body, dict) else ()

    if not TYPE_CHECKING:  # pragma: no branch

        def __getattr__(self, name: str) -> Any:
            fields = () if name.startswith("_") else self._fields
            for wire_name, value in fields:
                if name in {wire_name, _snake_case(wire_name)}:
                    return self.data if value is self._place.rows else value
            message = f"{type(self).__name__!r} object has no attribute {name!r}"
            raise AttributeError(message, name=name, obj=self)

    def __repr__(self) -> str:
        more = ", and more pages" if self.has_next_page() else ""
        return f"<{type(self).__name__}: {len(self.data)} rows{more}>"


def _snake_case(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
