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
    action: str | None = None
    country_code: str | None = None
    created_at: datetime | None = None
    customer_reference: str | None = None
    phone_number_type: str | None = None
    record_type: str | None = None
    regulatory_requirements: list[UserRequirement] | None = None
    status: Literal["approved", "unapproved", "pending-approval", "declined", "expired"] | None = (
        None
    )
    updated_at: datetime | None = None


class UserRequirement(Model):
    """Part of `RequirementGroup`."""

    created_at: datetime | None = None
    expires_at: datetime | None = None
    field_type: str | None = None
    field_value: str | None = None
    requirement_id: str | None = None
    status: Literal["approved", "unapproved", "pending-approval", "declined", "expired"] | None = (
        None
    )
    updated_at: datetime | None = None
