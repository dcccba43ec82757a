"""Responses of `client.email_events`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model, wire
from telnyx_async.models.shared import EmailAddress, EmailEventType

__all__ = [
    "EmailEvent",
    "EmailEventList",
    "EmailEventListMeta",
    "EmailEventPayload",
    "EmailEventStats",
    "EmailEventStatsCounts",
    "EmailEventStatsRates",
    "EmailWebhookRecipient",
    "TimeRange",
]


class EmailEvent(Model):
    """Part of `EmailEventList`."""

    id: str
    """Identifier of the event; use it to drop duplicates."""
    canonical_event_type: str
    """Precise name of the outcome, such as `email.gw_reject` or `email.expired`, where
    `event_type` keeps the older, coarser name."""
    event_type: str
    """Name of the event as webhooks use it, with the prefix `email.`; rejections by the
    gateway appear as `email.failed`, expiry as `email.bounced`."""
    occurred_at: datetime
    """When the event took place (RFC 3339)."""
    payload: EmailEventPayload
    """What is known of the event: state, addresses and, for failures, the evidence."""
    recipient_id: str | None = None
    """Recipient that the event is about; missing where it concerns the message as a whole."""


class EmailEventList(Model):
    """Response of `client.email_events.list`."""

    data: list[EmailEvent]
    """The record the operation is about, or on a list the records of this page."""
    meta: EmailEventListMeta
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""


class EmailEventListMeta(Model):
    """Part of `EmailEventList`."""

    page_size: int
    """How many records one page holds at most."""
    time_range: TimeRange
    """Span of time that the response covers."""
    page_cursor: str | None = None
    """Cursor to the next page: pass on what the previous response's `meta` gave; missing there
    on the last page."""


class EmailEventPayload(Model):
    """Part of `EmailEvent`."""

    id: str
    """Message that the event belongs to."""
    occurred_at: datetime
    """When the event took place (RFC 3339)."""
    status: EmailEventType
    """Outcome as stored with the event; it is not the recipient's present state, for which see
    `email_messages.recipients.retrieve`."""
    bcc: EmailWebhookRecipient | Literal["redacted"] | None = None
    """The recipient, if it stood in `bcc`; `redacted` on old records."""
    cc: EmailWebhookRecipient | str | None = None
    """The recipient, if it stood in `cc`; an address in text form or empty on old records."""
    from_: EmailAddress | None = wire("from", default=None)
    """Sender of the message; its `name` is `null` if none was set."""
    recipient_id: str | None = None
    """One recipient of one message, from `email_messages.recipients.list`; stays the same over
    all its events."""
    subject: str | None = None
    """Subject line; needed to send, unless a template supplies it."""
    to: EmailWebhookRecipient | str | None = None
    """The recipient, if it stood in `to`; an address in text form or empty on old records."""


class EmailEventStats(Model):
    """Response of `client.email_events.retrieve_stats`."""

    counts: EmailEventStatsCounts
    """Recipients that reached each outcome; `to`, `cc` and `bcc` count singly, and a repeated
    event counts once."""
    rates: EmailEventStatsRates
    """Shares derived from the counts, in percent with two decimals."""
    record_type: Literal["email_event_stats"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    time_range: TimeRange
    """Span of time that the response covers."""


class EmailEventStatsCounts(Model):
    """Part of `EmailEventStats`."""

    bounced: int
    """Recipients whose mail server refused the message for good."""
    clicked: int
    """Recipients who followed a link of the message; needs click tracking."""
    complained: int
    """Recipients who reported the message as spam."""
    deferred: int
    """Recipients whose mail server put the message off; delivery is tried again."""
    delivered: int
    """Recipients whose mail server accepted the message."""
    failed: int
    """Recipients whom the message could not be sent to at all."""
    opened: int
    """Recipients who opened the message; needs open tracking, and mail proxies may distort it."""
    queued: int
    """Recipients whose message was accepted and put in the queue."""
    sent: int
    """Recipients whose message was handed to the outbound mail server."""
    unsubscribed: int
    """Recipients who used the unsubscribe link."""


class EmailEventStatsRates(Model):
    """Part of `EmailEventStats`."""

    bounce_rate: float
    """Bounced out of queued recipients, in percent; keep it low to protect the reputation of
    the domain."""
    click_rate: float
    """Recipients who clicked out of those who opened, in percent."""
    complaint_rate: float
    """Spam reports out of delivered recipients, in percent; mailbox providers start to act
    around 0.1 to 0.3."""
    deferred_rate: float
    """Deferred out of queued recipients, in percent."""
    delivery_rate: float
    """Delivered out of queued recipients, in percent."""
    open_rate: float
    """Recipients who opened out of those delivered to, in percent."""


class EmailWebhookRecipient(Model):
    """Part of `EmailEventPayload`."""

    email: str
    """Address of the recipient that the event is about."""
    kind: Literal["to", "cc", "bcc"] | None = None
    """Header in which the recipient stands: `to`, `cc` or `bcc`."""
    name: str | None = None
    """Name shown with the address, or under which the item is listed in your account."""


class TimeRange(Model):
    """Part of `EmailEventListMeta` and `EmailEventStats`."""

    from_: datetime | None = wire("from", default=None)
    """Start of the span of time, included (RFC 3339)."""
    to: datetime | None = None
    """End of the span of time, included (RFC 3339)."""
