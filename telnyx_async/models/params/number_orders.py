"""Models of params.number_orders."""

from __future__ import annotations

from typing import Required, TypeAlias, TypedDict

from telnyx_async.models.params.shared import DateTimeBounds

__all__ = [
    "NumberOrderCreateParamsPhoneNumber",
    "NumberOrderListParamsFilter",
    "NumberOrderListParamsFilterCreatedAt",
]


class NumberOrderCreateParamsPhoneNumber(TypedDict, total=False):
    """NumberOrderCreateParamsPhoneNumber"""

    phone_number: Required[str]
    bundle_id: str
    requirement_group_id: str


class NumberOrderListParamsFilter(TypedDict, total=False):
    """NumberOrderListParamsFilter"""

    created_at: DateTimeBounds
    customer_reference: str
    phone_numbers_count: str
    requirements_met: bool
    status: str


NumberOrderListParamsFilterCreatedAt: TypeAlias = DateTimeBounds
