"""Responses of `client.user_addresses`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "UserAddress",
]


class UserAddress(Model):
    """Response of `client.user_addresses.create`, `client.user_addresses.list` and 1 more."""

    id: str = wire("id", default=None)
    """Identifies the address as a shipping address, such as for `sim_card_orders.create`."""
    administrative_area: str | None = None
    """State, province or other first-level division: in the US and Canada its two letters
    (`IL`, `ON`)."""
    borough: str | None = None
    """Borough or city district; needed in some countries, left out for addresses in the US."""
    business_name: str | None = None
    """Company at the address. Needed when there is no first and last name; an address belongs
    either to a person or to a company."""
    country_code: str | None = None
    """Country, in ISO 3166-1 alpha-2 form (`US`, `DE`)."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    customer_reference: str | None = None
    """Text of your own, such as an order or customer number, kept with the record and usable
    as filter."""
    extended_address: str | None = None
    """Second line of the address: apartment, suite, floor or building."""
    first_name: str | None = None
    """Given name of the person at the address; give it together with `last_name`, or use
    `business_name` instead."""
    last_name: str | None = None
    """Family name of the person at the address; give it together with `first_name`, or use
    `business_name` instead."""
    locality: str | None = None
    """City or town, as the post writes it."""
    neighborhood: str | None = None
    """Part of a town below the borough; used in some countries, left out for addresses in the
    US."""
    phone_number: str | None = None
    """Number under which somebody at the address can be reached, in E.164 format."""
    postal_code: str | None = None
    """Postal or ZIP code, in the form of the country."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    street_address: str | None = None
    """First line of the address: house number and street name."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
