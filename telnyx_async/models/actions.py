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
    """The new eSIMs as SIM cards of your account."""
    errors: list[WirelessError] | None = None
    """Those eSIMs that could not be provided, with the cause of each."""


class RegisteredSimCards(Model):
    """Response of `client.actions.register.create`."""

    data: list[SimpleSimCard] | None = None
    """The SIM cards that are now in your account."""
    errors: list[WirelessError] | None = None
    """Registration codes that were not accepted, with the cause of each."""


class WirelessError(Model):
    """Part of `PurchasedSimCards` and `RegisteredSimCards`."""

    code: str
    """Number of the error in Telnyx's error list."""
    title: str
    """Kind of error in a few words."""
    detail: str | None = None
    """Explanation of the problem or event in a sentence, for people; do not parse it."""
    meta: dict[str, Any] | None = None
    """Further information, such as a link to the error's description."""
    source: ErrorSource | None = None
    """Part of the request that caused the error."""
