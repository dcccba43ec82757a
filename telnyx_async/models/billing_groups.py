"""Responses of `client.billing_groups`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "BillingGroup",
]


class BillingGroup(Model):
    """Response of `client.billing_groups.create`, `client.billing_groups.delete` and 3 more."""

    id: str = wire("id", default=None)
    created_at: datetime | None = None
    deleted_at: datetime | None = None
    name: str | None = None
    organization_id: str | None = None
    record_type: Literal["billing_group"] | None = None
    updated_at: datetime | None = None
