"""What requests of `client.user_addresses` take."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from telnyx_async.models.params.shared import ContainsFilter, ContainsOrEqualsFilter

__all__ = [
    "UserAddressListParamsFilter",
    "UserAddressListParamsFilterCustomerReference",
    "UserAddressListParamsFilterStreetAddress",
]


class UserAddressListParamsFilter(TypedDict, total=False):
    """Argument of `client.user_addresses.list`."""

    customer_reference: ContainsOrEqualsFilter
    street_address: ContainsFilter


UserAddressListParamsFilterCustomerReference: TypeAlias = ContainsOrEqualsFilter

UserAddressListParamsFilterStreetAddress: TypeAlias = ContainsFilter
