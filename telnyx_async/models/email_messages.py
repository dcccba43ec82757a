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
    """Kind of failure, such as `recipient_suppressed` (every recipient is blocked) or
    `reputation_suspended` (the domain may not send)."""
    index: int
    """Place of the failed message in the `messages` you sent, counted from 0."""
    message: str
    """What was wrong with the message, in words."""


class EmailMessageBatchMeta(Model):
    """Part of `EmailMessageBatchResult`."""

    failed: int
    """How many messages of the batch were refused; see `errors`."""
    succeeded: int
    """How many messages of the batch were accepted."""
    total: int
    """How many messages the batch contained."""


class EmailMessageBatchResult(Model):
    """Response of `client.email_messages.batch`."""

    data: list[EmailMessage]
    """Messages that were accepted, in the order of the request."""
    errors: list[EmailMessageBatchError]
    """One entry per message that was refused; empty if all were accepted."""
    meta: EmailMessageBatchMeta
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""


class EmailMessageDetail(Model):
    """Response of `client.email_messages.retrieve` and `client.email_messages.update_schedule`."""

    id: str
    """Identifier of the message, passed as `email_id` or `id` elsewhere."""
    attachments: list[EmailMessageAttachment]
    """Files sent along with the message, each with its name, MIME type and Base64 content;
    responses carry only their metadata."""
    bcc: list[EmailAddress]
    """Recipients of a blind copy, hidden from all others; responses redact their addresses."""
    cc: list[EmailAddress]
    """Recipients of a copy whom all others can see; each a bare address or an object with
    `email` and `name`."""
    created_at: datetime
    """When the message was accepted (RFC 3339)."""
    events: list[EmailMessageEvent]
    """What happened to the message so far, oldest first."""
    from_: EmailAddress = wire("from")
    """Sender, with address and name."""
    metadata: dict[str, Any]
    """Your own key-value pairs, stored with the message, returned with it, passed to the
    detail records, and searchable by `filter[metadata]`."""
    record_type: Literal["email_message"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    reply_to: str | None = None
    """Address to which answers go instead of the sender's; only the address is kept, a name is
    dropped."""
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
    """How far the message is: `queued`, `scheduled`, `sending`, `sent`, then the last outcome
    reported; see `recipient_statuses` for several recipients."""
    subject: str
    """Subject line; needed to send, unless a template supplies it."""
    tags: list[str]
    """Labels fixed at sending time for grouping and reports; they reach the detail records and
    serve `filter[tags]`. For changeable marks on a mailbox, see `labels`."""
    template_id: str | None = None
    """Template from which the message was made; missing if there was none."""
    template_variables: dict[str, Any]
    """Values that were filled into the template; empty without one."""
    to: list[EmailAddress]
    """Primary recipients, each with address and name."""
    inline_css: bool | None = None
    """`true` right after a send that inlined style sheets; missing when looked up later."""
    recipient_statuses: dict[str, int] | None = None
    """How many recipients are in each state, such as `{"delivered": 998, "bounced": 2}`."""
    sandbox: bool | None = None
    """`true` if the message went through the sandbox and was never delivered; left out
    otherwise."""
    scheduled_at: datetime | None = None
    """Time at which to deliver, in the future, RFC 3339 with offset; without it the message
    leaves at once. Stays on the message after the send or its cancellation."""
    suppressed: list[SuppressedRecipient] | None = None
    """Recipients left out because of a suppression, each with the reason; the others still get
    the message."""
    html_body: str | None = None
    """HTML body as submitted; `null` if there was none."""
    text_body: str | None = None
    """Plain-text body as submitted; `null` if there was none."""
    inserted_at: datetime | None = None
    """Same time as `created_at`, under its older name."""
    send_at: datetime | None = None
    """Old name of `scheduled_at`, which wins if both are given."""


class EmailRecipient(Model):
    """Response of `client.email_messages.recipients.list` and `client.email_messages.recipients.retrieve`."""

    id: str
    """Identifier of the recipient, passed as `recipient_id`."""
    address: str | None = None
    """Email address of the mailbox or recipient; `null` for a hidden (Bcc) recipient."""
    billable: bool
    """Whether delivery to this recipient is charged; settled when the message is queued."""
    kind: Literal["to", "cc", "bcc"]
    """Header in which the recipient stands: `to`, `cc` or `bcc`."""
    message_id: str
    """Message that the recipient belongs to, from `email_messages.create`."""
    record_type: Literal["email_recipient"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
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
    """Where delivery stands: `deferred` is retried, `bounced` was refused by the recipient's
    server, `gw_reject` by the gateway, `expired` ran out of retries."""
    delivered_at: datetime | None = None
    """When the recipient's mail server accepted the message (RFC 3339)."""
    failed_at: datetime | None = None
    """When delivery to this recipient was given up for good (RFC 3339)."""
    sent_at: datetime | None = None
    """When the message was handed on for delivery (RFC 3339); missing before that."""
    smtp_code: int | None = None
    """Reply code of the recipient's mail server, such as 250 (accepted) or 550 (rejected)."""
    smtp_response: str | None = None
    """Words of the recipient's mail server along with the code; the best clue to a bounce."""


class MessageEvent(Model):
    """Response of `client.email_messages.retrieve_events`."""

    canonical_event_type: str
    """Precise name of the outcome, such as `email.gw_reject`, where `event_type` keeps the
    older, coarser one."""
    event_type: str
    """Name of the email event with the prefix `email.`, as webhooks use it; some outcomes
    share one, see `canonical_event_type`."""
    occurred_at: datetime
    """When the event took place, RFC 3339 in UTC; order events by it, as webhooks may arrive
    late or out of order."""
    type: EmailEventType
    """Older name of the event without prefix, such as `sent` or `bounced`; use
    `canonical_event_type` in new code."""
    payload: dict[str, Any] | None = None
    """Evidence along with the event, such as the answer of the mail server."""
