"""Responses of `client.global_ip_allowed_ports`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "GlobalIPAllowedPort",
]


class GlobalIPAllowedPort(Model):
    """Response of `client.global_ip_allowed_ports.list`."""

    id: str = wire("id", default=None)
    """Identifies the range of ports."""
    first_port: int | None = None
    """Lowest port of a range that may be opened on a global IP."""
    last_port: int | None = None
    """Highest port that belongs to the range; equal to `first_port` for a single one."""
    name: str | None = None
    """What the range is called."""
    protocol_code: str | None = None
    """Protocol the ports belong to, from `global_ip_protocols.list`."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
