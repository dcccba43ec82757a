"""`client.porting_orders.associated_phone_numbers`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.porting_orders import PortingAssociatedPhoneNumber

if TYPE_CHECKING:
    from typing import Literal, Unpack

    from telnyx_async._model import Model
    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator
    from telnyx_async.models.params.porting_orders import (
        AssociatedPhoneNumberCreateParamsPhoneNumberRange,
        AssociatedPhoneNumberListParamsFilter,
        PhoneNumberBlockListParamsSort,
    )

__all__ = ["AssociatedPhoneNumbers"]

_CREATE = Operation(
    "POST",
    "/porting_orders/{porting_order_id}/associated_phone_numbers",
    Data[PortingAssociatedPhoneNumber],
    body=BodyKind.JSON,
)
_DELETE = Operation(
    "DELETE",
    "/porting_orders/{porting_order_id}/associated_phone_numbers/{id}",
    Data[PortingAssociatedPhoneNumber],
    replay=Replay.SAFE,
)
_LIST = Operation(
    "GET",
    "/porting_orders/{porting_order_id}/associated_phone_numbers",
    PortingAssociatedPhoneNumber,
    replay=Replay.SAFE,
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)


class AssociatedPhoneNumbers(Resource):
    """Methods."""

    async def create(
        self,
        porting_order_id: str,
        *,
        action: Literal["keep", "disconnect"],
        phone_number_range: AssociatedPhoneNumberCreateParamsPhoneNumberRange | Model,
        **options: Unpack[RequestOptions],
    ) -> Data[PortingAssociatedPhoneNumber]:
        """`POST /porting_orders/{porting_order_id}/associated_phone_numbers`"""
        return await self._call(
            _CREATE,
            path={"porting_order_id": porting_order_id},
            body={"action": action, "phone_number_range": phone_number_range},
            options=options,
        )

    async def delete(
        self, id: str, *, porting_order_id: str, **options: Unpack[RequestOptions]
    ) -> Data[PortingAssociatedPhoneNumber]:
        """`DELETE /porting_orders/{porting_order_id}/associated_phone_numbers/{id}`"""
        return await self._call(
            _DELETE, path={"id": id, "porting_order_id": porting_order_id}, options=options
        )

    def list(
        self,
        porting_order_id: str,
        *,
        filter: AssociatedPhoneNumberListParamsFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort: PhoneNumberBlockListParamsSort | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[PortingAssociatedPhoneNumber]:
        """`GET /porting_orders/{porting_order_id}/associated_phone_numbers`"""
        return self._page(
            _LIST,
            path={"porting_order_id": porting_order_id},
            query={
                "filter": filter,
                "page[number]": page_number,
                "page[size]": page_size,
                "sort": sort,
            },
            options=options,
        )
