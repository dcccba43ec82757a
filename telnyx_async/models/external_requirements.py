"""What `client.external_requirements` answers with."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async._model import Data, Model

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
    """Sub number order retrieve response data."""

    fields_required: list[SubNumberOrderRetrieveResponseDataFieldsRequired] | None = None
    regulatory_requirement_id: str | None = None
    requirement_action: SubNumberOrderUpdateResponseDataRequirementAction | None = None


class SubNumberOrderRetrieveResponseDataFieldsRequired(Model):
    """Sub number order retrieve response data fields required."""

    description: str | None = None
    name: str | None = None
    type: str | None = None
    value: str | None = None


class SubNumberOrderUpdateResponseData(Model):
    """Sub number order update response data."""

    regulatory_requirement_id: str | None = None
    requirement_action: SubNumberOrderUpdateResponseDataRequirementAction | None = None
    sub_order_id: str | None = None


class SubNumberOrderUpdateResponseDataRequirementAction(Model):
    """Sub number order update response data requirement action."""

    type: str | None = None
    value: str | None = None


ExternalRequirementsSubNumberOrderRetrieveResponse: TypeAlias = Data[
    SubNumberOrderRetrieveResponseData
]

ExternalRequirementsSubNumberOrderUpdateResponse: TypeAlias = Data[SubNumberOrderUpdateResponseData]

SubNumberOrderRetrieveResponseDataRequirementAction: TypeAlias = (
    SubNumberOrderUpdateResponseDataRequirementAction
)
