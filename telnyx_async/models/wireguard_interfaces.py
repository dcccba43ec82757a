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
    created_at: str | None = None
    enable_sip_trunking: bool | None = None
    endpoint: str | None = None
    name: str | None = None
    network_id: str | None = None
    public_key: str | None = None
    record_type: str | None = None
    region: WireguardInterfaceRegion | None = None
    region_code: str | None = None
    status: Literal["created", "provisioning", "provisioned", "deleting"] | None = None
    updated_at: str | None = None


class WireguardInterfaceRegion(Model):
    """Part of `WireguardInterface`."""

    code: str | None = None
    name: str | None = None
    record_type: str | None = None
