"""What `client.email_events` answers with."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from telnyx_async._model import Data, Model, wire
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
    """Email event list response."""

    data: list[EmailEventListResponseData]
    meta: EmailEventListResponseMeta


class EmailEventListResponseData(Model):
    """Email event list response data."""

    id: str
    canonical_event_type: str
    event_type: str
    occurred_at: datetime
    payload: EmailEventListResponseDataPayload
    recipient_id: str | None = None


class EmailEventListResponseDataPayload(Model):
    """Email event list response data payload."""

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
    """Email event list response meta."""

    page_size: int
    time_range: TimeRange
    page_cursor: str | None = None


class EmailEventRetrieveStatsResponseData(Model):
    """Email event retrieve stats response data."""

    counts: EmailEventRetrieveStatsResponseDataCounts
    rates: EmailEventRetrieveStatsResponseDataRates
    record_type: Literal["email_event_stats"] | str
    time_range: TimeRange


class EmailEventRetrieveStatsResponseDataCounts(Model):
    """Email event retrieve stats response data counts."""

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
    """Email event retrieve stats response data rates."""

    bounce_rate: float
    click_rate: float
    complaint_rate: float
    deferred_rate: float
    delivery_rate: float
    open_rate: float


class EmailWebhookRecipient(Model):
    """Email webhook recipient."""

    email: str
    kind: Literal["to", "cc", "bcc"] | str | None = None
    name: str | None = None


class TimeRange(Model):
    """Time range."""

    from_: datetime | None = wire("from", default=None)
    to: datetime | None = None


EmailEventListResponseDataPayloadFrom: TypeAlias = EmailAddress

EmailEventRetrieveStatsResponse: TypeAlias = Data[EmailEventRetrieveStatsResponseData]
