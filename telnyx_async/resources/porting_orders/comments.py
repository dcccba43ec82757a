"""`client.porting_orders.comments`."""

from __future__ import annotations

from typing import Unpack

from telnyx_async._modeling.model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET, RequestOptions, Unset
from telnyx_async._resource import Resource
from telnyx_async._responses.pagination import AsyncPaginator
from telnyx_async.models.porting_orders import PortingOrdersComment

__all__ = ["Comments"]

_CREATE = Operation(
    "POST", "/porting_orders/{id}/comments", Data[PortingOrdersComment], body=BodyKind.JSON
)
_LIST = Operation(
    "GET",
    "/porting_orders/{id}/comments",
    PortingOrdersComment,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)


class Comments(Resource):
    """Porting order comments."""

    async def create(
        self, id: str, *, body: str | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Data[PortingOrdersComment]:
        """Create a porting order comment.

        `POST /porting_orders/{id}/comments`

        Args:
            id: UUID.
            body: String.

        Returns:
            `PortingOrdersComment`, as `.data`.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return await self._call(_CREATE, path={"id": id}, body={"body": body}, options=options)

    def list(
        self,
        id: str,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PortingOrdersComment]:
        """List porting order comments.

        `GET /porting_orders/{id}/comments`

        Args:
            id: UUID.
            page_number: Integer, at least 1; `1` by default.
            page_size: Integer, 1 to 250; `20` by default.

        Returns:
            Pages of `PortingOrdersComment`: await the first one, or iterate over all rows.

        Raises:
            `AuthenticationError` (401), `UnprocessableEntityError` (422) for an error status;
            `APIConnectionError` without a response.
        """
        return self._page(
            _LIST,
            path={"id": id},
            query={"page[number]": page_number, "page[size]": page_size},
            options=options,
        )
