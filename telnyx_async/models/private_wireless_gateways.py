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
    """How many resources of this kind use the gateway."""
    record_type: str | None = None
    """Kind of resource that is counted, such as `sim_card_group`."""


class PrivateWirelessGateway(Model):
    """Response of `client.private_wireless_gateways.create`, `client.private_wireless_gateways.delete` and 2 more."""

    id: str = wire("id", default=None)
    """Identifies the gateway; SIM card groups refer to it."""
    address_mode: Literal["static", "dynamic"] | None = None
    """How SIM cards get their IP address: `static` keeps one for each card, `dynamic` (the
    default) may give another at each connection."""
    assigned_resources: list[GatewayAssignedResourcesSummary] | None = None
    """What uses the gateway, counted by kind."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    ip_range: str | None = None
    """Addresses (CIDR block) from which the SIM cards get theirs."""
    name: str | None = None
    """Name of the gateway, for display."""
    network_id: str | None = None
    """Private network, from `networks.create` or `networks.list`."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    region_code: str | None = None
    """Region in which it is set up; one of `regions.list`, or of `wireless.retrieve_regions`
    for SIM card products."""
    status: PrivateWirelessGatewayStatus | None = None
    """How far the gateway is set up, with the error if it failed."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class PrivateWirelessGatewayStatus(Model):
    """Part of `PrivateWirelessGateway`."""

    error_code: str | None = None
    """Code of the error that stopped the setup; empty when none did."""
    error_description: str | None = None
    """What went wrong, in words; empty when nothing did."""
    value: Literal["provisioning", "provisioned", "failed", "decommissioning"] | None = None
    """`provisioning` is being set up (some minutes), `provisioned` is ready, `failed` needs
    help, `decommissioning` is being removed."""
