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
    account_id: str
    amount: str
    currency: str
    payment_source: Literal["machine_payment"]
    record_type: Literal["machine_payment_account_credit"]
    created: bool | None = None
    created_at: datetime | None = None
    mpp_resource: str | None = None
    payment_intent_id: str | None = None
    payment_method: Literal["stripe_spt", "tempo_usdc"] | None = None
    provider: Literal["stripe", "tempo"] | None = None
    receipt_reference: str | None = None
    status: Literal["new", "processing", "settled", "expired", "invalid"] | None = None
