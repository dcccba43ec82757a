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
    created_at: str | None = None
    record_type: str | None = None
    updated_at: str | None = None
    description: str | None = None
    ip_address: str | None = None
    name: str | None = None
    ports: dict[str, Any] | None = None
