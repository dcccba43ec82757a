"""Models of global_ip_latency."""

from __future__ import annotations

from datetime import datetime
from typing import TypeAlias

from telnyx_async._model import Data, Model, wire
from telnyx_async.models.shared import (
    GlobalIPLatencyRetrieveResponseP0,
    GlobalIPUsageRetrieveParamsFilter,
    GlobalIPUsageRetrieveParamsFilterGlobalIPIDIn,
    GlobalIPUsageRetrieveResponseDataGlobalIP,
)

__all__ = [
    "GlobalIPLatencyRetrieveParamsFilter",
    "GlobalIPLatencyRetrieveParamsFilterGlobalIPIDIn",
    "GlobalIPLatencyRetrieveResponse",
    "GlobalIPLatencyRetrieveResponseData",
    "GlobalIPLatencyRetrieveResponseDataGlobalIP",
    "GlobalIPLatencyRetrieveResponseDataMeanLatency",
    "GlobalIPLatencyRetrieveResponseDataPercentileLatency",
    "GlobalIPLatencyRetrieveResponseDataProberLocation",
    "GlobalIPLatencyRetrieveResponseP100",
    "GlobalIPLatencyRetrieveResponseP25",
    "GlobalIPLatencyRetrieveResponseP50",
    "GlobalIPLatencyRetrieveResponseP75",
    "GlobalIPLatencyRetrieveResponseP90",
    "GlobalIPLatencyRetrieveResponseP99",
]


class GlobalIPLatencyRetrieveResponseData(Model):
    """GlobalIPLatencyRetrieveResponseData"""

    global_ip: GlobalIPUsageRetrieveResponseDataGlobalIP | None = None
    mean_latency: GlobalIPLatencyRetrieveResponseP0 | None = None
    percentile_latency: GlobalIPLatencyRetrieveResponseDataPercentileLatency | None = None
    prober_location: GlobalIPLatencyRetrieveResponseDataProberLocation | None = None
    timestamp: datetime | None = None


class GlobalIPLatencyRetrieveResponseDataPercentileLatency(Model):
    """GlobalIPLatencyRetrieveResponseDataPercentileLatency"""

    p0: GlobalIPLatencyRetrieveResponseP0 | None = wire("0", default=None)
    p100: GlobalIPLatencyRetrieveResponseP0 | None = wire("100", default=None)
    p25: GlobalIPLatencyRetrieveResponseP0 | None = wire("25", default=None)
    p50: GlobalIPLatencyRetrieveResponseP0 | None = wire("50", default=None)
    p75: GlobalIPLatencyRetrieveResponseP0 | None = wire("75", default=None)
    p90: GlobalIPLatencyRetrieveResponseP0 | None = wire("90", default=None)
    p99: GlobalIPLatencyRetrieveResponseP0 | None = wire("99", default=None)


class GlobalIPLatencyRetrieveResponseDataProberLocation(Model):
    """GlobalIPLatencyRetrieveResponseDataProberLocation"""

    id: str | None = None
    lat: float | None = None
    lon: float | None = None
    name: str | None = None


GlobalIPLatencyRetrieveParamsFilter: TypeAlias = GlobalIPUsageRetrieveParamsFilter

GlobalIPLatencyRetrieveParamsFilterGlobalIPIDIn: TypeAlias = (
    GlobalIPUsageRetrieveParamsFilterGlobalIPIDIn
)

GlobalIPLatencyRetrieveResponse: TypeAlias = Data[list[GlobalIPLatencyRetrieveResponseData]]

GlobalIPLatencyRetrieveResponseDataGlobalIP: TypeAlias = GlobalIPUsageRetrieveResponseDataGlobalIP

GlobalIPLatencyRetrieveResponseDataMeanLatency: TypeAlias = GlobalIPLatencyRetrieveResponseP0

GlobalIPLatencyRetrieveResponseP100: TypeAlias = GlobalIPLatencyRetrieveResponseP0

GlobalIPLatencyRetrieveResponseP25: TypeAlias = GlobalIPLatencyRetrieveResponseP0

GlobalIPLatencyRetrieveResponseP50: TypeAlias = GlobalIPLatencyRetrieveResponseP0

GlobalIPLatencyRetrieveResponseP75: TypeAlias = GlobalIPLatencyRetrieveResponseP0

GlobalIPLatencyRetrieveResponseP90: TypeAlias = GlobalIPLatencyRetrieveResponseP0

GlobalIPLatencyRetrieveResponseP99: TypeAlias = GlobalIPLatencyRetrieveResponseP0
