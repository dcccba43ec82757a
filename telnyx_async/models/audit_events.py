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
    alternate_resource_id: str | None = None
    change_made_by: (
        Literal["telnyx", "account_manager", "account_owner", "organization_member"] | None
    ) = None
    change_type: str | None = None
    changes: list[AuditEventChange] | None = None
    created_at: datetime | None = None
    organization_id: str | None = None
    record_type: str | None = None
    resource_id: str | None = None
    user_id: str | None = None


class AuditEventChange(Model):
    """Part of `AuditEvent`."""

    field: str | None = None
    from_: str | float | bool | dict[str, Any] | list[dict[str, Any]] | None = wire(
        "from", default=None
    )
    to: str | float | bool | dict[str, Any] | list[dict[str, Any]] | None = None
