"""Responses of `client.global_ip_allowed_ports`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "GlobalIPAllowedPort",
]


class GlobalIPAllowedPort(Model):
    """Response of `client.global_ip_allowed_ports.list`."""

    id: str = wire("id", default=None)
    first_port: int | None = None
    last_port: int | None = None
    name: str | None = None
    protocol_code: str | None = None
    record_type: str | None = None
