"""Responses of `client.ips`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "IP",
]


class IP(Model):
    """Response of `client.ips.create`, `client.ips.delete` and 3 more."""

    id: str = wire("id", default=None)
    connection_id: str | None = None
    created_at: str | None = None
    ip_address: str | None = None
    port: int | None = None
    record_type: str | None = None
    updated_at: str | None = None
