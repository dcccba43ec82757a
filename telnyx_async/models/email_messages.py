"""Models of email_messages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict

from telnyx_async._model import Data, Model, wire
from telnyx_async.models.shared import (
    EmailAddress,
    EmailAddressParam,
    EmailMessage,
    EmailMessageAttachment,
    EmailMessageEvent,
    SuppressedRecipient,
)

__all__ = [
    "AttachmentRequestParam",
    "EmailMessageBatchParamsMessage",
    "EmailMessageBatchResponse",
    "EmailMessageBatchResponseError",
    "EmailMessageBatchResponseMeta",
    "EmailMessageDetailResponse",
    "EmailMessageDetailResponseData",
    "EmailRecipient",
    "MessageEvent",
    "RecipientRetrieveResponse",
    "TrackingSettingsParam",
]


class AttachmentRequestParam(TypedDict, total=False):
    """AttachmentRequestParam"""

    content: str
    content_id: str | None
    content_type: str
    disposition: str
    filename: str


class EmailMessageBatchResponse(Model):
    """EmailMessageBatchResponse"""

    data: list[EmailMessage] = None
    errors: list[EmailMessageBatchResponseError] = None
    meta: EmailMessageBatchResponseMeta = None


class EmailMessageBatchResponseError(Model):
    """EmailMessageBatchResponseError"""

    code: (
        Literal[
            "bad_request",
            "not_found",
            "forbidden",
            "service_unavailable",
            "unprocessable_entity",
            "validation_error",
            "recipient_suppressed",
            "reputation_suspended",
        ]
        | str
    ) = None
    index: int = None
    message: str = None


class EmailMessageBatchResponseMeta(Model):
    """EmailMessageBatchResponseMeta"""

    failed: int = None
    succeeded: int = None
    total: int = None


class EmailMessageDetailResponseData(Model):
    """EmailMessageDetailResponseData"""

    id: str = None
    attachments: list[EmailMessageAttachment] = None
    bcc: list[EmailAddress] = None
    cc: list[EmailAddress] = None
    created_at: datetime = None
    events: list[EmailMessageEvent] = None
    from_: EmailAddress = wire("from", default=None)
    metadata: dict[str, Any] = None
    record_type: Literal["email_message"] | str = None
    reply_to: str | None = None
    status: (
        Literal[
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
        | str
    ) = None
    subject: str = None
    tags: list[str] = None
    template_id: str | None = None
    template_variables: dict[str, Any] = None
    to: list[EmailAddress] = None
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
    """EmailRecipient"""

    id: str = None
    address: str | None = None
    billable: bool = None
    kind: Literal["to", "cc", "bcc"] | str = None
    message_id: str = None
    record_type: Literal["email_recipient"] | str = None
    status: (
        Literal[
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
        | str
    ) = None
    delivered_at: datetime | None = None
    failed_at: datetime | None = None
    sent_at: datetime | None = None
    smtp_code: int | None = None
    smtp_response: str | None = None


class MessageEvent(Model):
    """MessageEvent"""

    canonical_event_type: str = None
    event_type: str = None
    occurred_at: datetime = None
    type: (
        Literal[
            "queued",
            "deferred",
            "scheduled",
            "cancelled",
            "sandbox",
            "sending",
            "sent",
            "failed",
            "delivered",
            "bounced",
            "complained",
            "suppressed",
            "rejected",
            "opened",
            "clicked",
            "unsubscribed",
            "daily_limit_exceeded",
            "scan_deferred",
            "quarantined",
            "quarantine_released",
            "quarantine_release_dispatched",
            "quarantine_rejected",
            "quarantine_expired",
            "gw_reject",
            "injection_timeout",
            "expired",
        ]
        | str
    ) = None
    payload: dict[str, Any] | None = None


class TrackingSettingsParam(TypedDict, total=False):
    """TrackingSettingsParam"""

    click_tracking: bool
    open_tracking: bool


EmailMessageBatchParamsMessage = TypedDict(
    "EmailMessageBatchParamsMessage",
    {
        "from": "str | EmailAddressParam",
        "to": "Required[Sequence[str | EmailAddressParam]]",
        "attachments": "Sequence[AttachmentRequestParam]",
        "bcc": "Sequence[str | EmailAddressParam]",
        "cc": "Sequence[str | EmailAddressParam]",
        "from_name": "str",
        "group_id": "str | None",
        "headers": "Mapping[str, str]",
        "html_body": "str",
        "ignore_suppression": "bool",
        "inline_css": "bool",
        "metadata": "Mapping[str, object]",
        "reply_to": "str | EmailAddressParam",
        "sandbox_mode": "bool",
        "scheduled_at": "datetime | str | None",
        "send_at": "datetime | str",
        "subject": "str",
        "tags": "Sequence[str]",
        "template_id": "str",
        "template_variables": "Mapping[str, object]",
        "text_body": "str",
        "tracking_settings": "TrackingSettingsParam",
    },
    total=False,
)

EmailMessageDetailResponse: TypeAlias = Data[EmailMessageDetailResponseData]

RecipientRetrieveResponse: TypeAlias = Data[EmailRecipient]
