"""Models of params.audit_events."""

from __future__ import annotations

from datetime import datetime
from typing import TypedDict

__all__ = [
    "AuditEventListParamsFilter",
]


class AuditEventListParamsFilter(TypedDict, total=False):
    """AuditEventListParamsFilter"""

    created_after: datetime | str
    created_before: datetime | str
