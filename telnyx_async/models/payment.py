"""Responses of `client.payment`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "AutoRechargePref",
    "StoredPaymentTransaction",
]


class AutoRechargePref(Model):
    """Response of `client.payment.auto_recharge_prefs.list` and `client.payment.auto_recharge_prefs.update`."""

    id: str = wire("id", default=None)
    """Identifier of the account's recharge settings; no operation asks for it."""
    enabled: bool | None = None
    """Whether the account is recharged by itself when the balance falls below
    `threshold_amount`."""
    invoice_enabled: bool | None = None
    """Whether invoices are made for the automatic recharges."""
    preference: Literal["credit_paypal", "ach"] | None = None
    """What is charged: a card or PayPal account (`credit_paypal`), or a US bank account
    (`ach`)."""
    recharge_amount: str | None = None
    """Dollars to add on top: the charge fills the balance up to `threshold_amount` and then
    adds this, as a decimal string."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    threshold_amount: str | None = None
    """Balance in dollars below which the account is recharged, as a decimal string."""


class StoredPaymentTransaction(Model):
    """Response of `client.payment.create_stored_payment_transaction`."""

    id: str = wire("id", default=None)
    """Identifier of the payment, for questions to Telnyx support."""
    amount_cents: int | None = None
    """What was charged, as a whole number of cents (12000 for 120 dollars)."""
    amount_currency: str | None = None
    """ISO 4217 code of the currency that was charged."""
    auto_recharge: bool | None = None
    """Whether the payment was set off by automatic recharge rather than by you."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    processor_status: str | None = None
    """State of the payment as reported by the payment processor."""
    record_type: Literal["transaction"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    transaction_processing_type: Literal["stored_payment"] | None = None
    """How it was paid: `stored_payment` means by the method on file."""
