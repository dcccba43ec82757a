"""Responses of `client.inexplicit_number_orders`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "InexplicitNumberOrder",
    "InexplicitNumberOrderOrderingGroup",
    "InexplicitNumberOrderOrderingGroupOrder",
]


class InexplicitNumberOrder(Model):
    """Response of `client.inexplicit_number_orders.create`, `client.inexplicit_number_orders.list` and 1 more."""

    id: str = wire("id", default=None)
    billing_group_id: str | None = None
    connection_id: str | None = None
    created_at: datetime | None = None
    customer_reference: str | None = None
    messaging_profile_id: str | None = None
    ordering_groups: list[InexplicitNumberOrderOrderingGroup] | None = None
    updated_at: datetime | None = None


class InexplicitNumberOrderOrderingGroup(Model):
    """Part of `InexplicitNumberOrder`."""

    administrative_area: str | None = None
    count_allocated: int | None = None
    count_requested: int | None = None
    country_iso: str | None = None
    created_at: datetime | None = None
    error_reason: str | None = None
    exclude_held_numbers: bool | None = None
    national_destination_code: str | None = None
    orders: list[InexplicitNumberOrderOrderingGroupOrder] | None = None
    phone_number_type: str | None = None
    phone_number_contains: str | None = wire("phone_number[contains]", default=None)
    phone_number_ends_with: str | None = wire("phone_number[ends_with]", default=None)
    phone_number_starts_with: str | None = wire("phone_number[starts_with]", default=None)
    quickship: bool | None = None
    status: Literal["pending", "processing", "failed", "success", "partial_success"] | None = None
    strategy: Literal["always", "never"] | None = None
    updated_at: datetime | None = None


class InexplicitNumberOrderOrderingGroupOrder(Model):
    """Part of `InexplicitNumberOrderOrderingGroup`."""

    number_order_id: str
    sub_number_order_ids: list[str]
