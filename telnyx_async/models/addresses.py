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
    title: str
    description: str | None = None
    detail: str | None = None
    meta: dict[str, Any] | None = None
    source: ErrorSource | None = None


class Address(Model):
    """Response of `client.addresses.create`, `client.addresses.delete` and 2 more."""

    id: str = wire("id", default=None)
    address_book: bool | None = None
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
    validate_address: bool | None = None


class AddressSuggestion(Model):
    """Response of `client.addresses.actions.accept_suggestions`."""

    id: str = wire("id", default=None)
    accepted: bool | None = None
    record_type: Literal["address_suggestion"] | None = None


class AddressValidation(Model):
    """Response of `client.addresses.actions.validate`."""

    result: Literal["valid", "invalid"]
    suggested: SuggestedAddress
    errors: list[APIError] | None = None
    record_type: str | None = None


class SuggestedAddress(Model):
    """Part of `AddressValidation`."""

    administrative_area: str | None = None
    country_code: str | None = None
    extended_address: str | None = None
    locality: str | None = None
    postal_code: str | None = None
    street_address: str | None = None
