"""Requests of `client.requirement_groups`."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = [
    "RequirementGroupFilter",
    "RequirementValueParam",
]


class RequirementGroupFilter(TypedDict, total=False):
    """Argument of `client.requirement_groups.list`."""

    action: Literal["ordering", "porting", "action"]
    """Only groups for `ordering`, or only those for `porting`. `"ordering"`, `"porting"` or
    `"action"`."""
    country_code: str
    """Country, in ISO 3166-1 alpha-2 form (`US`, `DE`)."""
    customer_reference: str
    """Text of your own, such as an order or customer number, kept with the record and usable
    as filter."""
    phone_number_type: Literal["local", "toll_free", "mobile", "national", "shared_cost"]
    """Kind of number: `local` belongs to an area, `national` to a whole country, `toll_free`
    is free for callers, `shared_cost` splits the price with them, `mobile` has a mobile
    prefix."""
    status: Literal["approved", "unapproved", "pending-approval", "declined", "expired"]
    """Only groups in this state. `"approved"`, `"unapproved"`, `"pending-approval"`,
    `"declined"` or `"expired"`."""


class RequirementValueParam(TypedDict, total=False):
    """Argument of `client.requirement_groups.create` and `client.requirement_groups.update`."""

    field_value: str
    """Answer: the text itself, the ID of an address from `addresses.create`, or the ID of a
    document from `documents.upload`, according to the requirement's type."""
    requirement_id: str
    """Requirement that is answered, from `regulatory_requirements.retrieve` or
    `requirements.list`."""
