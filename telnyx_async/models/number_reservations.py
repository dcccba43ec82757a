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
    """Identifies the reservation, for `number_reservations.retrieve` and `actions.extend`."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    customer_reference: str | None = None
    """Text of your own, such as an order or customer number, kept with the record and usable
    as filter."""
    errors: str | None = None
    """Why numbers could not be reserved; empty when all went well."""
    phone_numbers: list[ReservedPhoneNumber] | None = None
    """Phone numbers in E.164 format."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    status: Literal["pending", "success", "failure"] | None = None
    """`pending` is in progress, `success` is on hold, `failure` could not be reserved: see
    `errors`."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class ReservedPhoneNumber(Model):
    """Part of `NumberReservation`."""

    id: str = wire("id", default=None)
    """Identifies this number within the reservation."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    errors: str | None = None
    """Why numbers could not be reserved; empty when all went well."""
    expired_at: datetime | None = None
    """Until when the number is reserved for the account (RFC 3339); afterwards others can buy
    it."""
    phone_number: str | None = None
    """Phone number in E.164 format (`+13125550101`)."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    status: Literal["pending", "success", "failure"] | None = None
    """`pending` is in progress, `success` is on hold, `failure` could not be reserved: see
    `errors`."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
