"""Responses of `client.regions`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model

__all__ = [
    "Region",
]


class Region(Model):
    """Response of `client.regions.list`."""

    code: str | None = None
    created_at: str | None = None
    name: str | None = None
    record_type: str | None = None
    supported_interfaces: list[str] | None = None
    updated_at: str | None = None
