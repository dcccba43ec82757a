"""Responses of `client.number_block_orders`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "NumberBlockOrder",
]


class NumberBlockOrder(Model):
    """Response of `client.number_block_orders.create`, `client.number_block_orders.list` and 1 more."""

    id: str = wire("id", default=None)
    connection_id: str | None = None
    created_at: datetime | None = None
    customer_reference: str | None = None
    messaging_profile_id: str | None = None
    phone_numbers_count: int | None = None
    range: int | None = None
    record_type: str | None = None
    requirements_met: bool | None = None
    starting_number: str | None = None
    status: Literal["pending", "success", "failure"] | None = None
    updated_at: datetime | None = None
