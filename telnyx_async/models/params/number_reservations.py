"""Requests of `client.number_reservations`."""

from __future__ import annotations

from typing import TypedDict

from telnyx_async.models.params.shared import OpenDateRangeFilter

__all__ = [
    "NumberReservationFilter",
    "ReservedPhoneNumberParam",
]


class NumberReservationFilter(TypedDict, total=False):
    """Argument of `client.number_reservations.list`."""

    created_at: OpenDateRangeFilter
    customer_reference: str
    phone_numbers_phone_number: str
    status: str


class ReservedPhoneNumberParam(TypedDict, total=False):
    """Argument of `client.number_reservations.create`."""

    phone_number: str
