"""Responses of `client.sub_number_orders`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model, wire
from telnyx_async.models.shared import PaginationMeta, RegulatoryRequirementStatus

__all__ = [
    "SubNumberOrder",
    "SubNumberOrderList",
    "SubNumberOrderPhoneNumber",
    "SubNumberOrderPhoneNumberRequirement",
    "SubNumberOrderRegulatoryRequirement",
    "UpdatedSubNumberOrder",
    "UpdatedSubNumberOrderPhoneNumber",
    "UpdatedSubNumberOrderRequirement",
]


class SubNumberOrder(Model):
    """Response of `client.sub_number_orders.cancel`, `client.sub_number_orders.retrieve` and 1 more."""

    id: str = wire("id", default=None)
    country_code: str | None = None
    created_at: datetime | None = None
    customer_reference: str | None = None
    is_block_sub_number_order: bool | None = None
    order_request_id: str | None = None
    phone_number_type: (
        Literal["local", "toll_free", "mobile", "national", "shared_cost", "landline"] | None
    ) = None
    phone_numbers: list[SubNumberOrderPhoneNumber] | None = None
    phone_numbers_count: int | None = None
    record_type: str | None = None
    regulatory_requirements: list[SubNumberOrderRegulatoryRequirement] | None = None
    requirements_met: bool | None = None
    status: Literal["pending", "success", "failure"] | None = None
    updated_at: datetime | None = None
    user_id: str | None = None


class SubNumberOrderList(Model):
    """Response of `client.sub_number_orders.list`."""

    data: list[SubNumberOrder] | None = None
    meta: PaginationMeta | None = None


class SubNumberOrderPhoneNumber(Model):
    """Part of `SubNumberOrder`."""

    id: str = wire("id", default=None)
    bundle_id: str | None = None
    country_code: str | None = None
    phone_number: str | None = None
    phone_number_type: str | None = None
    record_type: str | None = None
    regulatory_requirements: list[SubNumberOrderPhoneNumberRequirement] | None = None
    requirements_met: bool | None = None
    requirements_status: str | None = None
    status: str | None = None


class SubNumberOrderPhoneNumberRequirement(Model):
    """Part of `SubNumberOrderPhoneNumber`."""

    field_type: Literal["textual", "datetime", "address", "document"] | None = None
    field_value: str | None = None
    record_type: str | None = None
    requirement_id: str | None = None
    status: Literal["approved", "declined", "awaiting-value", "pending-approval"] | None = None


class SubNumberOrderRegulatoryRequirement(Model):
    """Part of `SubNumberOrder`."""

    field_type: Literal["textual", "datetime", "address", "document"] | None = None
    record_type: str | None = None
    requirement_id: str | None = None


class UpdatedSubNumberOrder(Model):
    """Response of `client.sub_number_orders.update_requirement_group`."""

    id: str = wire("id", default=None)
    country_code: str | None = None
    created_at: datetime | None = None
    customer_reference: str | None = None
    is_block_sub_number_order: bool | None = None
    order_request_id: str | None = None
    phone_number_type: str | None = None
    phone_numbers: list[UpdatedSubNumberOrderPhoneNumber] | None = None
    phone_numbers_count: int | None = None
    record_type: str | None = None
    regulatory_requirements: list[UpdatedSubNumberOrderRequirement] | None = None
    requirements_met: bool | None = None
    status: str | None = None
    updated_at: datetime | None = None


class UpdatedSubNumberOrderPhoneNumber(Model):
    """Part of `UpdatedSubNumberOrder`."""

    id: str = wire("id", default=None)
    bundle_id: str | None = None
    country_code: str | None = None
    phone_number: str | None = None
    phone_number_type: str | None = None
    record_type: str | None = None
    regulatory_requirements: list[RegulatoryRequirementStatus] | None = None
    requirements_met: bool | None = None
    requirements_status: str | None = None
    status: str | None = None


class UpdatedSubNumberOrderRequirement(Model):
    """Part of `UpdatedSubNumberOrder`."""

    field_type: str | None = None
    record_type: str | None = None
    requirement_id: str | None = None
