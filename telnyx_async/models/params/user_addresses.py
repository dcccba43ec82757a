"""Requests of `client.user_addresses`."""

from __future__ import annotations

from typing import TypedDict

from telnyx_async.models.params.shared import ContainsFilter, ContainsOrEqualsFilter

__all__ = [
    "UserAddressFilter",
]


class UserAddressFilter(TypedDict, total=False):
    """Argument of `client.user_addresses.list`."""

    customer_reference: ContainsOrEqualsFilter
    """Only addresses whose reference matches, in full (`eq`) or in part (`contains`). Object
    with `contains`, `eq`."""
    street_address: ContainsFilter
    """Only addresses whose street contains a text of at least three characters. Object with
    `contains`."""
