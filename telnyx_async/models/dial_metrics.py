"""What `client.dial_metrics` answers with."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model

__all__ = [
    "DialMetricListResponse",
    "DialMetricListResponseDials",
    "DialMetricListResponseDialsRejected",
]


class DialMetricListResponse(Model):
    """Answer of `client.dial_metrics.list`."""

    average_dps: float | None = None
    dials: DialMetricListResponseDials | None = None
    dps_limit: int | None = None
    end_time: datetime | None = None
    peak_dps: float | None = None
    record_type: Literal["dial_metric"] | str | None = None
    region: str | None = None
    start_time: datetime | None = None


class DialMetricListResponseDials(Model):
    """Part of `DialMetricListResponse`."""

    accepted: int | None = None
    rejected: DialMetricListResponseDialsRejected | None = None
    total: int | None = None


class DialMetricListResponseDialsRejected(Model):
    """Part of `DialMetricListResponseDials`."""

    daily_limit: int | None = None
    dps_limit: int | None = None
    hourly_limit: int | None = None
