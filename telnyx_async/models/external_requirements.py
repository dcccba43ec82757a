"""What `client.external_requirements` answers with."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async._modeling.model import Data, Model

__all__ = [
    "ExternalRequirementsSubNumberOrderRetrieveResponse",
    "ExternalRequirementsSubNumberOrderUpdateResponse",
    "SubNumberOrderRetrieveResponseData",
    "SubNumberOrderRetrieveResponseDataFieldsRequired",
    "SubNumberOrderRetrieveResponseDataRequirementAction",
    "SubNumberOrderUpdateResponseData",
    "SubNumberOrderUpdateResponseDataRequirementAction",
]


class SubNumberOrderRetrieveResponseData(Model):
    """Answer of `client.external_requirements.sub_number_orders.retrieve`."""

    fields_required: list[SubNumberOrderRetrieveResponseDataFieldsRequired] | None = None
    regulatory_requirement_id: str | None = None
    requirement_action: SubNumberOrderUpdateResponseDataRequirementAction | None = None


class SubNumberOrderRetrieveResponseDataFieldsRequired(Model):
    """Part of `SubNumberOrderRetrieveResponseData`."""

    description: str | None = None
    name: str | None = None
    type: str | None = None
    value: str | None = None


class SubNumberOrderUpdateResponseData(Model):
    """Answer of `client.external_requirements.sub_number_orders.update`."""

    regulatory_requirement_id: str | None = None
    requirement_action: SubNumberOrderUpdateResponseDataRequirementAction | None = None
    sub_order_id: str | None = None


class SubNumberOrderUpdateResponseDataRequirementAction(Model):
    """Part of `SubNumberOrderRetrieveResponseData` and `SubNumberOrderUpdateResponseData`."""

    type: str | None = None
    value: str | None = None


ExternalRequirementsSubNumberOrderRetrieveResponse: TypeAlias = Data[
    SubNumberOrderRetrieveResponseData
]

ExternalRequirementsSubNumberOrderUpdateResponse: TypeAlias = Data[SubNumberOrderUpdateResponseData]

SubNumberOrderRetrieveResponseDataRequirementAction: TypeAlias = (
    SubNumberOrderUpdateResponseDataRequirementAction
)
