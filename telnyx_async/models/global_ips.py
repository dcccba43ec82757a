"""Responses of `client.global_ips`."""

from __future__ import annotations

from typing import Any

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "GlobalIP",
]


class GlobalIP(Model):
    """Response of `client.global_ips.create`, `client.global_ips.delete` and 2 more."""

    id: str = wire("id", default=None)
    """Identifies the global IP, for assignments and health checks."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    description: str | None = None
    """What the global IP is for."""
    ip_address: str | None = None
    """The public address itself, as Telnyx announces it."""
    name: str | None = None
    """Name of the global IP, for display."""
    ports: dict[str, Any] | None = None
    """Ports to open on the address, grouped by protocol code; see
    `global_ip_allowed_ports.list`."""
