"""Responses of `client.dial_metrics`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model

__all__ = [
    "DialMetric",
    "DialMetricDials",
    "DialMetricDialsRejected",
]


class DialMetric(Model):
    """Response of `client.dial_metrics.list`."""

    average_dps: float | None = None
    dials: DialMetricDials | None = None
    dps_limit: int | None = None
    end_time: datetime | None = None
    peak_dps: float | None = None
    record_type: Literal["dial_metric"] | None = None
    region: str | None = None
    start_time: datetime | None = None


class DialMetricDials(Model):
    """Part of `DialMetric`."""

    accepted: int | None = None
    rejected: DialMetricDialsRejected | None = None
    total: int | None = None


class DialMetricDialsRejected(Model):
    """Part of `DialMetricDials`."""

    daily_limit: int | None = None
    dps_limit: int | None = None
    hourly_limit: int | None = None
