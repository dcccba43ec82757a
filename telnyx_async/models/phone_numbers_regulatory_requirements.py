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
    """Requirement; give it as `requirement_id` together with the answer."""
    acceptance_criteria: PhoneNumberRequirementCriteria | None = None
    """Rules by which a value is accepted, such as length, allowed characters and age of a
    document."""
    description: str | None = None
    """What has to be provided, and in which form."""
    example: str | None = None
    """Sample of a value that is accepted."""
    field_type: str | None = None
    """Kind of value: `textual` a text, `datetime` a date, `address` the ID of an address,
    `document` the ID of an uploaded document."""
    label: str | None = None
    """Short name of the requirement, for a form."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""


class PhoneNumberRequirementCriteria(Model):
    """Part of `PhoneNumberRequirement`."""

    field_type: str | None = None
    """Kind of value: `textual` a text, `datetime` a date, `address` the ID of an address,
    `document` the ID of an uploaded document."""
    field_value: str | None = None
    """What a value has to satisfy, in words."""
    locality_limit: str | None = None
    """How near to the number's area an address has to be, such as in the same city or country."""


class PhoneNumberRequirements(Model):
    """Part of `PhoneNumberRequirementsList`."""

    phone_number: str | None = None
    """Phone number in E.164 format (`+13125550101`)."""
    phone_number_type: str | None = None
    """Kind of number: `local` belongs to an area, `national` to a whole country, `toll_free`
    is free for callers, `shared_cost` splits the price with them, `mobile` has a mobile
    prefix."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    region_information: list[PhoneNumberRequirementsRegionInformation] | None = None
    """Where the number belongs to: country, state, rate center and so on, each with its name."""
    regulatory_requirements: list[PhoneNumberRequirement] | None = None
    """Proofs that the country demands for the numbers: each a requirement with its value.
    `regulatory_requirements.retrieve` says what is needed."""


class PhoneNumberRequirementsList(Model):
    """Response of `client.phone_numbers_regulatory_requirements.retrieve`."""

    data: list[PhoneNumberRequirements] | None = None
    """The record the operation is about, or on a list the records of this page."""
    meta: PaginationMeta | None = None
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""


class PhoneNumberRequirementsRegionInformation(Model):
    """Part of `PhoneNumberRequirements`."""

    region_name: str | None = None
    """Name or code of the area, according to `region_type`."""
    region_type: str | None = None
    """Kind of area that `region_name` names, such as `country_code`, `rate_center`, `state` or
    `location`."""
