"""Requests of `client.audit_events`."""

from __future__ import annotations

from datetime import datetime
from typing import TypedDict

__all__ = [
    "AuditEventFilter",
]


class AuditEventFilter(TypedDict, total=False):
    """Argument of `client.audit_events.list`."""

    created_after: datetime | str
    """Only entries after this time, RFC 3339."""
    created_before: datetime | str
    """Only entries before this time, RFC 3339."""
