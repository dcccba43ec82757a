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
    """Dials per second over the bucket, rejected ones included."""
    dials: DialMetricDials | None = None
    """Number of dials in the bucket: accepted, rejected and in total."""
    dps_limit: int | None = None
    """Limit of dials per second in the busiest moment; null means none."""
    end_time: datetime | None = None
    """End of the bucket, exclusive (RFC 3339, UTC)."""
    peak_dps: float | None = None
    """Dials per second in the busiest 5 seconds of the bucket, rejected ones included."""
    record_type: Literal["dial_metric"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""
    region: str | None = None
    """Region that made the dials, such as `us` or `eu`; limits hold for each alone, so do not
    add regions up."""
    start_time: datetime | None = None
    """Beginning of the bucket, inclusive (RFC 3339, UTC)."""


class DialMetricDials(Model):
    """Part of `DialMetric`."""

    accepted: int | None = None
    """Number of dials that no limit stopped."""
    rejected: DialMetricDialsRejected | None = None
    """Dials refused, by the limit that stopped them."""
    total: int | None = None
    """All dials of the bucket, rejected ones included."""


class DialMetricDialsRejected(Model):
    """Part of `DialMetricDials`."""

    daily_limit: int | None = None
    """Dials refused because the day's allowance was used up."""
    dps_limit: int | None = None
    """Dials refused because there were too many in one second."""
    hourly_limit: int | None = None
    """Dials refused because the hour's allowance was used up."""
