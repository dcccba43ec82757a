"""Models of external_requirements."""

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
    """SubNumberOrderRetrieveResponseData"""

    fields_required: list[SubNumberOrderRetrieveResponseDataFieldsRequired] | None = None
    regulatory_requirement_id: str | None = None
    requirement_action: SubNumberOrderUpdateResponseDataRequirementAction | None = None


class SubNumberOrderRetrieveResponseDataFieldsRequired(Model):
    """SubNumberOrderRetrieveResponseDataFieldsRequired"""

    description: str | None = None
    name: str | None = None
    type: str | None = None
    value: str | None = None


class SubNumberOrderUpdateResponseData(Model):
    """SubNumberOrderUpdateResponseData"""

    regulatory_requirement_id: str | None = None
    requirement_action: SubNumberOrderUpdateResponseDataRequirementAction | None = None
    sub_order_id: str | None = None


class SubNumberOrderUpdateResponseDataRequirementAction(Model):
    """SubNumberOrderUpdateResponseDataRequirementAction"""

    type: str | None = None
    value: str | None = None


ExternalRequirementsSubNumberOrderRetrieveResponse: TypeAlias = Data[
    SubNumberOrderRetrieveResponseData
]

ExternalRequirementsSubNumberOrderUpdateResponse: TypeAlias = Data[SubNumberOrderUpdateResponseData]

SubNumberOrderRetrieveResponseDataRequirementAction: TypeAlias = (
    SubNumberOrderUpdateResponseDataRequirementAction
)
