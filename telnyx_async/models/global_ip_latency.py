"""What `client.global_ip_latency` answers with."""

from __future__ import annotations

from datetime import datetime
from typing import TypeAlias

from telnyx_async._modeling.model import Data, Model, wire
from telnyx_async.models.shared import GlobalIPSummary, Measure

__all__ = [
    "GlobalIPLatencyRetrieveResponse",
    "GlobalIPLatencyRetrieveResponseData",
    "GlobalIPLatencyRetrieveResponseDataGlobalIP",
    "GlobalIPLatencyRetrieveResponseDataMeanLatency",
    "GlobalIPLatencyRetrieveResponseDataPercentileLatency",
    "GlobalIPLatencyRetrieveResponseDataProberLocation",
    "GlobalIPLatencyRetrieveResponseP0",
    "GlobalIPLatencyRetrieveResponseP100",
    "GlobalIPLatencyRetrieveResponseP25",
    "GlobalIPLatencyRetrieveResponseP50",
    "GlobalIPLatencyRetrieveResponseP75",
    "GlobalIPLatencyRetrieveResponseP90",
    "GlobalIPLatencyRetrieveResponseP99",
]


class GlobalIPLatencyRetrieveResponseData(Model):
    """Answer of `client.global_ip_latency.retrieve`."""

    global_ip: GlobalIPSummary | None = None
    mean_latency: Measure | None = None
    percentile_latency: GlobalIPLatencyRetrieveResponseDataPercentileLatency | None = None
    prober_location: GlobalIPLatencyRetrieveResponseDataProberLocation | None = None
    timestamp: datetime | None = None


class GlobalIPLatencyRetrieveResponseDataPercentileLatency(Model):
    """Part of `GlobalIPLatencyRetrieveResponseData`."""

    p0: Measure | None = wire("0", default=None)
    p100: Measure | None = wire("100", default=None)
    p25: Measure | None = wire("25", default=None)
    p50: Measure | None = wire("50", default=None)
    p75: Measure | None = wire("75", default=None)
    p90: Measure | None = wire("90", default=None)
    p99: Measure | None = wire("99", default=None)


class GlobalIPLatencyRetrieveResponseDataProberLocation(Model):
    """Part of `GlobalIPLatencyRetrieveResponseData`."""

    id: str = wire("id", default=None)
    lat: float | None = None
    lon: float | None = None
    name: str | None = None


GlobalIPLatencyRetrieveResponse: TypeAlias = Data[list[GlobalIPLatencyRetrieveResponseData]]

GlobalIPLatencyRetrieveResponseDataGlobalIP: TypeAlias = GlobalIPSummary

GlobalIPLatencyRetrieveResponseDataMeanLatency: TypeAlias = Measure

GlobalIPLatencyRetrieveResponseP0: TypeAlias = Measure

GlobalIPLatencyRetrieveResponseP100: TypeAlias = Measure

GlobalIPLatencyRetrieveResponseP25: TypeAlias = Measure

GlobalIPLatencyRetrieveResponseP50: TypeAlias = Measure

GlobalIPLatencyRetrieveResponseP75: TypeAlias = Measure

GlobalIPLatencyRetrieveResponseP90: TypeAlias = Measure

GlobalIPLatencyRetrieveResponseP99: TypeAlias = Measure
