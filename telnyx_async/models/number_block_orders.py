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
    """Identifies the order, for `number_block_orders.retrieve`."""
    connection_id: str | None = None
    """Connection or voice application that all numbers of the block are assigned to."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    customer_reference: str | None = None
    """Text of your own, such as an order or customer number, kept with the record and usable
    as filter."""
    messaging_profile_id: str | None = None
    """Messaging profile that all numbers of the block are assigned to."""
    phone_numbers_count: int | None = None
    """How many phone numbers the order contains."""
    range: int | None = None
    """How many consecutive numbers the block has, from its first number on."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    requirements_met: bool | None = None
    """Whether every regulatory requirement has its value; while `false`, the numbers cannot be
    activated."""
    starting_number: str | None = None
    """First number of the block, in E.164 format; the others follow without a gap."""
    status: Literal["pending", "success", "failure"] | None = None
    """`pending` is in progress, `success` means the numbers are in the account, `failure` that
    they could not be bought."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
