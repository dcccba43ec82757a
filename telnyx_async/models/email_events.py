"""What `client.email_events` answers with."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from telnyx_async._modeling.model import Data, Model, wire
from telnyx_async.models.shared import EmailAddress, EmailEventType

__all__ = [
    "EmailEventListResponse",
    "EmailEventListResponseData",
    "EmailEventListResponseDataPayload",
    "EmailEventListResponseDataPayloadFrom",
    "EmailEventListResponseMeta",
    "EmailEventRetrieveStatsResponse",
    "EmailEventRetrieveStatsResponseData",
    "EmailEventRetrieveStatsResponseDataCounts",
    "EmailEventRetrieveStatsResponseDataRates",
    "EmailWebhookRecipient",
    "TimeRange",
]


class EmailEventListResponse(Model):
    """Answer of `client.email_events.list`."""

    data: list[EmailEventListResponseData]
    meta: EmailEventListResponseMeta


class EmailEventListResponseData(Model):
    """Part of `EmailEventListResponse`."""

    id: str
    canonical_event_type: str
    event_type: str
    occurred_at: datetime
    payload: EmailEventListResponseDataPayload
    recipient_id: str | None = None


class EmailEventListResponseDataPayload(Model):
    """Part of `EmailEventListResponseData`."""

    id: str
    occurred_at: datetime
    status: EmailEventType | str
    bcc: EmailWebhookRecipient | Literal["redacted"] | str | None = None
    cc: EmailWebhookRecipient | str | None = None
    from_: EmailAddress | None = wire("from", default=None)
    recipient_id: str | None = None
    subject: str | None = None
    to: EmailWebhookRecipient | str | None = None


class EmailEventListResponseMeta(Model):
    """Part of `EmailEventListResponse`."""

    page_size: int
    time_range: TimeRange
    page_cursor: str | None = None


class EmailEventRetrieveStatsResponseData(Model):
    """Answer of `client.email_events.retrieve_stats`."""

    counts: EmailEventRetrieveStatsResponseDataCounts
    rates: EmailEventRetrieveStatsResponseDataRates
    record_type: Literal["email_event_stats"] | str
    time_range: TimeRange


class EmailEventRetrieveStatsResponseDataCounts(Model):
    """Part of `EmailEventRetrieveStatsResponseData`."""

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


class EmailEventRetrieveStatsResponseDataRates(Model):
    """Part of `EmailEventRetrieveStatsResponseData`."""

    bounce_rate: float
    click_rate: float
    complaint_rate: float
    deferred_rate: float
    delivery_rate: float
    open_rate: float


class EmailWebhookRecipient(Model):
    """Part of `EmailEventListResponseDataPayload`."""

    email: str
    kind: Literal["to", "cc", "bcc"] | str | None = None
    name: str | None = None


class TimeRange(Model):
    """Part of `EmailEventListResponseMeta` and `EmailEventRetrieveStatsResponseData`."""

    from_: datetime | None = wire("from", default=None)
    to: datetime | None = None


EmailEventListResponseDataPayloadFrom: TypeAlias = EmailAddress

EmailEventRetrieveStatsResponse: TypeAlias = Data[EmailEventRetrieveStatsResponseData]
