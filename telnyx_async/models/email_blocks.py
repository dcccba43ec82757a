"""Models of email_blocks."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, TypeAlias

from telnyx_async._model import Data, Model

__all__ = [
    "EmailBlockImport",
    "EmailBlockImportResponse",
    "EmailBlockRetrieveEventsResponse",
]


class EmailBlockImport(Model):
    """EmailBlockImport"""

    id: str = None
    created_at: datetime = None
    record_type: Literal["email_block_import"] | str = None
    status: Literal["pending", "processing", "completed", "failed"] | str = None
    total: int = None
    updated_at: datetime = None
    completed_at: datetime | None = None
    created_count: int | None = None
    error_count: int | None = None
    errors: dict[str, str] | None = None
    existing_count: int | None = None
    failure_reason: str | None = None
    processed_rows: int | None = None
    provider: Literal["sendgrid", "mailgun", "ses", "generic"] | str | None = None
    skipped_count: int | None = None


class EmailBlockRetrieveEventsResponse(Model):
    """EmailBlockRetrieveEventsResponse"""

    id: str = None
    actor: str = None
    event_type: Literal["created", "removed", "expired", "override_used"] | str = None
    occurred_at: datetime = None
    reason: str = None
    record_type: Literal["email_block_event"] | str = None
    source: str = None
    meta: dict[str, Any] | None = None


EmailBlockImportResponse: TypeAlias = Data[EmailBlockImport]
