"""What requests of `client.tailscale_subnet_routers` take."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async.models.params.shared import NetworkFilter

__all__ = [
    "TailscaleSubnetRouterListParamsFilter",
]

TailscaleSubnetRouterListParamsFilter: TypeAlias = NetworkFilter
