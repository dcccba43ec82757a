"""Responses of `client.regions`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model

__all__ = [
    "Region",
]


class Region(Model):
    """Response of `client.regions.list`."""

    code: str | None = None
    """Code of the region, such as `ashburn-va`; give it as `region_code`."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    name: str | None = None
    """Name of the region, for display."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    supported_interfaces: list[str] | None = None
    """What can be set up in the region, such as WireGuard interfaces or gateways."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
