"""Responses of `client.email_unsubscribe_groups`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model

__all__ = [
    "UnsubscribeGroup",
]


class UnsubscribeGroup(Model):
    """Response of `client.email_unsubscribe_groups.create`, `client.email_unsubscribe_groups.list` and 2 more."""

    id: str
    """Identifier of the group: pass it as `group_id` when sending."""
    created_at: datetime
    """When the record was made, RFC 3339 in UTC."""
    description: str | None = None
    """What the recipients get in this group; empty if not set."""
    name: str
    """Name of the group, such as `Newsletter`."""
    record_type: Literal["email_unsubscribe_group"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    updated_at: datetime
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
