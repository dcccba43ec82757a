"""Responses of `client.bundle_pricing`."""

from __future__ import annotations

from datetime import date
from typing import Literal

from telnyx_async._modeling.model import Model

__all__ = [
    "BillingBundle",
    "BillingBundleLimit",
    "BillingBundleSummary",
    "UnusedUserBundle",
    "UserBundle",
    "UserBundleResource",
]


class BillingBundle(Model):
    """Response of `client.bundle_pricing.billing_bundles.retrieve`."""

    id: str
    active: bool
    bundle_limits: list[BillingBundleLimit]
    cost_code: str
    created_at: date
    is_public: bool
    name: str
    slug: str | None = None


class BillingBundleLimit(Model):
    """Part of `BillingBundle`."""

    id: str
    created_at: date
    metric: str
    service: str
    updated_at: date
    billing_service: str | None = None
    country: str | None = None
    country_code: int | None = None
    country_iso: str | None = None
    direction: Literal["inbound", "outbound"] | None = None
    limit: int | None = None
    rate: str | None = None
    types: list[str] | None = None


class BillingBundleSummary(Model):
    """Response of `client.bundle_pricing.billing_bundles.list`."""

    id: str
    cost_code: str
    created_at: date
    is_public: bool
    name: str
    currency: str | None = None
    mrc_price: float | None = None
    slug: str | None = None
    specs: list[str] | None = None


class UnusedUserBundle(Model):
    """Response of `client.bundle_pricing.user_bundles.list_unused`."""

    billing_bundle: BillingBundleSummary
    user_bundle_ids: list[str]


class UserBundle(Model):
    """Response of `client.bundle_pricing.user_bundles.create`, `client.bundle_pricing.user_bundles.deactivate` and 2 more."""

    id: str
    active: bool
    billing_bundle: BillingBundleSummary
    created_at: date
    resources: list[UserBundleResource]
    user_id: str
    updated_at: date | None = None


class UserBundleResource(Model):
    """Response of `client.bundle_pricing.user_bundles.list_resources`."""

    id: str
    created_at: date
    resource: str
    resource_type: str
    updated_at: date | None = None
