"""`client.inexplicit_number_orders`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.inexplicit_number_orders import InexplicitNumberOrderResponse

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from telnyx_async._model import Model
    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator
    from telnyx_async.models.params.inexplicit_number_orders import (
        InexplicitNumberOrderCreateParamsOrderingGroup,
    )

__all__ = ["InexplicitNumberOrders"]

_CREATE = Operation(
    "POST", "/inexplicit_number_orders", Data[InexplicitNumberOrderResponse], body=BodyKind.JSON
)
_LIST = Operation(
    "GET",
    "/inexplicit_number_orders",
    InexplicitNumberOrderResponse,
    replay=Replay.SAFE,
    page=PageStyle(
        param="page_number",
        current="meta.page_number",
        total="meta.total_pages",
        size_param="page_size",
    ),
)
_RETRIEVE = Operation(
    "GET", "/inexplicit_number_orders/{id}", Data[InexplicitNumberOrderResponse], replay=Replay.SAFE
)


class InexplicitNumberOrders(Resource):
    """Methods."""

    async def create(
        self,
        *,
        ordering_groups: Sequence[InexplicitNumberOrderCreateParamsOrderingGroup | Model],
        billing_group_id: str | Unset = UNSET,
        connection_id: str | Unset = UNSET,
        customer_reference: str | Unset = UNSET,
        messaging_profile_id: str | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[InexplicitNumberOrderResponse]:
        """`POST /inexplicit_number_orders`"""
        return await self._call(
            _CREATE,
            body={
                "ordering_groups": ordering_groups,
                "billing_group_id": billing_group_id,
                "connection_id": connection_id,
                "customer_reference": customer_reference,
                "messaging_profile_id": messaging_profile_id,
            },
            options=options,
        )

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[InexplicitNumberOrderResponse]:
        """`GET /inexplicit_number_orders`"""
        return self._page(
            _LIST, query={"page_number": page_number, "page_size": page_size}, options=options
        )

    async def retrieve(
        self, id: str, **options: Unpack[RequestOptions]
    ) -> Data[InexplicitNumberOrderResponse]:
        """`GET /inexplicit_number_orders/{id}`"""
        return await self._call(_RETRIEVE, path={"id": id}, options=options)
