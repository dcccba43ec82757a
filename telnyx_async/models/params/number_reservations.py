"""What requests of `client.number_reservations` take."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from telnyx_async.models.params.shared import DateTimeBounds, PhoneNumberParam

__all__ = [
    "NumberReservationListParamsFilter",
    "NumberReservationListParamsFilterCreatedAt",
    "ReservedPhoneNumberParam",
]


class NumberReservationListParamsFilter(TypedDict, total=False):
    """Argument of `client.number_reservations.list`."""

    created_at: DateTimeBounds
    customer_reference: str
    phone_numbers_phone_number: str
    status: str


NumberReservationListParamsFilterCreatedAt: TypeAlias = DateTimeBounds

ReservedPhoneNumberParam: TypeAlias = PhoneNumberParam
