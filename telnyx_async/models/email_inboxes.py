"""Responses of `client.email_inboxes`."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from telnyx_async._modeling.model import Model, wire
from telnyx_async.models.shared import EmailAddress

__all__ = [
    "EmailDraft",
    "EmailInbox",
    "EmailThreadLabels",
    "InboundMessage",
    "InboxFilters",
]


class EmailDraft(Model):
    """Response of `client.email_inboxes.drafts.create`, `client.email_inboxes.drafts.list` and 4 more."""

    id: str
    inbox_id: str
    record_type: Literal["email_draft"]
    status: Literal["draft", "sending", "sent"]
    attachments: list[dict[str, Any]] | None = None
    bcc: list[EmailAddress] | None = None
    cc: list[EmailAddress] | None = None
    created_at: datetime | None = None
    from_: str | None = wire("from", default=None)
    from_name: str | None = None
    headers: dict[str, str] | None = None
    html_body: str | None = None
    labels: list[str] | None = None
    metadata: dict[str, Any] | None = None
    reply_to: str | None = None
    reply_to_message_id: str | None = None
    sent_at: datetime | None = None
    sent_message_id: str | None = None
    subject: str | None = None
    tags: list[str] | None = None
    text_body: str | None = None
    thread_id: str | None = None
    to: list[EmailAddress] | None = None
    updated_at: datetime | None = None


class EmailInbox(Model):
    """Response of `client.email_inboxes.create`, `client.email_inboxes.list` and 1 more."""

    id: str
    address: str
    created_at: datetime
    domain: str
    domain_id: str
    record_type: Literal["email_inbox"]
    settings: dict[str, Any]
    status: Literal["active", "paused"]
    updated_at: datetime


class EmailThreadLabels(Model):
    """Response of `client.email_inboxes.threads.labels.create` and `client.email_inboxes.threads.labels.delete_all`."""

    id: str
    labels: list[str]
    record_type: Literal["email_thread"]
    inbox_id: str | None = None


class InboundMessage(Model):
    """Response of `client.email_inboxes.messages.list`, `client.email_inboxes.messages.update` and 2 more."""

    id: str
    attachments: list[dict[str, Any]]
    bcc: list[EmailAddress]
    cc: list[EmailAddress]
    created_at: datetime
    direction: Literal["inbound"] | None = None
    from_: EmailAddress = wire("from")
    has_quoted_text: bool
    headers: dict[str, Any]
    html_body_url: str | None = None
    in_reply_to: str | None = None
    inbox_id: str
    inline_files: list[dict[str, Any]]
    labels: list[str]
    message_id: str | None = None
    read_at: datetime | None = None
    received_at: datetime | None = None
    record_type: Literal["email_message"]
    references: list[str]
    reply_text: str | None = None
    reply_to: list[EmailAddress]
    sent_at: datetime | None = None
    status: Literal["received"] | None = None
    subject: str | None = None
    text_body_url: str | None = None
    thread_id: str
    to: list[EmailAddress]
    updated_at: datetime


class InboxFilters(Model):
    """Response of `client.email_inboxes.filters.add`, `client.email_inboxes.filters.delete_all` and 2 more."""

    allowlist: list[str]
    blocklist: list[str]
    record_type: Literal["email_inbox_filters"]
