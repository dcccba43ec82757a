"""What `client.actions` answers with."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async._modeling.model import Model
from telnyx_async.models.shared import ErrorDetail, ErrorSource, SimpleSimCard

__all__ = [
    "PurchaseCreateResponse",
    "RegisterCreateResponse",
    "WirelessErrorC5290d5308",
    "WirelessErrorC5290d5308Source",
]


class PurchaseCreateResponse(Model):
    """Answer of `client.actions.purchase.create` and `client.actions.register.create`."""

    data: list[SimpleSimCard] | None = None
    errors: list[ErrorDetail] | None = None


RegisterCreateResponse: TypeAlias = PurchaseCreateResponse

WirelessErrorC5290d5308: TypeAlias = ErrorDetail

WirelessErrorC5290d5308Source: TypeAlias = ErrorSource
