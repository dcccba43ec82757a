"""Responses of `client.phone_numbers_regulatory_requirements`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model, wire
from telnyx_async.models.shared import PaginationMeta

__all__ = [
    "PhoneNumberRequirement",
    "PhoneNumberRequirementCriteria",
    "PhoneNumberRequirements",
    "PhoneNumberRequirementsList",
    "PhoneNumberRequirementsRegionInformation",
]


class PhoneNumberRequirement(Model):
    """Part of `PhoneNumberRequirements`."""

    id: str = wire("id", default=None)
    acceptance_criteria: PhoneNumberRequirementCriteria | None = None
    description: str | None = None
    example: str | None = None
    field_type: str | None = None
    label: str | None = None
    record_type: str | None = None


class PhoneNumberRequirementCriteria(Model):
    """Part of `PhoneNumberRequirement`."""

    field_type: str | None = None
    field_value: str | None = None
    locality_limit: str | None = None


class PhoneNumberRequirements(Model):
    """Part of `PhoneNumberRequirementsList`."""

    phone_number: str | None = None
    phone_number_type: str | None = None
    record_type: str | None = None
    region_information: list[PhoneNumberRequirementsRegionInformation] | None = None
    regulatory_requirements: list[PhoneNumberRequirement] | None = None


class PhoneNumberRequirementsList(Model):
    """Response of `client.phone_numbers_regulatory_requirements.retrieve`."""

    data: list[PhoneNumberRequirements] | None = None
    meta: PaginationMeta | None = None


class PhoneNumberRequirementsRegionInformation(Model):
    """Part of `PhoneNumberRequirements`."""

    region_name: str | None = None
    region_type: str | None = None
