"""Responses of `client.network_coverage`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model
from telnyx_async.models.shared import NetappsLocation

__all__ = [
    "NetworkCoverage",
]


class NetworkCoverage(Model):
    """Response of `client.network_coverage.list`."""

    available_services: (
        list[
            Literal[
                "cloud_vpn",
                "private_wireless_gateway",
                "tailscale_subnet_router",
                "virtual_cross_connect",
            ]
        ]
        | None
    ) = None
    location: NetappsLocation | None = None
    record_type: str | None = None
