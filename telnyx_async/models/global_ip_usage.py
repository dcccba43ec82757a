"""What `client.global_ip_usage` answers with."""

from __future__ import annotations

from datetime import datetime
from typing import TypeAlias

from telnyx_async._modeling.model import Data, Model
from telnyx_async.models.shared import GlobalIPSummary, Measure

__all__ = [
    "GlobalIPUsageRetrieveResponse",
    "GlobalIPUsageRetrieveResponseData",
    "GlobalIPUsageRetrieveResponseDataGlobalIP",
    "GlobalIPUsageRetrieveResponseDataReceived",
    "GlobalIPUsageRetrieveResponseDataTransmitted",
]


class GlobalIPUsageRetrieveResponseData(Model):
    """Answer of `client.global_ip_usage.retrieve`."""

    global_ip: GlobalIPSummary | None = None
    received: Measure | None = None
    timestamp: datetime | None = None
    transmitted: Measure | None = None


GlobalIPUsageRetrieveResponse: TypeAlias = Data[list[GlobalIPUsageRetrieveResponseData]]

GlobalIPUsageRetrieveResponseDataGlobalIP: TypeAlias = GlobalIPSummary

GlobalIPUsageRetrieveResponseDataReceived: TypeAlias = Measure

GlobalIPUsageRetrieveResponseDataTransmitted: TypeAlias = Measure
