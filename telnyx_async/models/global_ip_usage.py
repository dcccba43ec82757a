"""Models of global_ip_usage."""

from __future__ import annotations

from datetime import datetime
from typing import TypeAlias

from telnyx_async._model import Data, Model
from telnyx_async.models.shared import (
    GlobalIPLatencyRetrieveResponseP0,
    GlobalIPUsageRetrieveResponseDataGlobalIP,
)

__all__ = [
    "GlobalIPUsageRetrieveResponse",
    "GlobalIPUsageRetrieveResponseData",
    "GlobalIPUsageRetrieveResponseDataReceived",
    "GlobalIPUsageRetrieveResponseDataTransmitted",
]


class GlobalIPUsageRetrieveResponseData(Model):
    """GlobalIPUsageRetrieveResponseData"""

    global_ip: GlobalIPUsageRetrieveResponseDataGlobalIP | None = None
    received: GlobalIPLatencyRetrieveResponseP0 | None = None
    timestamp: datetime | None = None
    transmitted: GlobalIPLatencyRetrieveResponseP0 | None = None


GlobalIPUsageRetrieveResponse: TypeAlias = Data[list[GlobalIPUsageRetrieveResponseData]]

GlobalIPUsageRetrieveResponseDataReceived: TypeAlias = GlobalIPLatencyRetrieveResponseP0

GlobalIPUsageRetrieveResponseDataTransmitted: TypeAlias = GlobalIPLatencyRetrieveResponseP0
