"""Responses of `client.actions`."""

from __future__ import annotations

from typing import Any

from telnyx_async._modeling.model import Model
from telnyx_async.models.shared import ErrorSource, SimpleSimCard

__all__ = [
    "PurchasedSimCards",
    "RegisteredSimCards",
    "WirelessError",
]


class PurchasedSimCards(Model):
    """Response of `client.actions.purchase.create`."""

    data: list[SimpleSimCard] | None = None
    errors: list[WirelessError] | None = None


class RegisteredSimCards(Model):
    """Response of `client.actions.register.create`."""

    data: list[SimpleSimCard] | None = None
    errors: list[WirelessError] | None = None


class WirelessError(Model):
    """Part of `PurchasedSimCards` and `RegisteredSimCards`."""

    code: str
    title: str
    detail: str | None = None
    meta: dict[str, Any] | None = None
    source: ErrorSource | None = None
