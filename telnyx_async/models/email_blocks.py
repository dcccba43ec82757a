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
    """Identifier of the record, assigned by Telnyx when it is made; the operations that read,
    change or delete the record take it."""
    actor: str
    """Who caused the event: a user or API key, `system`, or `manual`."""
    event_type: Literal["created", "removed", "expired", "override_used"]
    """What happened to the suppression; `override_used` means a message was sent in spite of
    it."""
    occurred_at: datetime
    """When the event took place (RFC 3339)."""
    reason: str
    """Reason of the suppression at the time of the event."""
    record_type: Literal["email_block_event"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    source: str
    """Source of the suppression at the time of the event."""
    meta: dict[str, Any] | None = None
    """Further details of the event, such as the evidence of a bounce; may be empty."""


class EmailBlockImport(Model):
    """Response of `client.email_blocks.imports.create` and `client.email_blocks.imports.retrieve`."""

    id: str
    """Identifier of the import job, for `email_blocks.imports.retrieve`."""
    created_at: datetime
    """When the record was made, RFC 3339 in UTC."""
    record_type: Literal["email_block_import"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    status: Literal["pending", "processing", "completed", "failed"]
    """`pending` waits in the queue, `processing` is under way, `completed` has its counts,
    `failed` has a `failure_reason`."""
    total: int
    """Rows of data in the uploaded file."""
    updated_at: datetime
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    completed_at: datetime | None = None
    """When the job finished successfully (RFC 3339)."""
    created_count: int | None = None
    """Suppressions newly made by the import; known once it is completed."""
    error_count: int | None = None
    """Rows that could be read but not turned into a suppression; part of `skipped_count`."""
    errors: dict[str, str] | None = None
    """What was wrong, by row number; missing if all rows were good."""
    existing_count: int | None = None
    """Rows for which the suppression was there already; known once the import is completed."""
    failure_reason: str | None = None
    """Why the import as a whole failed; missing otherwise."""
    processed_rows: int | None = None
    """Rows worked through by the import; known once it is completed."""
    provider: Literal["sendgrid", "mailgun", "ses", "generic"] | None = None
    """Whose export format was recognized in the file; missing until the job has looked."""
    skipped_count: int | None = None
    """Rows left out, because unreadable or because creation failed; known once the import is
    completed."""
