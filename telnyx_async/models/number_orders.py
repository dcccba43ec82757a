"""Responses of `client.number_orders`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model, wire
from telnyx_async.models.shared import PhoneNumbersJobPhoneNumber

__all__ = [
    "NumberOrder",
]


class NumberOrder(Model):
    """Response of `client.number_orders.list`."""

    id: str = wire("id", default=None)
    billing_group_id: str | None = None
    connection_id: str | None = None
    created_at: datetime | None = None
    customer_reference: str | None = None
    messaging_profile_id: str | None = None
    phone_numbers: list[PhoneNumbersJobPhoneNumber] | None = None
    phone_numbers_count: int | None = None
    record_type: str | None = None
    requirements_met: bool | None = None
    status: Literal["pending", "success", "failure"] | None = None
    sub_number_orders_ids: list[str] | None = None
    updated_at: datetime | None = None
