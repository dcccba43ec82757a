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
    created_at: str | None = None
    name: str | None = None
    type: Literal["country", "mcc", "plmn"] | None = None
    updated_at: str | None = None
    values: list[str] | None = None
    record_type: str | None = None
