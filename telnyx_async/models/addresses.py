"""Responses of `client.addresses`."""

from __future__ import annotations

from typing import Any, Literal

from telnyx_async._modeling.model import Model, wire
from telnyx_async.models.shared import ErrorSource

__all__ = [
    "APIError",
    "Address",
    "AddressSuggestion",
    "AddressValidation",
    "SuggestedAddress",
]


class APIError(Model):
    """Part of `AddressValidation`."""

    code: str
    """Short code that stands for the thing: an error number, a verification or authorization
    code, a region's or language's abbreviation."""
    title: str
    """Short heading that people see; for an error, its kind in a few words."""
    description: str | None = None
    """Free text that explains to people what this is or what it is for; Telnyx does not
    interpret it."""
    detail: str | None = None
    """Explanation of the problem or event in a sentence, for people; do not parse it."""
    meta: dict[str, Any] | None = None
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""
    source: ErrorSource | None = None
    """How the number came to the account: `ported` in from another carrier, or `purchased`
    from Telnyx."""


class Address(Model):
    """Response of `client.addresses.create`, `client.addresses.delete` and 2 more."""

    id: str = wire("id", default=None)
    """Identifies the address; use it as `emergency_address_id` or as the value of an address
    requirement."""
    address_book: bool | None = None
    """`true` keeps the address in the account's address book, where it can be picked again;
    `false` is for an address needed only once."""
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
    validate_address: bool | None = None
    """Whether the address passed the check for emergency calls when it was created. `false`
    means only that the check was skipped, not that the address is wrong."""


class AddressSuggestion(Model):
    """Response of `client.addresses.actions.accept_suggestions`."""

    id: str = wire("id", default=None)
    """Address whose suggestion was accepted."""
    accepted: bool | None = None
    """Whether the suggested address has replaced the original one."""
    record_type: Literal["address_suggestion"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""


class AddressValidation(Model):
    """Response of `client.addresses.actions.validate`."""

    result: Literal["valid", "invalid"]
    """`valid` can be used for emergency calls, `invalid` cannot: see `errors` and `suggested`."""
    suggested: SuggestedAddress
    """Address as the emergency service writes it, to be used instead; as complete as the check
    could make it."""
    errors: list[APIError] | None = None
    """What is wrong with the address, field by field."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""


class SuggestedAddress(Model):
    """Part of `AddressValidation`."""

    administrative_area: str | None = None
    """State, province or other first-level division: in the US and Canada its two letters
    (`IL`, `ON`)."""
    country_code: str | None = None
    """Country, in ISO 3166-1 alpha-2 form (`US`, `DE`)."""
    extended_address: str | None = None
    """Second line of the address: apartment, suite, floor or building."""
    locality: str | None = None
    """City or town, as the post writes it."""
    postal_code: str | None = None
    """Postal or ZIP code, in the form of the country."""
    street_address: str | None = None
    """First line of the address: house number and street name."""
