"""Requests of `client.bundle_pricing`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict

__all__ = [
    "BillingBundleFilter",
    "UserBundleFilter",
    "UserBundleItemParam",
]


class BillingBundleFilter(TypedDict, total=False):
    """Argument of `client.bundle_pricing.billing_bundles.list`."""

    country_iso: Sequence[str]
    resource: Sequence[str]


class UserBundleFilter(TypedDict, total=False):
    """Argument of `client.bundle_pricing.user_bundles.list` and `client.bundle_pricing.user_bundles.list_unused`."""

    country_iso: Sequence[str]
    resource: Sequence[str]


class UserBundleItemParam(TypedDict, total=False):
    """Argument of `client.bundle_pricing.user_bundles.create`."""

    billing_bundle_id: Required[str]
    """UUID."""
    quantity: Required[int]
