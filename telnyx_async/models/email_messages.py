"""Responses of `client.email_messages`."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from telnyx_async._modeling.model import Model, wire
from telnyx_async.models.shared import (
    EmailAddress,
    EmailEventType,
    EmailMessage,
    EmailMessageAttachment,
    EmailMessageEvent,
    SuppressedRecipient,
)

__all__ = [
    "EmailMessageBatchError",
    "EmailMessageBatchMeta",
    "EmailMessageBatchResult",
    "EmailMessageDetail",
    "EmailRecipient",
    "MessageEvent",
]


class EmailMessageBatchError(Model):
    """Part of `EmailMessageBatchResult`."""

    code: Literal[
        "bad_request",
        "not_found",
        "forbidden",
        "service_unavailable",
        "unprocessable_entity",
        "validation_error",
        "recipient_suppressed",
        "reputation_suspended",
    ]
    index: int
    message: str


class EmailMessageBatchMeta(Model):
    """Part of `EmailMessageBatchResult`."""

    failed: int
    succeeded: int
    total: int


class EmailMessageBatchResult(Model):
    """Response of `client.email_messages.batch`."""

    data: list[EmailMessage]
    errors: list[EmailMessageBatchError]
    meta: EmailMessageBatchMeta


class EmailMessageDetail(Model):
    """Response of `client.email_messages.retrieve` and `client.email_messages.update_schedule`."""

    id: str
    attachments: list[EmailMessageAttachment]
    bcc: list[EmailAddress]
    cc: list[EmailAddress]
    created_at: datetime
    events: list[EmailMessageEvent]
    from_: EmailAddress = wire("from")
    metadata: dict[str, Any]
    record_type: Literal["email_message"]
    reply_to: str | None = None
    status: Literal[
        "queued",
        "scheduled",
        "cancelled",
        "sandbox",
        "sending",
        "sent",
        "failed",
        "deferred",
        "delivered",
        "bounced",
        "complained",
        "rejected",
        "opened",
        "clicked",
        "unsubscribed",
    ]
    subject: str
    tags: list[str]
    template_id: str | None = None
    template_variables: dict[str, Any]
    to: list[EmailAddress]
    inline_css: bool | None = None
    recipient_statuses: dict[str, int] | None = None
    sandbox: bool | None = None
    scheduled_at: datetime | None = None
    suppressed: list[SuppressedRecipient] | None = None
    html_body: str | None = None
    text_body: str | None = None
    inserted_at: datetime | None = None
    send_at: datetime | None = None


class EmailRecipient(Model):
    """Response of `client.email_messages.recipients.list` and `client.email_messages.recipients.retrieve`."""

    id: str
    address: str | None = None
    billable: bool
    kind: Literal["to", "cc", "bcc"]
    message_id: str
    record_type: Literal["email_recipient"]
    status: Literal[
        "queued",
        "sending",
        "sent",
        "deferred",
        "delivered",
        "bounced",
        "failed",
        "gw_reject",
        "cancelled",
        "injection_timeout",
        "expired",
    ]
    delivered_at: datetime | None = None
    failed_at: datetime | None = None
    sent_at: datetime | None = None
    smtp_code: int | None = None
    smtp_response: str | None = None


class MessageEvent(Model):
    """Response of `client.email_messages.retrieve_events`."""

    canonical_event_type: str
    event_type: str
    occurred_at: datetime
    type: EmailEventType
    payload: dict[str, Any] | None = None
