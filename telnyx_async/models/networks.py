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
    """Identifies the default gateway of the network."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    network_id: str | None = None
    """Private network, from `networks.create` or `networks.list`."""
    status: Literal["created", "provisioning", "provisioned", "deleting"] | None = None
    """`created` has been asked for, `provisioning` is being set up, `provisioned` carries
    traffic, `deleting` is being removed."""
    wireguard_peer_id: str | None = None
    """WireGuard peer, from `wireguard_peers.list`."""


class DefaultGatewayList(Model):
    """Response of `client.networks.default_gateway.create`, `client.networks.default_gateway.delete` and 1 more."""

    data: list[DefaultGateway] | None = None
    """The record the operation is about, or on a list the records of this page."""
    meta: PaginationMeta | None = None
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""


class Network(Model):
    """Response of `client.networks.create`, `client.networks.delete` and 3 more."""

    id: str = wire("id", default=None)
    """Identifies the network; gateways, interfaces and cross connects refer to it."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    name: str | None = None
    """Name of the network, for display."""


class NetworkInterface(Model):
    """Response of `client.networks.list_interfaces`."""

    id: str = wire("id", default=None)
    """Identifies the interface, for the methods of its kind."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    name: str | None = None
    """Name of the interface, for display."""
    network_id: str | None = None
    """Private network, from `networks.create` or `networks.list`."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    region: NetworkInterfaceRegion | None = None
    """Region it is set up in, with code and name."""
    region_code: str | None = None
    """Region in which it is set up; one of `regions.list`, or of `wireless.retrieve_regions`
    for SIM card products."""
    status: Literal["created", "provisioning", "provisioned", "deleting"] | None = None
    """`created` has been asked for, `provisioning` is being set up, `provisioned` carries
    traffic, `deleting` is being removed."""
    type: str | None = None
    """Kind of interface, such as `wireguard_interface` or `virtual_cross_connect`."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class NetworkInterfaceRegion(Model):
    """Part of `NetworkInterface`."""

    code: str | None = None
    """Code of the region, such as `ashburn-va`; give it as `region_code`."""
    name: str | None = None
    """Name of the region, for display."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
