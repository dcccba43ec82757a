"""Responses of `client.machine_payments`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model

__all__ = [
    "MachinePayment",
]


class MachinePayment(Model):
    """Response of `client.machine_payments.account_credit`."""

    id: str
    """Identifier of the credit; the same one comes back if a paid request is repeated."""
    account_id: str
    """Telnyx account that received the credit; follows from your API key or payment
    credential."""
    amount: str
    """Dollars credited, as a decimal string with two places."""
    currency: str
    """ISO 4217 code of the money amounts beside it, usually `USD`."""
    payment_source: Literal["machine_payment"]
    """Where the credit came from; always `machine_payment` here."""
    record_type: Literal["machine_payment_account_credit"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    created: bool | None = None
    """Whether this request added the credit (`true`), or repeated one that had already been
    added (`false`)."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    mpp_resource: str | None = None
    """What the payment credential was made out for in the Machine Payment Protocol."""
    payment_intent_id: str | None = None
    """PaymentIntent at Stripe; missing for payments through Tempo."""
    payment_method: Literal["stripe_spt", "tempo_usdc"] | None = None
    """`stripe_spt` for a Stripe Shared Payment Token, `tempo_usdc` for USDC through Tempo."""
    provider: Literal["stripe", "tempo"] | None = None
    """Service that settled the payment, Stripe or Tempo."""
    receipt_reference: str | None = None
    """Proof of payment: Stripe's PaymentIntent, or the hash of the blockchain transaction."""
    status: Literal["new", "processing", "settled", "expired", "invalid"] | None = None
    """State of the credit: `settled` once paid and booked; `new` and `processing` before,
    `expired` or `invalid` if it failed."""
