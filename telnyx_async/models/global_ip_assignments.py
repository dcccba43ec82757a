"""Responses of `client.global_ip_assignments`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "GlobalIPAssignment",
]


class GlobalIPAssignment(Model):
    """Response of `client.global_ip_assignments.create`, `client.global_ip_assignments.delete` and 3 more."""

    id: str = wire("id", default=None)
    """Identifies the assignment, for `global_ip_assignments.retrieve`."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    global_ip_id: str | None = None
    """Global IP, from `global_ips.list`."""
    is_announced: bool | None = None
    """Whether the global IP is announced to the Internet for this assignment."""
    is_connected: bool | None = None
    """Whether the WireGuard peer behind it is connected."""
    is_in_maintenance: bool | None = None
    """Whether the assignment is taken out of service for maintenance."""
    status: Literal["created", "provisioning", "provisioned", "deleting"] | None = None
    """`created` and `provisioning` are on the way, `provisioned` carries traffic, `deleting`
    is being removed."""
    wireguard_peer_id: str | None = None
    """WireGuard peer, from `wireguard_peers.list`."""
