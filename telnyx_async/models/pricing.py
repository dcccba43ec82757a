"""Responses of `client.pricing`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model

__all__ = [
    "PricingProduct",
    "PricingProductSummary",
    "PricingTier",
]


class PricingProduct(Model):
    """Response of `client.pricing.products.retrieve`."""

    cached_input_rate: str | None = None
    cached_input_tiers: list[PricingTier] | None = None
    country_iso: str | None = None
    currency: str | None = None
    direction: str | None = None
    input_rate: str | None = None
    input_tiers: list[PricingTier] | None = None
    model: str | None = None
    name: str | None = None
    note: str | None = None
    output_rate: str | None = None
    output_tiers: list[PricingTier] | None = None
    pricing_type: str | None = None
    rate: float | str | None = None
    tiers: list[PricingTier] | None = None
    type: str | None = None
    unit: str | None = None


class PricingProductSummary(Model):
    """Response of `client.pricing.products.list`."""

    description: str
    name: str
    slug: str


class PricingTier(Model):
    """Part of `PricingProduct`."""

    max: int | None = None
    min: int
    rate: float | str
