"""What `client.networks` answers with."""

from __future__ import annotations

from typing import Literal, TypeAlias

from telnyx_async._modeling.model import Data, Model, wire
from telnyx_async.models.shared import Metadata, Region

__all__ = [
    "DefaultGateway",
    "DefaultGatewayCreateResponse",
    "DefaultGatewayDeleteResponse",
    "DefaultGatewayRetrieveResponse",
    "Network",
    "NetworkCreateResponse",
    "NetworkDeleteResponse",
    "NetworkListInterfacesResponse",
    "NetworkListInterfacesResponseRegion",
    "NetworkRetrieveResponse",
    "NetworkUpdateResponse",
]


class DefaultGateway(Model):
    """Part of `DefaultGatewayCreateResponse`."""

    id: str = wire("id", default=None)
    created_at: str | None = None
    record_type: str | None = None
    updated_at: str | None = None
    network_id: str | None = None
    status: Literal["created", "provisioning", "provisioned", "deleting"] | str | None = None
    wireguard_peer_id: str | None = None


class DefaultGatewayCreateResponse(Model):
    """Answer of `client.networks.default_gateway.create`, `client.networks.default_gateway.delete` and 1 more."""

    data: list[DefaultGateway] | None = None
    meta: Metadata | None = None


class Network(Model):
    """Answer of `client.networks.create`, `client.networks.delete` and 3 more."""

    id: str = wire("id", default=None)
    created_at: str | None = None
    record_type: str | None = None
    updated_at: str | None = None
    name: str | None = None


class NetworkListInterfacesResponse(Model):
    """Answer of `client.networks.list_interfaces`."""

    id: str = wire("id", default=None)
    created_at: str | None = None
    name: str | None = None
    network_id: str | None = None
    record_type: str | None = None
    region: Region | None = None
    region_code: str | None = None
    status: Literal["created", "provisioning", "provisioned", "deleting"] | str | None = None
    type: str | None = None
    updated_at: str | None = None


DefaultGatewayDeleteResponse: TypeAlias = DefaultGatewayCreateResponse

DefaultGatewayRetrieveResponse: TypeAlias = DefaultGatewayCreateResponse

NetworkCreateResponse: TypeAlias = Data[Network]

NetworkDeleteResponse: TypeAlias = Data[Network]

NetworkListInterfacesResponseRegion: TypeAlias = Region

NetworkRetrieveResponse: TypeAlias = Data[Network]

NetworkUpdateResponse: TypeAlias = Data[Network]
