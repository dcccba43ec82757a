"""Responses of `client.user_addresses`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "UserAddress",
]


class UserAddress(Model):
    """Response of `client.user_addresses.create`, `client.user_addresses.list` and 1 more."""

    id: str = wire("id", default=None)
    administrative_area: str | None = None
    borough: str | None = None
    business_name: str | None = None
    country_code: str | None = None
    created_at: str | None = None
    customer_reference: str | None = None
    extended_address: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    locality: str | None = None
    neighborhood: str | None = None
    phone_number: str | None = None
    postal_code: str | None = None
    record_type: str | None = None
    street_address: str | None = None
    updated_at: str | None = None
