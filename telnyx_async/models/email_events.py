"""Models of email_events."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from telnyx_async._model import Data, Model, wire
from telnyx_async.models.shared import EmailAddress

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
    """EmailEventListResponse"""

    data: list[EmailEventListResponseData] = None
    meta: EmailEventListResponseMeta = None


class EmailEventListResponseData(Model):
    """EmailEventListResponseData"""

    id: str = None
    canonical_event_type: str = None
    event_type: str = None
    occurred_at: datetime = None
    payload: EmailEventListResponseDataPayload = None
    recipient_id: str | None = None


class EmailEventListResponseDataPayload(Model):
    """EmailEventListResponseDataPayload"""

    id: str = None
    occurred_at: datetime = None
    status: (
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
    bcc: EmailWebhookRecipient | Literal["redacted"] | str | None = None
    cc: EmailWebhookRecipient | str | None = None
    from_: EmailAddress | None = wire("from", default=None)
    recipient_id: str | None = None
    subject: str | None = None
    to: EmailWebhookRecipient | str | None = None


class EmailEventListResponseMeta(Model):
    """EmailEventListResponseMeta"""

    page_size: int = None
    time_range: TimeRange = None
    page_cursor: str | None = None


class EmailEventRetrieveStatsResponseData(Model):
    """EmailEventRetrieveStatsResponseData"""

    counts: EmailEventRetrieveStatsResponseDataCounts = None
    rates: EmailEventRetrieveStatsResponseDataRates = None
    record_type: Literal["email_event_stats"] | str = None
    time_range: TimeRange = None


class EmailEventRetrieveStatsResponseDataCounts(Model):
    """EmailEventRetrieveStatsResponseDataCounts"""

    bounced: int = None
    clicked: int = None
    complained: int = None
    deferred: int = None
    delivered: int = None
    failed: int = None
    opened: int = None
    queued: int = None
    sent: int = None
    unsubscribed: int = None


class EmailEventRetrieveStatsResponseDataRates(Model):
    """EmailEventRetrieveStatsResponseDataRates"""

    bounce_rate: float = None
    click_rate: float = None
    complaint_rate: float = None
    deferred_rate: float = None
    delivery_rate: float = None
    open_rate: float = None


class EmailWebhookRecipient(Model):
    """EmailWebhookRecipient"""

    email: str = None
    kind: Literal["to", "cc", "bcc"] | str | None = None
    name: str | None = None


class TimeRange(Model):
    """TimeRange"""

    from_: datetime | None = wire("from", default=None)
    to: datetime | None = None


EmailEventListResponseDataPayloadFrom: TypeAlias = EmailAddress

EmailEventRetrieveStatsResponse: TypeAlias = Data[EmailEventRetrieveStatsResponseData]
