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
    """Identifies the offer; give it as `billing_bundle_id` to buy it."""
    active: bool
    """Whether the bundle can be bought now."""
    bundle_limits: list[BillingBundleLimit]
    """What the bundle contains: how much of which service, for which countries."""
    cost_code: str
    """Code of the bundle in the billing system."""
    created_at: date
    """Day the bundle was first offered (`2025-01-31`)."""
    is_public: bool
    """`true` for bundles that every customer can buy, `false` for those made for particular
    ones."""
    name: str
    """Name of the bundle, as the portal shows it."""
    slug: str | None = None
    """Name of the bundle in lower case with hyphens, as in a URL."""


class BillingBundleLimit(Model):
    """Part of `BillingBundle`."""

    id: str
    """Identifies this allowance within the bundle."""
    created_at: date
    """When the record was made, RFC 3339 in UTC."""
    metric: str
    """What the allowance counts, such as minutes, messages or numbers."""
    service: str
    """Telephony service the allowance is for, such as voice or messaging."""
    updated_at: date
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    billing_service: str | None = None
    """Service under which the usage is billed."""
    country: str | None = None
    """Country of the allowance by name; deprecated, use `country_iso`."""
    country_code: int | None = None
    """Calling code of the country (`1`)."""
    country_iso: str | None = None
    """Country, in ISO 3166-1 alpha-2 form (`US`)."""
    direction: Literal["inbound", "outbound"] | None = None
    """Calls and messages that count: `inbound` or `outbound`."""
    limit: int | None = None
    """How much of the metric the monthly price includes."""
    rate: str | None = None
    """Price of each unit within the allowance."""
    types: list[str] | None = None
    """Kinds of usage or number that the allowance covers."""


class BillingBundleSummary(Model):
    """Response of `client.bundle_pricing.billing_bundles.list`."""

    id: str
    """Identifies the offer; give it as `billing_bundle_id` to buy it."""
    cost_code: str
    """Code of the bundle in the billing system."""
    created_at: date
    """Day the bundle was first offered (`2025-01-31`)."""
    is_public: bool
    """`true` for bundles that every customer can buy, `false` for those made for particular
    ones."""
    name: str
    """Name of the bundle, as the portal shows it."""
    currency: str | None = None
    """Currency of the price, in ISO 4217 form."""
    mrc_price: float | None = None
    """Monthly price of the bundle, in `currency`."""
    slug: str | None = None
    """Name of the bundle in lower case with hyphens, as in a URL."""
    specs: list[str] | None = None
    """What the bundle contains, in readable lines."""


class UnusedUserBundle(Model):
    """Response of `client.bundle_pricing.user_bundles.list_unused`."""

    billing_bundle: BillingBundleSummary
    """The offer this bundle was bought from: name, price and contents."""
    user_bundle_ids: list[str]
    """Bought bundles of this offer to which nothing is assigned."""


class UserBundle(Model):
    """Response of `client.bundle_pricing.user_bundles.create`, `client.bundle_pricing.user_bundles.deactivate` and 2 more."""

    id: str
    """Identifies the bought bundle; use it as `bundle_id` of a number."""
    active: bool
    """`false` once the bundle has been deactivated."""
    billing_bundle: BillingBundleSummary
    """The offer this bundle was bought from: name, price and contents."""
    created_at: date
    """Day the bundle was bought (`2025-01-31`)."""
    resources: list[UserBundleResource]
    """What is assigned to the bundle, as a rule phone numbers."""
    user_id: str
    """Account that owns the bundle."""
    updated_at: date | None = None
    """Day the bundle last changed (`2025-01-31`)."""


class UserBundleResource(Model):
    """Response of `client.bundle_pricing.user_bundles.list_resources`."""

    id: str
    """Identifies the assignment to the bundle."""
    created_at: date
    """Day the resource was assigned (`2025-01-31`)."""
    resource: str
    """What is assigned to the bundle: as a rule a phone number in E.164 format."""
    resource_type: str
    """Kind of what is assigned: as a rule `number`."""
    updated_at: date | None = None
    """Day the assignment last changed (`2025-01-31`)."""
