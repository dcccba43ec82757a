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
    """Messaging URL domains."""

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[MessagingURLDomain]:
        """List messaging URL domains.

        `GET /messaging_url_domains`

        Args:
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `MessagingURLDomain`: await the first one, or iterate over all rows.

        Raises:
            `APIStatusError` (4XX) for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )
