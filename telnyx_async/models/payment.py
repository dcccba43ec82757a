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
    enabled: bool | None = None
    invoice_enabled: bool | None = None
    preference: Literal["credit_paypal", "ach"] | None = None
    recharge_amount: str | None = None
    record_type: str | None = None
    threshold_amount: str | None = None


class StoredPaymentTransaction(Model):
    """Response of `client.payment.create_stored_payment_transaction`."""

    id: str = wire("id", default=None)
    amount_cents: int | None = None
    amount_currency: str | None = None
    auto_recharge: bool | None = None
    created_at: datetime | None = None
    processor_status: str | None = None
    record_type: Literal["transaction"] | None = None
    transaction_processing_type: Literal["stored_payment"] | None = None
