"""What `client.regulatory_requirements` answers with."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async._modeling.model import Data, Model, wire

__all__ = [
    "RegulatoryRequirementRetrieveResponse",
    "RegulatoryRequirementRetrieveResponseData",
    "RegulatoryRequirementRetrieveResponseDataRegulatoryRequirement",
    "RegulatoryRequirementRetrieveResponseDataRegulatoryRequirementAcceptanceCriteria",
]


class RegulatoryRequirementRetrieveResponseData(Model):
    """Answer of `client.regulatory_requirements.retrieve`."""

    action: str | None = None
    country_code: str | None = None
    phone_number_type: str | None = None
    regulatory_requirements: (
        list[RegulatoryRequirementRetrieveResponseDataRegulatoryRequirement] | None
    ) = None


class RegulatoryRequirementRetrieveResponseDataRegulatoryRequirement(Model):
    """Part of `RegulatoryRequirementRetrieveResponseData`."""

    id: str = wire("id", default=None)
    acceptance_criteria: (
        RegulatoryRequirementRetrieveResponseDataRegulatoryRequirementAcceptanceCriteria | None
    ) = None
    description: str | None = None
    example: str | None = None
    field_type: str | None = None
    name: str | None = None


class RegulatoryRequirementRetrieveResponseDataRegulatoryRequirementAcceptanceCriteria(Model):
    """Part of `RegulatoryRequirementRetrieveResponseDataRegulatoryRequirement`."""

    acceptable_characters: str | None = None
    acceptable_values: list[str] | None = None
    case_sensitive: str | None = None
    locality_limit: str | None = None
    max_length: str | None = None
    min_length: str | None = None
    regex: str | None = None
    time_limit: str | None = None


RegulatoryRequirementRetrieveResponse: TypeAlias = Data[
    list[RegulatoryRequirementRetrieveResponseData]
]
