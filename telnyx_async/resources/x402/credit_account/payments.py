"""`client.x402.credit_account.payments`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.x402 import X402TransactionRecord

__all__ = ["Payments"]

_LIST = Operation(
    "GET",
    "/x402/credit_account/payments",
    X402TransactionRecord,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET", "/x402/credit_account/payments/{id}", Data[X402TransactionRecord], replay=Replay.SAFE
)


class Payments(Resource):
    """Payments made by x402."""

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[X402TransactionRecord]:
        """List payments made by x402, page by page.

        `GET /x402/credit_account/payments`

        Args:
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests.

        Returns:
            A page of `X402TransactionRecord` rows (`id`, `status`, `amount`, `currency`,
            `quote_id`, `tx_hash` and 3 more fields); iterating goes on through all pages.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return self._page(
            _LIST, query={"page[number]": page_number, "page[size]": page_size}, options=options
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[X402TransactionRecord]:
        """Retrieve a payment made by x402.

        `GET /x402/credit_account/payments/{id}`

        Args:
            id: Payment, from `x402.credit_account.payments.list`.

        Returns:
            `X402TransactionRecord`, as `.data`: `id`, `status`, `amount`, `currency`, `quote_id`,
            `tx_hash` and 3 more fields.

        Raises:
            `APIStatusError` for an error status; `APIConnectionError` without a response.
        """
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
