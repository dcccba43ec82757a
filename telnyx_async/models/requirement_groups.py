"""Responses of `client.requirement_groups`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "RequirementGroup",
    "UserRequirement",
]


class RequirementGroup(Model):
    """Response of `client.requirement_groups.create`, `client.requirement_groups.delete` and 4 more."""

    id: str = wire("id", default=None)
    """Identifies the group; use it as `requirement_group_id` in orders."""
    action: str | None = None
    """What the requirements are for: `ordering` new numbers or `porting` numbers in."""
    country_code: str | None = None
    """Country, in ISO 3166-1 alpha-2 form (`US`, `DE`)."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    customer_reference: str | None = None
    """Text of your own, such as an order or customer number, kept with the record and usable
    as filter."""
    phone_number_type: str | None = None
    """Kind of number: `local` belongs to an area, `national` to a whole country, `toll_free`
    is free for callers, `shared_cost` splits the price with them, `mobile` has a mobile
    prefix."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    regulatory_requirements: list[UserRequirement] | None = None
    """Requirements of the country and number type, each with its answer and state."""
    status: Literal["approved", "unapproved", "pending-approval", "declined", "expired"] | None = (
        None
    )
    """`unapproved` is not submitted yet, `pending-approval` is under review, `approved` can be
    used in orders, `declined` was refused, `expired` has to be renewed."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class UserRequirement(Model):
    """Part of `RequirementGroup`."""

    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    expires_at: datetime | None = None
    """Until when the approval holds (RFC 3339); afterwards the value has to be renewed."""
    field_type: str | None = None
    """Kind of value: `textual` a text, `datetime` a date, `address` the ID of an address,
    `document` the ID of an uploaded document."""
    field_value: str | None = None
    """Answer to the requirement: a text or date as it is; for an address the ID from
    `addresses.create`, for a document the ID from `documents.upload`."""
    requirement_id: str | None = None
    """Requirement to answer, from `regulatory_requirements.retrieve` or the order itself."""
    status: Literal["approved", "unapproved", "pending-approval", "declined", "expired"] | None = (
        None
    )
    """`unapproved` is not submitted yet, `pending-approval` is under review, `approved` can be
    used in orders, `declined` was refused, `expired` has to be renewed."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
