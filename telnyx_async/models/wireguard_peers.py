"""Responses of `client.wireguard_peers`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "WireguardPeer",
]


class WireguardPeer(Model):
    """Response of `client.wireguard_peers.create`, `client.wireguard_peers.delete` and 3 more."""

    id: str = wire("id", default=None)
    created_at: str | None = None
    record_type: str | None = None
    updated_at: str | None = None
    last_seen: str | None = None
    private_key: str | None = None
    wireguard_interface_id: str | None = None
    public_key: str | None = None
