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
    """Identifies the order, for `number_orders.retrieve`."""
    billing_group_id: str | None = None
    """Billing group that the number's costs are booked to, from `billing_groups.list`."""
    connection_id: str | None = None
    """Connection or voice application that gets the calls of the number, from
    `connections.list`; without one, calls cannot be routed."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    customer_reference: str | None = None
    """Text of your own, such as an order or customer number, kept with the record and usable
    as filter."""
    messaging_profile_id: str | None = None
    """Messaging profile that sends and receives with this number, from
    `messaging_profiles.list`."""
    phone_numbers: list[PhoneNumbersJobPhoneNumber] | None = None
    """Numbers of the order, each with its own status and requirements."""
    phone_numbers_count: int | None = None
    """How many phone numbers the order contains."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    requirements_met: bool | None = None
    """Whether every regulatory requirement has its value; while `false`, the numbers cannot be
    activated."""
    status: Literal["pending", "success", "failure"] | None = None
    """`pending` is in progress or waits for requirements, `success` means all numbers are in
    the account, `failure` that they could not be bought."""
    sub_number_orders_ids: list[str] | None = None
    """Parts of the order, one for each country and number type; look them up with
    `sub_number_orders.retrieve`."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
