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
    """Identifies the router, for `tailscale_subnet_routers.update` and `.delete`."""
    advertised_routes: list[str] | None = None
    """Subnets of the network that the tailnet can reach through the router, in CIDR form.
    Default, loopback, link-local, multicast and Tailscale's own ranges are refused."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    customer_address: str | None = None
    """Where tailnet traffic enters the network: the router's own address there, one of
    `172.27.254.0/24`."""
    device_id: str | None = None
    """The router as a device of the tailnet; set once it has joined."""
    name: str | None = None
    """Name of the router, for display."""
    network_id: str | None = None
    """Private network, from `networks.create` or `networks.list`."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    region_code: str | None = None
    """Region in which it is set up; one of `regions.list`, or of `wireless.retrieve_regions`
    for SIM card products."""
    status: Literal["provisioning", "provisioned", "failed", "deleting"] | None = None
    """`provisioning` is being set up or changed, `provisioned` is in the tailnet, where its
    routes may still need approval; `failed` could not join: `update` tries again;
    `deleting` is leaving."""
    tailnet_name: str | None = None
    """Tailnet the router has joined; empty before."""
    tailscale_ips: list[str] | None = None
    """Addresses of the router in the tailnet; empty until it has joined."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
