"""Paged lists, for blocking code."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from telnyx_sync._loop import iterate, run

if TYPE_CHECKING:
    from telnyx_async._compat.pages import PageInfo
    from telnyx_async._responses.pagination import AsyncPage, PageMeta

__all__ = ["Page"]

T = TypeVar("T")


class Page(Generic[T]):
    """A page of a list: `data` are its rows, whatever the API calls them.

    Other fields of the response are attributes (`page.total_records`). `for` iterates over the
    rows of this page and of all following pages. Lists by page numbers shift when rows are added
    or deleted meanwhile: read all rows first, then delete.
    """

    data: list[T]

    def __init__(self, page: AsyncPage[T]) -> None:
        self._page = page
        self.data = page.data

    @property
    def meta(self) -> PageMeta:
        """What the response says about the list: its `meta`, or else its top-level fields."""
        return self._page.meta

    def has_next_page(self) -> bool:
        """Return whether another page follows. No request is sent."""
        return self._page.has_next_page()

    @property
    def items(self) -> list[T]:
        """The same as `data`, as some lists of the official package have it."""
        return self.data

    def next_page_info(self) -> PageInfo | None:
        """Return the query of the next request; None if this is the last page."""
        return self._page.next_page_info()

    def get_next_page(self) -> Page[T]:
        """Request the next page. `RuntimeError` if this is the last one."""
        return Page(run(self._page.get_next_page))

    def __iter__(self) -> Iterator[T]:
        return self.rows()

    def rows(self, *, prefetch: int = 0, limit: int | None = None) -> Generator[T]:
        """Iterate over all rows, `limit` at most.

        Up to `prefetch` pages are requested ahead: concurrently if the response has the number of
        pages, otherwise one at a time.
        """
        if limit == 0:
            return
        for page in self.pages(prefetch=prefetch, limit=limit):
            yield from page.data[:limit]
            if limit is not None:
                limit -= len(page.data)

    def pages(self, *, prefetch: int = 0, limit: int | None = None) -> Generator[Page[T]]:
        """Iterate over the pages until they have `limit` rows, with `prefetch` as in `rows`."""
        for page in iterate(self._page.pages(prefetch=prefetch, limit=limit)):
            yield Page(page)

    iter_pages = pages

    def to_dict(self) -> Any:
        """Return the response body as it was received."""
        return self._page.to_dict()

    if not TYPE_CHECKING:  # pragma: no branch

        def __getattr__(self, name: str) -> Any:
            if name == "_page":
                raise AttributeError(name)
            return getattr(self._page, name)

    def __repr__(self) -> str:
        return repr(self._page).replace("AsyncPage", "Page", 1)
