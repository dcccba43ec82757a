"""Responses of `client.global_ip_protocols`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model

__all__ = [
    "GlobalIPProtocol",
]


class GlobalIPProtocol(Model):
    """Response of `client.global_ip_protocols.list`."""

    code: str | None = None
    name: str | None = None
    record_type: str | None = None
