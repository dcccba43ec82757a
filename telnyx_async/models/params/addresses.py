"""Requests of `client.addresses`."""

from __future__ import annotations

from typing import TypedDict

from telnyx_async.models.params.shared import ContainsFilter, ContainsOrEqualsFilter, EqualsFilter

__all__ = [
    "AddressFilter",
]


class AddressFilter(TypedDict, total=False):
    """Argument of `client.addresses.list`."""

    address_book: EqualsFilter
    customer_reference: str | ContainsOrEqualsFilter
    street_address: ContainsFilter
    used_as_emergency: str
