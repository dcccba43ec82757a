"""`client.invoices`."""

from __future__ import annotations

from typing import Literal, Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.invoices import Invoice, InvoiceSummary

__all__ = ["Invoices"]

_LIST = Operation(
    "GET",
    "/invoices",
    InvoiceSummary,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation("GET", "/invoices/{id}", Data[Invoice], replay=Replay.SAFE)


class Invoices(Resource):
    """Invoices from Telnyx, as data and as files.

    Guide: `docs/billing.md`.
    """

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Literal["period_start", "-period_start"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[InvoiceSummary]:
        """List invoices, page by page.

        `GET /invoices`

        Args:
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.
            sort: `period_start` for the oldest first, `-period_start` for the latest first.

        Returns:
            A page of `InvoiceSummary` rows (`url`, `file_id`, `invoice_id`, `paid`, `period_end`
            and `period_start`); iterating goes on through all pages.

        Raises:
            `PermissionDeniedError` (403), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.

        Example:
            client.invoices.list()
        """
        return self._page(
            _LIST,
            query={"page[number]": page_number, "page[size]": page_size, "sort": sort},
            options=options,
        )

    async def retrieve(
        self,
        id: str,
        *,
        action: Literal["json", "link"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[Invoice]:
        """Retrieve an invoice, with a link to its file on request.

        `GET /invoices/{id}`

        Args:
            id: Invoice to look up, by its `invoice_id` from `invoices.list`. UUID.
            action: `json` for the data alone; `link` adds a `download_url` for the file.

        Returns:
            `Invoice`, as `.data`: `url`, `download_url`, `file_id`, `invoice_id`, `paid`,
            `period_end` and 1 more field.

        Raises:
            `BadRequestError` (400), `PermissionDeniedError` (403), `NotFoundError` (404),
            `APIStatusError` (any other) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _RETRIEVE, path={"id": id}, query={"action": action}, options=options
        )
