"""Responses of `client.email_blocks`."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from telnyx_async._modeling.model import Model

__all__ = [
    "EmailBlockEvent",
    "EmailBlockImport",
]


class EmailBlockEvent(Model):
    """Response of `client.email_blocks.retrieve_events`."""

    id: str
    actor: str
    event_type: Literal["created", "removed", "expired", "override_used"]
    occurred_at: datetime
    reason: str
    record_type: Literal["email_block_event"]
    source: str
    meta: dict[str, Any] | None = None


class EmailBlockImport(Model):
    """Response of `client.email_blocks.imports.create` and `client.email_blocks.imports.retrieve`."""

    id: str
    created_at: datetime
    record_type: Literal["email_block_import"]
    status: Literal["pending", "processing", "completed", "failed"]
    total: int
    updated_at: datetime
    completed_at: datetime | None = None
    created_count: int | None = None
    error_count: int | None = None
    errors: dict[str, str] | None = None
    existing_count: int | None = None
    failure_reason: str | None = None
    processed_rows: int | None = None
    provider: Literal["sendgrid", "mailgun", "ses", "generic"] | None = None
    skipped_count: int | None = None
