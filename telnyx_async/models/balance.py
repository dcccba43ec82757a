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
    balance: str | None = None
    credit_limit: str | None = None
    currency: str | None = None
    pending: str | None = None
    record_type: Literal["balance"] | None = None
