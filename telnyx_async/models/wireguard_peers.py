"""Responses of `client.wireguard_peers`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "WireguardPeer",
]


class WireguardPeer(Model):
    """Response of `client.wireguard_peers.create`, `client.wireguard_peers.delete` and 3 more."""

    id: str = wire("id", default=None)
    """Identifies the peer; global IPs are assigned to it."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    last_seen: str | None = None
    """When the peer last sent traffic (RFC 3339)."""
    private_key: str | None = None
    """WireGuard private key of a peer for which Telnyx made the keys. Shown once and not
    stored: save it at once."""
    wireguard_interface_id: str | None = None
    """WireGuard interface the peer connects to, from `wireguard_interfaces.list`."""
    public_key: str | None = None
    """Public key of your side of the tunnel, in base64."""
