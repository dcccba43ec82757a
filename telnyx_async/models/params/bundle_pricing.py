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
    """Argument of `client.bundle_pricing.user_bundles.create`."""

    billing_bundle_id: Required[str]
    """UUID."""
    quantity: Required[int]


class UserBundleListParamsFilter(TypedDict, total=False):
    """Argument of `client.bundle_pricing.billing_bundles.list`, `client.bundle_pricing.user_bundles.list` and 1 more."""

    country_iso: Sequence[str]
    resource: Sequence[str]


BillingBundleListParamsFilter: TypeAlias = UserBundleListParamsFilter

UserBundleListUnusedParamsFilter: TypeAlias = UserBundleListParamsFilter
