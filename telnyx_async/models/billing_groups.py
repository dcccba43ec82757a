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
    """What `billing_group_id` takes in other operations."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    deleted_at: datetime | None = None
    """When the group was deleted, RFC 3339; empty as long as it is in use."""
    name: str | None = None
    """What the group is called in reports and invoices."""
    organization_id: str | None = None
    """Identifier of the organization (the Telnyx account with all its users) that owns the
    record."""
    record_type: Literal["billing_group"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
