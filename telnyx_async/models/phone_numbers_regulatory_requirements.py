"""What `client.phone_numbers_regulatory_requirements` answers with."""

from __future__ import annotations

from telnyx_async._modeling.model import Model, wire
from telnyx_async.models.shared import Metadata

__all__ = [
    "PhoneNumbersRegulatoryRequirementRetrieveResponse",
    "PhoneNumbersRegulatoryRequirementRetrieveResponseData",
    "PhoneNumbersRegulatoryRequirementRetrieveResponseDataRegionInformation",
    "PhoneNumbersRegulatoryRequirementRetrieveResponseDataRegulatoryRequirement",
    "PhoneNumbersRegulatoryRequirementRetrieveResponseDataRegulatoryRequirementAcceptanceCriteria",
]


class PhoneNumbersRegulatoryRequirementRetrieveResponse(Model):
    """Answer of `client.phone_numbers_regulatory_requirements.retrieve`."""

    data: list[PhoneNumbersRegulatoryRequirementRetrieveResponseData] | None = None
    meta: Metadata | None = None


class PhoneNumbersRegulatoryRequirementRetrieveResponseData(Model):
    """Part of `PhoneNumbersRegulatoryRequirementRetrieveResponse`."""

    phone_number: str | None = None
    phone_number_type: str | None = None
    record_type: str | None = None
    region_information: (
        list[PhoneNumbersRegulatoryRequirementRetrieveResponseDataRegionInformation] | None
    ) = None
    regulatory_requirements: (
        list[PhoneNumbersRegulatoryRequirementRetrieveResponseDataRegulatoryRequirement] | None
    ) = None


class PhoneNumbersRegulatoryRequirementRetrieveResponseDataRegionInformation(Model):
    """Part of `PhoneNumbersRegulatoryRequirementRetrieveResponseData`."""

    region_name: str | None = None
    region_type: str | None = None


class PhoneNumbersRegulatoryRequirementRetrieveResponseDataRegulatoryRequirement(Model):
    """Part of `PhoneNumbersRegulatoryRequirementRetrieveResponseData`."""

    id: str = wire("id", default=None)
    acceptance_criteria: (
        PhoneNumbersRegulatoryRequirementRetrieveResponseDataRegulatoryRequirementAcceptanceCriteria
        | None
    ) = None
    description: str | None = None
    example: str | None = None
    field_type: str | None = None
    label: str | None = None
    record_type: str | None = None


class PhoneNumbersRegulatoryRequirementRetrieveResponseDataRegulatoryRequirementAcceptanceCriteria(
    Model
):
    """Part of `PhoneNumbersRegulatoryRequirementRetrieveResponseDataRegulatoryRequirement`."""

    field_type: str | None = None
    field_value: str | None = None
    locality_limit: str | None = None
