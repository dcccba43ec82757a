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
    """Only bundles for these countries, such as `["US"]`."""
    resource: Sequence[str]
    """Only bundles with these resources, as a rule phone numbers (`+13125550101`)."""


class UserBundleFilter(TypedDict, total=False):
    """Argument of `client.bundle_pricing.user_bundles.list` and `client.bundle_pricing.user_bundles.list_unused`."""

    country_iso: Sequence[str]
    """Only bundles for these countries, such as `["US"]`."""
    resource: Sequence[str]
    """Only bundles with these resources, as a rule phone numbers (`+13125550101`)."""


class UserBundleItemParam(TypedDict, total=False):
    """Argument of `client.bundle_pricing.user_bundles.create`."""

    billing_bundle_id: Required[str]
    """Offer to buy, from `bundle_pricing.billing_bundles.list`. UUID."""
    quantity: Required[int]
    """How many bundles of this offer to buy."""
