"""Responses of `client.channel_zones`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model

__all__ = [
    "GcbChannelZone",
]


class GcbChannelZone(Model):
    """Response of `client.channel_zones.list` and `client.channel_zones.update`."""

    id: str
    channels: int
    countries: list[str]
    name: str
    record_type: Literal["channel_zone"]
    created_at: str | None = None
    updated_at: str | None = None
