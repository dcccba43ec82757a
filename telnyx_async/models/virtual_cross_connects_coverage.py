"""Responses of `client.virtual_cross_connects_coverage`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model
from telnyx_async.models.shared import NetappsLocation

__all__ = [
    "VirtualCrossConnectsCoverage",
]


class VirtualCrossConnectsCoverage(Model):
    """Response of `client.virtual_cross_connects_coverage.list`."""

    available_bandwidth: list[float] | None = None
    cloud_provider: Literal["aws", "azure", "gce"] | None = None
    cloud_provider_region: str | None = None
    location: NetappsLocation | None = None
    record_type: str | None = None
