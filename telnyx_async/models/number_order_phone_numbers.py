"""Responses of `client.number_order_phone_numbers`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model, wire
from telnyx_async.models.shared import (
    PaginationMeta,
    RegulatoryRequirementStatus,
    RegulatoryRequirementWithValue,
)

__all__ = [
    "NumberOrderPhoneNumber",
    "NumberOrderPhoneNumberList",
    "UpdatedNumberOrderPhoneNumber",
]


class NumberOrderPhoneNumber(Model):
    """Response of `client.number_order_phone_numbers.retrieve` and `client.number_order_phone_numbers.update_requirements`."""

    id: str = wire("id", default=None)
    bundle_id: str | None = None
    country_code: str | None = None
    deadline: datetime | None = None
    is_block_number: bool | None = None
    locality: str | None = None
    order_request_id: str | None = None
    phone_number: str | None = None
    phone_number_type: (
        Literal["local", "toll_free", "mobile", "national", "shared_cost", "landline"] | None
    ) = None
    record_type: str | None = None
    regulatory_requirements: list[RegulatoryRequirementWithValue] | None = None
    requirements_met: bool | None = None
    requirements_status: (
        Literal[
            "pending",
            "approved",
            "cancelled",
            "deleted",
            "requirement-info-exception",
            "requirement-info-pending",
            "requirement-info-under-review",
        ]
        | None
    ) = None
    status: Literal["pending", "success", "failure"] | None = None
    sub_number_order_id: str | None = None


class NumberOrderPhoneNumberList(Model):
    """Response of `client.number_order_phone_numbers.list`."""

    data: list[NumberOrderPhoneNumber] | None = None
    meta: PaginationMeta | None = None


class UpdatedNumberOrderPhoneNumber(Model):
    """Response of `client.number_order_phone_numbers.update_requirement_group`."""

    id: str = wire("id", default=None)
    bundle_id: str | None = None
    country_code: str | None = None
    deadline: datetime | None = None
    is_block_number: bool | None = None
    locality: str | None = None
    order_request_id: str | None = None
    phone_number: str | None = None
    phone_number_type: str | None = None
    record_type: str | None = None
    regulatory_requirements: list[RegulatoryRequirementStatus] | None = None
    requirements_met: bool | None = None
    requirements_status: str | None = None
    status: str | None = None
    sub_number_order_id: str | None = None
