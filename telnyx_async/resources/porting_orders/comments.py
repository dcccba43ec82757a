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
    """Comments on porting orders, between you and Telnyx.

    Guide: `docs/numbers.md`.
    """

    async def create(
        self, id: str, *, body: str | Unset = UNSET, **options: Unpack[RequestOptions]
    ) -> Data[PortingOrdersComment]:
        """Write a comment on a porting order.

        `POST /porting_orders/{id}/comments`

        Args:
            id: Porting order, from `porting_orders.create` or `porting_orders.list`. UUID.
            body: Text of the comment, for the porting team of Telnyx.

        Returns:
            `PortingOrdersComment`, as `.data`: `id`, `body`, `porting_order_id`, `user_type` and 2
            more fields.

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
        """List the comments on a porting order.

        `GET /porting_orders/{id}/comments`

        Args:
            id: Porting order, from `porting_orders.create` or `porting_orders.list`. UUID.
            page_number: Page to start from, counting from 1; leave it out and iterate to get
                all pages. At least 1; default `1`.
            page_size: Records per page; the iterator fetches further pages as needed; a larger
                value means fewer requests. 1 to 250; default `20`.

        Returns:
            A page of `PortingOrdersComment` rows (`id`, `body`, `porting_order_id`, `user_type` and
            2 more fields); iterating goes on through all pages.

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
