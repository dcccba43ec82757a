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
    """The global IP that was measured."""
    mean_latency: GlobalIPMeasure | None = None
    """Average latency, as an amount with its unit."""
    percentile_latency: GlobalIPLatencyPercentiles | None = None
    """Latency by percentile: `50` means that half of the measurements were at most this slow."""
    prober_location: GlobalIPProberLocation | None = None
    """Place from which the latency was measured."""
    timestamp: datetime | None = None
    """When it was measured or logged (RFC 3339)."""


class GlobalIPLatencyPercentiles(Model):
    """Part of `GlobalIPLatency`."""

    p0: GlobalIPMeasure | None = wire("0", default=None)
    """Lowest latency that was measured."""
    p100: GlobalIPMeasure | None = wire("100", default=None)
    """Highest latency that was measured."""
    p25: GlobalIPMeasure | None = wire("25", default=None)
    """Latency that a quarter of the measurements did not exceed."""
    p50: GlobalIPMeasure | None = wire("50", default=None)
    """Latency that half of the measurements did not exceed: the median."""
    p75: GlobalIPMeasure | None = wire("75", default=None)
    """Latency that three quarters of the measurements did not exceed."""
    p90: GlobalIPMeasure | None = wire("90", default=None)
    """Latency that 90% of the measurements did not exceed."""
    p99: GlobalIPMeasure | None = wire("99", default=None)
    """Latency that 99% of the measurements did not exceed."""


class GlobalIPProberLocation(Model):
    """Part of `GlobalIPLatency`."""

    id: str = wire("id", default=None)
    """Identifies the place of measurement."""
    lat: float | None = None
    """Latitude of the place, in degrees."""
    lon: float | None = None
    """Longitude of the place, in degrees."""
    name: str | None = None
    """Name of the place of measurement."""
