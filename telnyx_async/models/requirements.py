"""Responses of `client.requirements`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model, wire
from telnyx_async.models.shared import RequirementType

__all__ = [
    "Requirement",
]


class Requirement(Model):
    """Response of `client.requirements.list` and `client.requirements.retrieve`."""

    id: str = wire("id", default=None)
    """Identifies the requirement, for `requirements.retrieve`."""
    action: Literal["both", "branded_calling", "ordering", "porting"] | None = None
    """What the requirement is for: `ordering`, `porting`, `both` of them, or
    `branded_calling`."""
    country_code: str | None = None
    """Country that demands the proofs, in ISO 3166-1 alpha-2 form."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    effective_end_at: datetime | None = None
    """When a newer version replaced this one (RFC 3339); `null` for the version in force or
    yet to come."""
    effective_start_at: datetime | None = None
    """When this version of the requirement came or comes into force (RFC 3339)."""
    locality: str | None = None
    """City or area the requirement is limited to; empty if it holds for the whole country."""
    phone_number_type: (
        Literal["local", "mobile", "multipurpose", "national", "shared_cost", "toll_free"] | None
    ) = None
    """Kind of number the requirement is for; empty if it holds for all."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    requirement_types: list[RequirementType] | None = None
    """Kinds of proof (documents, addresses, texts) that together fulfill the requirement."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    version: int | None = None
    """Number of the version, counted from 1. Asked for without it, the version now in force is
    returned."""
