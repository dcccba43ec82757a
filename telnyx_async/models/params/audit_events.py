"""What requests of `client.audit_events` take."""

from __future__ import annotations

from datetime import datetime
from typing import TypedDict

__all__ = [
    "AuditEventListParamsFilter",
]


class AuditEventListParamsFilter(TypedDict, total=False):
    """Audit event list params filter."""

    created_after: datetime | str
    created_before: datetime | str
