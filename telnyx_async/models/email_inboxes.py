"""Models of email_inboxes."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, TypeAlias

from telnyx_async._model import Data, Model, wire
from telnyx_async.models.shared import EmailAddress, EmailAddressParam

__all__ = [
    "ActionForwardParamsToInboxRecipientAddress",
    "EmailDraft",
    "EmailDraftResponse",
    "EmailInbox",
    "EmailInboxResponse",
    "EmailInboxesThreadsLabelCreateResponse",
    "EmailInboxesThreadsLabelDeleteAllResponse",
    "FilterAddResponse",
    "FilterDeleteAllResponse",
    "FilterListResponse",
    "FilterReplaceResponse",
    "InboundMessage",
    "InboxActionEmailAddressInputParamInboxRecipientAddress",
    "InboxActionRecipientInputParamInboxRecipientAddress",
    "InboxFilters",
    "LabelCreateResponse",
    "LabelCreateResponseData",
    "LabelDeleteAllResponse",
    "LabelDeleteAllResponseData",
    "MessageUpdateResponse",
]


class EmailDraft(Model):
    """EmailDraft"""

    id: str = None
    inbox_id: str = None
    record_type: Literal["email_draft"] | str = None
    status: Literal["draft", "sending", "sent"] | str = None
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
    """EmailInbox"""

    id: str = None
    address: str = None
    created_at: datetime = None
    domain: str = None
    domain_id: str = None
    record_type: Literal["email_inbox"] | str = None
    settings: dict[str, Any] = None
    status: Literal["active", "paused"] | str = None
    updated_at: datetime = None


class InboundMessage(Model):
    """InboundMessage"""

    id: str = None
    attachments: list[dict[str, Any]] = None
    bcc: list[EmailAddress] = None
    cc: list[EmailAddress] = None
    created_at: datetime = None
    direction: Literal["inbound"] | str | None = None
    from_: EmailAddress = wire("from", default=None)
    has_quoted_text: bool = None
    headers: dict[str, Any] = None
    html_body_url: str | None = None
    in_reply_to: str | None = None
    inbox_id: str = None
    inline_files: list[dict[str, Any]] = None
    labels: list[str] = None
    message_id: str | None = None
    read_at: datetime | None = None
    received_at: datetime | None = None
    record_type: Literal["email_message"] | str = None
    references: list[str] = None
    reply_text: str | None = None
    reply_to: list[EmailAddress] = None
    sent_at: datetime | None = None
    status: Literal["received"] | str | None = None
    subject: str | None = None
    text_body_url: str | None = None
    thread_id: str = None
    to: list[EmailAddress] = None
    updated_at: datetime = None


class InboxFilters(Model):
    """InboxFilters"""

    allowlist: list[str] = None
    blocklist: list[str] = None
    record_type: Literal["email_inbox_filters"] | str = None


class LabelCreateResponseData(Model):
    """LabelCreateResponseData"""

    id: str = None
    labels: list[str] = None
    record_type: Literal["email_thread"] | str = None
    inbox_id: str | None = None


ActionForwardParamsToInboxRecipientAddress: TypeAlias = EmailAddressParam

EmailDraftResponse: TypeAlias = Data[EmailDraft]

EmailInboxResponse: TypeAlias = Data[EmailInbox]

EmailInboxesThreadsLabelCreateResponse: TypeAlias = Data[LabelCreateResponseData]

EmailInboxesThreadsLabelDeleteAllResponse: TypeAlias = Data[LabelCreateResponseData]

FilterAddResponse: TypeAlias = Data[InboxFilters]

FilterDeleteAllResponse: TypeAlias = Data[InboxFilters]

FilterListResponse: TypeAlias = Data[InboxFilters]

FilterReplaceResponse: TypeAlias = Data[InboxFilters]

InboxActionEmailAddressInputParamInboxRecipientAddress: TypeAlias = EmailAddressParam

InboxActionRecipientInputParamInboxRecipientAddress: TypeAlias = EmailAddressParam

LabelCreateResponse: TypeAlias = Data[InboundMessage]

LabelDeleteAllResponse: TypeAlias = Data[InboundMessage]

LabelDeleteAllResponseData: TypeAlias = LabelCreateResponseData

MessageUpdateResponse: TypeAlias = Data[InboundMessage]
