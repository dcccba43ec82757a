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
    """Requirement; give it as `requirement_id` together with the answer."""
    acceptance_criteria: RegulatoryRequirementCriteria | None = None
    """Rules by which a value is accepted, such as length, allowed characters and age of a
    document."""
    description: str | None = None
    """What has to be provided, and in which form."""
    example: str | None = None
    """Sample of a value that is accepted."""
    field_type: str | None = None
    """Kind of value: `textual` a text, `datetime` a date, `address` the ID of an address,
    `document` the ID of an uploaded document."""
    name: str | None = None
    """Short name of the requirement, for a form."""


class RegulatoryRequirementCriteria(Model):
    """Part of `RegulatoryRequirement`."""

    acceptable_characters: str | None = None
    """Characters a text value may consist of."""
    acceptable_values: list[str] | None = None
    """Closed list of values; nothing else is accepted."""
    case_sensitive: str | None = None
    """Whether upper and lower case make a difference when the value is checked."""
    locality_limit: str | None = None
    """How near to the number's area an address has to be, such as in the same city or country."""
    max_length: str | None = None
    """Most characters a text value may have."""
    min_length: str | None = None
    """Fewest characters a text value may have."""
    regex: str | None = None
    """Regular expression the value has to match."""
    time_limit: str | None = None
    """How old a document may be, such as three months."""


class RegulatoryRequirements(Model):
    """Response of `client.regulatory_requirements.retrieve`."""

    action: str | None = None
    """What the requirements are for: `ordering` new numbers or `porting` numbers in."""
    country_code: str | None = None
    """Country, in ISO 3166-1 alpha-2 form (`US`, `DE`)."""
    phone_number_type: str | None = None
    """Kind of number: `local` belongs to an area, `national` to a whole country, `toll_free`
    is free for callers, `shared_cost` splits the price with them, `mobile` has a mobile
    prefix."""
    regulatory_requirements: list[RegulatoryRequirement] | None = None
    """Proofs that the country demands for the numbers: each a requirement with its value.
    `regulatory_requirements.retrieve` says what is needed."""
