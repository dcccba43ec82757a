"""Responses of `client.regulatory_requirements`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "RegulatoryRequirement",
    "RegulatoryRequirementCriteria",
    "RegulatoryRequirements",
]


class RegulatoryRequirement(Model):
    """Part of `RegulatoryRequirements`."""

    id: str = wire("id", default=None)
    acceptance_criteria: RegulatoryRequirementCriteria | None = None
    description: str | None = None
    example: str | None = None
    field_type: str | None = None
    name: str | None = None


class RegulatoryRequirementCriteria(Model):
    """Part of `RegulatoryRequirement`."""

    acceptable_characters: str | None = None
    acceptable_values: list[str] | None = None
    case_sensitive: str | None = None
    locality_limit: str | None = None
    max_length: str | None = None
    min_length: str | None = None
    regex: str | None = None
    time_limit: str | None = None


class RegulatoryRequirements(Model):
    """Response of `client.regulatory_requirements.retrieve`."""

    action: str | None = None
    country_code: str | None = None
    phone_number_type: str | None = None
    regulatory_requirements: list[RegulatoryRequirement] | None = None
