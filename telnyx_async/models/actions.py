"""Models of actions."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async._model import Model
from telnyx_async.models.shared import APIErrorSource, SimpleSimCard, WirelessErrorC5290d5308

__all__ = [
    "PurchaseCreateResponse",
    "RegisterCreateResponse",
    "WirelessErrorC5290d5308Source",
]


class PurchaseCreateResponse(Model):
    """PurchaseCreateResponse"""

    data: list[SimpleSimCard] | None = None
    errors: list[WirelessErrorC5290d5308] | None = None


RegisterCreateResponse: TypeAlias = PurchaseCreateResponse

WirelessErrorC5290d5308Source: TypeAlias = APIErrorSource
