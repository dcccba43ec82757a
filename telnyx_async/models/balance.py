"""Responses of `client.balance`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model

__all__ = [
    "Balance",
]


class Balance(Model):
    """Response of `client.balance.retrieve`."""

    available_credit: str | None = None
    """What can still be spent: balance plus credit limit, as a decimal string."""
    balance: str | None = None
    """Money in your account at present, as a decimal string; negative if credit is in use."""
    credit_limit: str | None = None
    """How far the balance may fall below zero, as a decimal string."""
    currency: str | None = None
    """ISO 4217 code of the money amounts beside it, usually `USD`."""
    pending: str | None = None
    """Sums that are under way and not yet in the balance, as a decimal string."""
    record_type: Literal["balance"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
