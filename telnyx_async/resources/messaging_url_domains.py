"""`client.messaging_url_domains`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.messaging_url_domains import MessagingURLDomain

__all__ = ["MessagingUrlDomains"]

_LIST = Operation(
    "GET",
    "/messaging_url_domains",
    MessagingURLDomain,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)


class MessagingUrlDomains(Resource):
    """Telnyx domains for shortened links in messages."""

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[MessagingURLDomain]:
        """List the domains available for shortened links.

        `GET /messaging_url_domains`

        Args:
            page_number: Page of the list to start with, counted from 1. At least 1; default
                `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `MessagingURLDomain` rows (`id`, `url_domain`, `use_case` and 1 more field);
            iterating goes on through all pages.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )
