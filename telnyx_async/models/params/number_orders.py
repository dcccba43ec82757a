"""Requests of `client.number_orders`."""

from __future__ import annotations

from typing import Required, TypedDict

from telnyx_async.models.params.shared import OpenDateRangeFilter

__all__ = [
    "NumberOrderFilter",
    "NumberOrderPhoneNumberParam",
]


class NumberOrderFilter(TypedDict, total=False):
    """Argument of `client.number_orders.list`."""

    created_at: OpenDateRangeFilter
    customer_reference: str
    phone_numbers_count: str
    requirements_met: bool
    status: str


class NumberOrderPhoneNumberParam(TypedDict, total=False):
    """Argument of `client.number_orders.create`."""

    phone_number: Required[str]
    bundle_id: str
    requirement_group_id: str
