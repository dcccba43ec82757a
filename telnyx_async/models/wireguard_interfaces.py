"""Responses of `client.wireguard_interfaces`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "WireguardInterface",
    "WireguardInterfaceRegion",
]


class WireguardInterface(Model):
    """Response of `client.wireguard_interfaces.create`, `client.wireguard_interfaces.delete` and 2 more."""

    id: str = wire("id", default=None)
    """Identifies the interface; peers refer to it."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    enable_sip_trunking: bool | None = None
    """Whether SIP traffic may go through the tunnel, so that calls stay off the public
    Internet."""
    endpoint: str | None = None
    """Address and port your peers connect to: `Endpoint` in the WireGuard configuration."""
    name: str | None = None
    """Name of the interface, for display."""
    network_id: str | None = None
    """Private network, from `networks.create` or `networks.list`."""
    public_key: str | None = None
    """Public key of Telnyx's side: `PublicKey` of the peer in your WireGuard configuration."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    region: WireguardInterfaceRegion | None = None
    """Region it is set up in, with code and name."""
    region_code: str | None = None
    """Region in which it is set up; one of `regions.list`, or of `wireless.retrieve_regions`
    for SIM card products."""
    status: Literal["created", "provisioning", "provisioned", "deleting"] | None = None
    """`created` has been asked for, `provisioning` is being set up, `provisioned` carries
    traffic, `deleting` is being removed."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class WireguardInterfaceRegion(Model):
    """Part of `WireguardInterface`."""

    code: str | None = None
    """Code of the region, such as `ashburn-va`; give it as `region_code`."""
    name: str | None = None
    """Name of the region, for display."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
