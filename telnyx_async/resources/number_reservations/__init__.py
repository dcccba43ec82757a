"""`client.number_reservations`"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from telnyx_async._model import Data
from telnyx_async._operation import BodyKind, Operation, PageStyle, Replay
from telnyx_async._options import UNSET
from telnyx_async._resource import Resource
from telnyx_async.models.number_reservations import NumberReservation

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Unpack

    from telnyx_async._model import Model
    from telnyx_async._options import RequestOptions, Unset
    from telnyx_async._pagination import AsyncPaginator
    from telnyx_async.models.params.number_reservations import NumberReservationListParamsFilter
    from telnyx_async.models.params.shared import PhoneNumberParam
    from telnyx_async.resources.number_reservations.actions import Actions

__all__ = ["NumberReservations"]

_CREATE = Operation("POST", "/number_reservations", Data[NumberReservation], body=BodyKind.JSON)
_LIST = Operation(
    "GET",
    "/number_reservations",
    NumberReservation,
    replay=Replay.SAFE,
    names={"filter": {"phone_numbers_phone_number": "phone_numbers.phone_number"}},
    page=PageStyle(current="meta.page_number", total="meta.total_pages"),
)
_RETRIEVE = Operation(
    "GET",
    "/number_reservations/{number_reservation_id}",
    Data[NumberReservation],
    replay=Replay.SAFE,
)


class NumberReservations(Resource):
    """Methods."""

    @cached_property
    def actions(self) -> Actions:
        from telnyx_async.resources.number_reservations.actions import Actions

        return Actions(self._client)

    async def create(
        self,
        *,
        customer_reference: str | Unset = UNSET,
        phone_numbers: Sequence[PhoneNumberParam | Model] | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> Data[NumberReservation]:
        """`POST /number_reservations`"""
        return await self._call(
            _CREATE,
            body={"customer_reference": customer_reference, "phone_numbers": phone_numbers},
            options=options,
        )

    def list(
        self,
        *,
        filter: NumberReservationListParamsFilter | Unset = UNSET,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        **options: Unpack[RequestOptions],
    ) -> AsyncPaginator[NumberReservation]:
        """`GET /number_reservations`"""
        return self._page(
            _LIST,
            query={"filter": filter, "page[number]": page_number, "page[size]": page_size},
            options=options,
        )

    async def retrieve(
        self, number_reservation_id: str, **options: Unpack[RequestOptions]
    ) -> Data[NumberReservation]:
        """`GET /number_reservations/{number_reservation_id}`"""
        return await self._call(
            _RETRIEVE, path={"number_reservation_id": number_reservation_id}, options=options
        )
