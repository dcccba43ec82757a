"""Responses of `client.tailscale_subnet_routers`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "TailscaleSubnetRouter",
]


class TailscaleSubnetRouter(Model):
    """Response of `client.tailscale_subnet_routers.create`, `client.tailscale_subnet_routers.delete` and 3 more."""

    id: str = wire("id", default=None)
    advertised_routes: list[str] | None = None
    created_at: datetime | None = None
    customer_address: str | None = None
    device_id: str | None = None
    name: str | None = None
    network_id: str | None = None
    record_type: str | None = None
    region_code: str | None = None
    status: Literal["provisioning", "provisioned", "failed", "deleting"] | None = None
    tailnet_name: str | None = None
    tailscale_ips: list[str] | None = None
    updated_at: datetime | None = None
