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
    """Only those created in this span of time. Object with `gt`, `lt`."""
    customer_reference: str
    """Text of your own, such as an order or customer number, kept with the record and usable
    as filter."""
    phone_numbers_phone_number: str
    """Only reservations that contain this phone number."""
    status: str
    """Only those in this state: `pending`, `success` or `failure`."""


class ReservedPhoneNumberParam(TypedDict, total=False):
    """Argument of `client.number_reservations.create`."""

    phone_number: str
    """Number to put on hold, in E.164 format, from `available_phone_numbers.list`."""
