"""Responses of `client.networks`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model, wire
from telnyx_async.models.shared import PaginationMeta

__all__ = [
    "DefaultGateway",
    "DefaultGatewayList",
    "Network",
    "NetworkInterface",
    "NetworkInterfaceRegion",
]


class DefaultGateway(Model):
    """Part of `DefaultGatewayList`."""

    id: str = wire("id", default=None)
    created_at: str | None = None
    record_type: str | None = None
    updated_at: str | None = None
    network_id: str | None = None
    status: Literal["created", "provisioning", "provisioned", "deleting"] | None = None
    wireguard_peer_id: str | None = None


class DefaultGatewayList(Model):
    """Response of `client.networks.default_gateway.create`, `client.networks.default_gateway.delete` and 1 more."""

    data: list[DefaultGateway] | None = None
    meta: PaginationMeta | None = None


class Network(Model):
    """Response of `client.networks.create`, `client.networks.delete` and 3 more."""

    id: str = wire("id", default=None)
    created_at: str | None = None
    record_type: str | None = None
    updated_at: str | None = None
    name: str | None = None


class NetworkInterface(Model):
    """Response of `client.networks.list_interfaces`."""

    id: str = wire("id", default=None)
    created_at: str | None = None
    name: str | None = None
    network_id: str | None = None
    record_type: str | None = None
    region: NetworkInterfaceRegion | None = None
    region_code: str | None = None
    status: Literal["created", "provisioning", "provisioned", "deleting"] | None = None
    type: str | None = None
    updated_at: str | None = None


class NetworkInterfaceRegion(Model):
    """Part of `NetworkInterface`."""

    code: str | None = None
    name: str | None = None
    record_type: str | None = None
