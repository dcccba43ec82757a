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
    """Price of input tokens the model already has in its cache, as a decimal string."""
    cached_input_tiers: list[PricingTier] | None = None
    """Prices of cached input tokens by quantity, one entry per tier."""
    country_iso: str | None = None
    """Country the price holds for, ISO 3166-1 alpha-2; empty if it is the same everywhere."""
    currency: str | None = None
    """ISO 4217 code of the money amounts beside it, usually `USD`."""
    direction: str | None = None
    """Way of the traffic the price is for, such as `termination` (outgoing); empty where it
    makes no difference."""
    input_rate: str | None = None
    """Price of the tokens you send to the model, as a decimal string."""
    input_tiers: list[PricingTier] | None = None
    """Prices of input tokens by quantity, one entry per tier."""
    model: str | None = None
    """AI model the price is for; only with inference products."""
    name: str | None = None
    """What exactly the price is for."""
    note: str | None = None
    """Remark on prices that depend on a rate deck, such as where it is found."""
    output_rate: str | None = None
    """Price of the tokens the model writes, as a decimal string."""
    output_tiers: list[PricingTier] | None = None
    """Prices of output tokens by quantity, one entry per tier."""
    pricing_type: str | None = None
    """`rate_deck` if the price depends on a separate list and `rate` is empty; missing for
    ordinary prices."""
    rate: float | str | None = None
    """Price per `unit`: a number, for AI models a decimal string; empty if a rate deck
    applies."""
    tiers: list[PricingTier] | None = None
    """Prices that fall with the quantity, one entry per tier."""
    type: str | None = None
    """Kind of price, such as `usage` for what is billed by consumption."""
    unit: str | None = None
    """What the rate is for, such as a message part, a minute, a gigabyte or 1,000 tokens."""


class PricingProductSummary(Model):
    """Response of `client.pricing.products.list`."""

    description: str
    """What the product is, in a sentence."""
    name: str
    """Product's name as people know it."""
    slug: str
    """Short name that `pricing.products.retrieve` takes."""


class PricingTier(Model):
    """Part of `PricingProduct`."""

    max: int | None = None
    """Quantity at which the tier ends (exclusive); empty in the last tier."""
    min: int
    """Quantity from which the tier's price holds (inclusive)."""
    rate: float | str
    """Price per unit within the tier: a number, for AI models a decimal string."""
