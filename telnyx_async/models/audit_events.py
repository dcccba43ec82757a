"""Responses of `client.audit_events`."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "AuditEvent",
    "AuditEventChange",
]


class AuditEvent(Model):
    """Response of `client.audit_events.list`."""

    id: str = wire("id", default=None)
    """Identifier of this entry of the audit log."""
    alternate_resource_id: str | None = None
    """A second way to recognize what was changed, such as the phone number itself besides its
    record's ID."""
    change_made_by: (
        Literal["telnyx", "account_manager", "account_owner", "organization_member"] | None
    ) = None
    """Who changed it: Telnyx on your behalf, the manager of a managed account, the account's
    owner, or another user of the organization."""
    change_type: str | None = None
    """What was done to the resource, such as creating or updating it."""
    changes: list[AuditEventChange] | None = None
    """What exactly changed, one entry per field with old and new value."""
    created_at: datetime | None = None
    """When the change was made, RFC 3339 in UTC."""
    organization_id: str | None = None
    """Identifier of the organization (the Telnyx account with all its users) that owns the
    record."""
    record_type: str | None = None
    """Kind of thing that was changed, such as a phone number or a connection."""
    resource_id: str | None = None
    """Identifier of what was changed, within its `record_type`."""
    user_id: str | None = None
    """User who made the change."""


class AuditEventChange(Model):
    """Part of `AuditEvent`."""

    field: str | None = None
    """Name of the changed field; dots lead into nested ones."""
    from_: str | float | bool | dict[str, Any] | list[dict[str, Any]] | None = wire(
        "from", default=None
    )
    """Value before the change, of any JSON type; empty for new fields."""
    to: str | float | bool | dict[str, Any] | list[dict[str, Any]] | None = None
    """Value after the change, of any JSON type; empty for removed fields."""
