"""What `client.sub_number_orders` answers with."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from telnyx_async._modeling.model import Data, Model, wire
from telnyx_async.models.shared import Metadata, RegulatoryRequirementStatus

__all__ = [
    "NumbersSubNumberOrder",
    "NumbersSubNumberOrderPhoneNumber",
    "NumbersSubNumberOrderPhoneNumberRegulatoryRequirement",
    "SubNumberOrderCancelResponse",
    "SubNumberOrderListResponse",
    "SubNumberOrderRegulatoryRequirement",
    "SubNumberOrderRetrieveResponse",
    "SubNumberOrderUpdateRequirementGroupResponse",
    "SubNumberOrderUpdateRequirementGroupResponseData",
    "SubNumberOrderUpdateRequirementGroupResponseDataPhoneNumber",
    "SubNumberOrderUpdateRequirementGroupResponseDataPhoneNumberRegulatoryRequirement",
    "SubNumberOrderUpdateRequirementGroupResponseDataRegulatoryRequirement",
    "SubNumberOrderUpdateResponse",
]


class NumbersSubNumberOrder(Model):
    """Answer of `client.sub_number_orders.cancel`, `client.sub_number_orders.retrieve` and 1 more."""

    id: str = wire("id", default=None)
    country_code: str | None = None
    created_at: datetime | None = None
    customer_reference: str | None = None
    is_block_sub_number_order: bool | None = None
    order_request_id: str | None = None
    phone_number_type: (
        Literal["local", "toll_free", "mobile", "national", "shared_cost", "landline"] | str | None
    ) = None
    phone_numbers: list[NumbersSubNumberOrderPhoneNumber] | None = None
    phone_numbers_count: int | None = None
    record_type: str | None = None
    regulatory_requirements: list[SubNumberOrderRegulatoryRequirement] | None = None
    requirements_met: bool | None = None
    status: Literal["pending", "success", "failure"] | str | None = None
    updated_at: datetime | None = None
    user_id: str | None = None


class NumbersSubNumberOrderPhoneNumber(Model):
    """Part of `NumbersSubNumberOrder`."""

    id: str = wire("id", default=None)
    bundle_id: str | None = None
    country_code: str | None = None
    phone_number: str | None = None
    phone_number_type: str | None = None
    record_type: str | None = None
    regulatory_requirements: list[NumbersSubNumberOrderPhoneNumberRegulatoryRequirement] | None = (
        None
    )
    requirements_met: bool | None = None
    requirements_status: str | None = None
    status: str | None = None


class NumbersSubNumberOrderPhoneNumberRegulatoryRequirement(Model):
    """Part of `NumbersSubNumberOrderPhoneNumber`."""

    field_type: Literal["textual", "datetime", "address", "document"] | str | None = None
    field_value: str | None = None
    record_type: str | None = None
    requirement_id: str | None = None
    status: Literal["approved", "declined", "awaiting-value", "pending-approval"] | str | None = (
        None
    )


class SubNumberOrderListResponse(Model):
    """Answer of `client.sub_number_orders.list`."""

    data: list[NumbersSubNumberOrder] | None = None
    meta: Metadata | None = None


class SubNumberOrderRegulatoryRequirement(Model):
    """Part of `NumbersSubNumberOrder`."""

    field_type: Literal["textual", "datetime", "address", "document"] | str | None = None
    record_type: str | None = None
    requirement_id: str | None = None


class SubNumberOrderUpdateRequirementGroupResponseData(Model):
    """Answer of `client.sub_number_orders.update_requirement_group`."""

    id: str = wire("id", default=None)
    country_code: str | None = None
    created_at: datetime | None = None
    customer_reference: str | None = None
    is_block_sub_number_order: bool | None = None
    order_request_id: str | None = None
    phone_number_type: str | None = None
    phone_numbers: list[SubNumberOrderUpdateRequirementGroupResponseDataPhoneNumber] | None = None
    phone_numbers_count: int | None = None
    record_type: str | None = None
    regulatory_requirements: (
        list[SubNumberOrderUpdateRequirementGroupResponseDataRegulatoryRequirement] | None
    ) = None
    requirements_met: bool | None = None
    status: str | None = None
    updated_at: datetime | None = None


class SubNumberOrderUpdateRequirementGroupResponseDataPhoneNumber(Model):
    """Part of `SubNumberOrderUpdateRequirementGroupResponseData`."""

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


class SubNumberOrderUpdateRequirementGroupResponseDataRegulatoryRequirement(Model):
    """Part of `SubNumberOrderUpdateRequirementGroupResponseData`."""

    field_type: str | None = None
    record_type: str | None = None
    requirement_id: str | None = None


SubNumberOrderCancelResponse: TypeAlias = Data[NumbersSubNumberOrder]

SubNumberOrderRetrieveResponse: TypeAlias = Data[NumbersSubNumberOrder]

SubNumberOrderUpdateRequirementGroupResponse: TypeAlias = Data[
    SubNumberOrderUpdateRequirementGroupResponseData
]

SubNumberOrderUpdateRequirementGroupResponseDataPhoneNumberRegulatoryRequirement: TypeAlias = (
    RegulatoryRequirementStatus
)

SubNumberOrderUpdateResponse: TypeAlias = Data[NumbersSubNumberOrder]
