"""What `client.private_wireless_gateways` answers with."""

from __future__ import annotations

from typing import Literal, TypeAlias

from telnyx_async._modeling.model import Data, Model, wire

__all__ = [
    "PrivateWirelessGatewayCreateResponse",
    "PrivateWirelessGatewayDeleteResponse",
    "PrivateWirelessGatewayRetrieveResponse",
    "PrivateWirelessGatewayStatus",
    "PwgAssignedResourcesSummary",
    "WirelessPrivateWirelessGateway",
]


class PrivateWirelessGatewayStatus(Model):
    """Part of `WirelessPrivateWirelessGateway`."""

    error_code: str | None = None
    error_description: str | None = None
    value: Literal["provisioning", "provisioned", "failed", "decommissioning"] | str | None = None


class PwgAssignedResourcesSummary(Model):
    """Part of `WirelessPrivateWirelessGateway`."""

    count: int | None = None
    record_type: str | None = None


class WirelessPrivateWirelessGateway(Model):
    """Answer of `client.private_wireless_gateways.create`, `client.private_wireless_gateways.delete` and 2 more."""

    id: str = wire("id", default=None)
    address_mode: Literal["static", "dynamic"] | str | None = None
    assigned_resources: list[PwgAssignedResourcesSummary] | None = None
    created_at: str | None = None
    ip_range: str | None = None
    name: str | None = None
    network_id: str | None = None
    record_type: str | None = None
    region_code: str | None = None
    status: PrivateWirelessGatewayStatus | None = None
    updated_at: str | None = None


PrivateWirelessGatewayCreateResponse: TypeAlias = Data[WirelessPrivateWirelessGateway]

PrivateWirelessGatewayDeleteResponse: TypeAlias = Data[WirelessPrivateWirelessGateway]

PrivateWirelessGatewayRetrieveResponse: TypeAlias = Data[WirelessPrivateWirelessGateway]
