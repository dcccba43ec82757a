"""Models of params.user_addresses."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from telnyx_async.models.params.shared import ContainsFilter, ContainsOrEqualsFilter

__all__ = [
    "UserAddressListParamsFilter",
    "UserAddressListParamsFilterCustomerReference",
    "UserAddressListParamsFilterStreetAddress",
]


class UserAddressListParamsFilter(TypedDict, total=False):
    """UserAddressListParamsFilter"""

    customer_reference: ContainsOrEqualsFilter
    street_address: ContainsFilter


UserAddressListParamsFilterCustomerReference: TypeAlias = ContainsOrEqualsFilter

UserAddressListParamsFilterStreetAddress: TypeAlias = ContainsFilter
