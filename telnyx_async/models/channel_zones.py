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
    """Identifies the zone, for `channel_zones.update`."""
    channels: int
    """How many concurrent inbound calls are reserved now."""
    countries: list[str]
    """Countries of the zone, by ISO code in capitals."""
    name: str
    """Name of the zone, such as `Euro`."""
    record_type: Literal["channel_zone"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
