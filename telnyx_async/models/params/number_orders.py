"""What requests of `client.number_orders` take."""

from __future__ import annotations

from typing import Required, TypeAlias, TypedDict

from telnyx_async.models.params.shared import DateTimeBounds

__all__ = [
    "NumberOrderCreateParamsPhoneNumber",
    "NumberOrderListParamsFilter",
    "NumberOrderListParamsFilterCreatedAt",
]


class NumberOrderCreateParamsPhoneNumber(TypedDict, total=False):
    """Argument of `client.number_orders.create`."""

    phone_number: Required[str]
    bundle_id: str
    requirement_group_id: str


class NumberOrderListParamsFilter(TypedDict, total=False):
    """Argument of `client.number_orders.list`."""

    created_at: DateTimeBounds
    customer_reference: str
    phone_numbers_count: str
    requirements_met: bool
    status: str


NumberOrderListParamsFilterCreatedAt: TypeAlias = DateTimeBounds
