"""Responses of `client.global_ip_protocols`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model

__all__ = [
    "GlobalIPProtocol",
]


class GlobalIPProtocol(Model):
    """Response of `client.global_ip_protocols.list`."""

    code: str | None = None
    """Code of the protocol, such as `tcp`; port lists are grouped by it."""
    name: str | None = None
    """Name of the protocol, for display."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
