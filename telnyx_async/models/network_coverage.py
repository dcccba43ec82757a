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
    """What can be set up at the location: `cloud_vpn` WireGuard, `private_wireless_gateway`,
    `virtual_cross_connect` or `tailscale_subnet_router`."""
    location: NetappsLocation | None = None
    """Place where it can be set up, from the region down to the site."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
