"""Responses of `client.wireless_blocklists`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "WirelessBlocklist",
]


class WirelessBlocklist(Model):
    """Response of `client.wireless_blocklists.create`, `client.wireless_blocklists.list` and 2 more."""

    id: str = wire("id", default=None)
    """Identifies the blocklist; SIM card groups refer to it."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    name: str | None = None
    """Name of the blocklist, for display."""
    type: Literal["country", "mcc", "plmn"] | None = None
    """What the values name: countries (`country`, `mcc`) or single networks (`plmn`)."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    values: list[str] | None = None
    """What is blocked, according to the type: country codes (`US`), MCCs (`310`) or PLMNs
    (`310410`). See `wireless_blocklist_values.list`."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
