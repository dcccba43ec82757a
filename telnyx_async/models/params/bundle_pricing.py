"""What requests of `client.bundle_pricing` take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypeAlias, TypedDict

__all__ = [
    "BillingBundleListParamsFilter",
    "UserBundleCreateParamsItem",
    "UserBundleListParamsFilter",
    "UserBundleListUnusedParamsFilter",
]


class UserBundleCreateParamsItem(TypedDict, total=False):
    """User bundle create params item."""

    billing_bundle_id: Required[str]
    quantity: Required[int]


class UserBundleListParamsFilter(TypedDict, total=False):
    """User bundle list params filter."""

    country_iso: Sequence[str]
    resource: Sequence[str]


BillingBundleListParamsFilter: TypeAlias = UserBundleListParamsFilter

UserBundleListUnusedParamsFilter: TypeAlias = UserBundleListParamsFilter
