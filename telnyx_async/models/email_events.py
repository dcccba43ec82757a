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
    canonical_event_type: str
    event_type: str
    occurred_at: datetime
    payload: EmailEventPayload
    recipient_id: str | None = None


class EmailEventList(Model):
    """Response of `client.email_events.list`."""

    data: list[EmailEvent]
    meta: EmailEventListMeta


class EmailEventListMeta(Model):
    """Part of `EmailEventList`."""

    page_size: int
    time_range: TimeRange
    page_cursor: str | None = None


class EmailEventPayload(Model):
    """Part of `EmailEvent`."""

    id: str
    occurred_at: datetime
    status: EmailEventType
    bcc: EmailWebhookRecipient | Literal["redacted"] | None = None
    cc: EmailWebhookRecipient | str | None = None
    from_: EmailAddress | None = wire("from", default=None)
    recipient_id: str | None = None
    subject: str | None = None
    to: EmailWebhookRecipient | str | None = None


class EmailEventStats(Model):
    """Response of `client.email_events.retrieve_stats`."""

    counts: EmailEventStatsCounts
    rates: EmailEventStatsRates
    record_type: Literal["email_event_stats"]
    time_range: TimeRange


class EmailEventStatsCounts(Model):
    """Part of `EmailEventStats`."""

    bounced: int
    clicked: int
    complained: int
    deferred: int
    delivered: int
    failed: int
    opened: int
    queued: int
    sent: int
    unsubscribed: int


class EmailEventStatsRates(Model):
    """Part of `EmailEventStats`."""

    bounce_rate: float
    click_rate: float
    complaint_rate: float
    deferred_rate: float
    delivery_rate: float
    open_rate: float


class EmailWebhookRecipient(Model):
    """Part of `EmailEventPayload`."""

    email: str
    kind: Literal["to", "cc", "bcc"] | None = None
    name: str | None = None


class TimeRange(Model):
    """Part of `EmailEventListMeta` and `EmailEventStats`."""

    from_: datetime | None = wire("from", default=None)
    to: datetime | None = None
