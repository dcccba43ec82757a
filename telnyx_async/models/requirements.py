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
    action: Literal["both", "branded_calling", "ordering", "porting"] | None = None
    country_code: str | None = None
    created_at: str | None = None
    effective_end_at: datetime | None = None
    effective_start_at: datetime | None = None
    locality: str | None = None
    phone_number_type: (
        Literal["local", "mobile", "multipurpose", "national", "shared_cost", "toll_free"] | None
    ) = None
    record_type: str | None = None
    requirement_types: list[RequirementType] | None = None
    updated_at: str | None = None
    version: int | None = None
