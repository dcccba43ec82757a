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
    """Whether to return addresses that belong to the address book, or those that do not.
    Object with `eq`."""
    customer_reference: str | ContainsOrEqualsFilter
    """Only addresses whose reference contains this text, upper or lower case; an object with
    `eq` asks for the whole text. Object with `contains`, `eq`."""
    street_address: ContainsFilter
    """Only addresses whose street contains a text of at least three characters, upper or lower
    case. Object with `contains`."""
    used_as_emergency: str
    """`true` returns only addresses that serve as emergency address of at least one active
    number; `false` only the others."""
