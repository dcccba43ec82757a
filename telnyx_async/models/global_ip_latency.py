"""Responses of `client.global_ip_latency`."""

from __future__ import annotations

from datetime import datetime

from telnyx_async._modeling.model import Model, wire
from telnyx_async.models.shared import GlobalIPMeasure, GlobalIPSummary

__all__ = [
    "GlobalIPLatency",
    "GlobalIPLatencyPercentiles",
    "GlobalIPProberLocation",
]


class GlobalIPLatency(Model):
    """Response of `client.global_ip_latency.retrieve`."""

    global_ip: GlobalIPSummary | None = None
    mean_latency: GlobalIPMeasure | None = None
    percentile_latency: GlobalIPLatencyPercentiles | None = None
    prober_location: GlobalIPProberLocation | None = None
    timestamp: datetime | None = None


class GlobalIPLatencyPercentiles(Model):
    """Part of `GlobalIPLatency`."""

    p0: GlobalIPMeasure | None = wire("0", default=None)
    p100: GlobalIPMeasure | None = wire("100", default=None)
    p25: GlobalIPMeasure | None = wire("25", default=None)
    p50: GlobalIPMeasure | None = wire("50", default=None)
    p75: GlobalIPMeasure | None = wire("75", default=None)
    p90: GlobalIPMeasure | None = wire("90", default=None)
    p99: GlobalIPMeasure | None = wire("99", default=None)


class GlobalIPProberLocation(Model):
    """Part of `GlobalIPLatency`."""

    id: str = wire("id", default=None)
    lat: float | None = None
    lon: float | None = None
    name: str | None = None
