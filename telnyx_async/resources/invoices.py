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
    """Invoices."""

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: Literal["period_start", "-period_start"] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[InvoiceSummary]:
        """List invoices.

        `GET /invoices`

        Args:
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.
            sort: `"period_start"` or `"-period_start"`.

        Returns:
            Pages of `InvoiceSummary`: await the first one, or iterate over all rows.

        Raises:
            `PermissionDeniedError` (403), `APIStatusError` (any other) for an error status;
            `APIConnectionError` without a response.
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
        """Retrieve an invoice.

        `GET /invoices/{id}`

        Args:
            id: UUID.
            action: `"json"` or `"link"`.

        Returns:
            `Invoice`, as `.data`.

        Raises:
            `BadRequestError` (400), `PermissionDeniedError` (403), `NotFoundError` (404),
            `APIStatusError` (any other) for an error status; `APIConnectionError` without a
            response.
        """
        return await self._call(
            _RETRIEVE, path={"id": id}, query={"action": action}, options=options
        )
