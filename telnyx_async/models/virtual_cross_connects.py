"""Responses of `client.virtual_cross_connects`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "VirtualCrossConnect",
    "VirtualCrossConnectRegion",
]


class VirtualCrossConnect(Model):
    """Response of `client.virtual_cross_connects.create`, `client.virtual_cross_connects.delete` and 3 more."""

    id: str = wire("id", default=None)
    bandwidth_mbps: float | None = None
    bgp_asn: float | None = None
    cloud_provider: Literal["aws", "azure", "gce"] | None = None
    cloud_provider_region: str | None = None
    created_at: str | None = None
    name: str | None = None
    network_id: str | None = None
    primary_bgp_key: str | None = None
    primary_cloud_account_id: str | None = None
    primary_cloud_ip: str | None = None
    primary_enabled: bool | None = None
    primary_routing_announcement: bool | None = None
    primary_telnyx_ip: str | None = None
    record_type: str | None = None
    region: VirtualCrossConnectRegion | None = None
    region_code: str | None = None
    status: Literal["created", "provisioning", "provisioned", "deleting"] | None = None
    updated_at: str | None = None
    secondary_cloud_ip: str | None = None
    secondary_enabled: bool | None = None
    secondary_routing_announcement: bool | None = None
    secondary_bgp_key: str | None = None
    secondary_cloud_account_id: str | None = None
    secondary_telnyx_ip: str | None = None


class VirtualCrossConnectRegion(Model):
    """Part of `VirtualCrossConnect`."""

    code: str | None = None
    name: str | None = None
    record_type: str | None = None
