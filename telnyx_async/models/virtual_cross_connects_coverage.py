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
    """Bandwidths on offer, in megabits per second."""
    cloud_provider: Literal["aws", "azure", "gce"] | None = None
    """Cloud to connect with: `aws`, `azure` or `gce` (Google)."""
    cloud_provider_region: str | None = None
    """Region of the cloud, as its provider writes it: `us-east-1` at AWS, `Frankfurt` at
    Azure."""
    location: NetappsLocation | None = None
    """Place where it can be set up, from the region down to the site."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
