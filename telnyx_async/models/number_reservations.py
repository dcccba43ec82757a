"""Responses of `client.number_reservations`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "NumberReservation",
    "ReservedPhoneNumber",
]


class NumberReservation(Model):
    """Response of `client.number_reservations.create`, `client.number_reservations.list` and 2 more."""

    id: str = wire("id", default=None)
    created_at: datetime | None = None
    customer_reference: str | None = None
    errors: str | None = None
    phone_numbers: list[ReservedPhoneNumber] | None = None
    record_type: str | None = None
    status: Literal["pending", "success", "failure"] | None = None
    updated_at: datetime | None = None


class ReservedPhoneNumber(Model):
    """Part of `NumberReservation`."""

    id: str = wire("id", default=None)
    created_at: datetime | None = None
    errors: str | None = None
    expired_at: datetime | None = None
    phone_number: str | None = None
    record_type: str | None = None
    status: Literal["pending", "success", "failure"] | None = None
    updated_at: datetime | None = None
