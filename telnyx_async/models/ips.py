"""Responses of `client.ips`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "IP",
]


class IP(Model):
    """Response of `client.ips.create`, `client.ips.delete` and 3 more."""

    id: str = wire("id", default=None)
    """Identifier of the address entry, as in `default_primary_ip_id`."""
    connection_id: str | None = None
    """IP connection to which the address belongs."""
    created_at: str | None = None
    """When it was created (RFC 3339); as a filter, the time or range of creation."""
    ip_address: str | None = None
    """IP address of your SIP server; requests from it count as yours."""
    port: int | None = None
    """Port of the SIP server; 5060 unless set."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    updated_at: str | None = None
    """When it last changed (RFC 3339)."""
