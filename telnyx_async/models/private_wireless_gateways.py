"""Responses of `client.private_wireless_gateways`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "GatewayAssignedResourcesSummary",
    "PrivateWirelessGateway",
    "PrivateWirelessGatewayStatus",
]


class GatewayAssignedResourcesSummary(Model):
    """Part of `PrivateWirelessGateway`."""

    count: int | None = None
    record_type: str | None = None


class PrivateWirelessGateway(Model):
    """Response of `client.private_wireless_gateways.create`, `client.private_wireless_gateways.delete` and 2 more."""

    id: str = wire("id", default=None)
    address_mode: Literal["static", "dynamic"] | None = None
    assigned_resources: list[GatewayAssignedResourcesSummary] | None = None
    created_at: str | None = None
    ip_range: str | None = None
    name: str | None = None
    network_id: str | None = None
    record_type: str | None = None
    region_code: str | None = None
    status: PrivateWirelessGatewayStatus | None = None
    updated_at: str | None = None


class PrivateWirelessGatewayStatus(Model):
    """Part of `PrivateWirelessGateway`."""

    error_code: str | None = None
    error_description: str | None = None
    value: Literal["provisioning", "provisioned", "failed", "decommissioning"] | None = None
