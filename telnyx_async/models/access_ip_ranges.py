"""Responses of `client.access_ip_ranges`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model

__all__ = [
    "AccessIPRange",
]


class AccessIPRange(Model):
    """Response of `client.access_ip_ranges.create`, `client.access_ip_ranges.delete` and 1 more."""

    id: str
    """Identifier of this record, for retrieving, changing or deleting it."""
    cidr_block: str
    """Range of IP addresses in CIDR notation, such as `192.0.2.0/24`."""
    status: Literal["pending", "added"]
    """`pending` until the range is let through, then `added`."""
    user_id: str
    """Telnyx user to whom it belongs."""
    created_at: datetime | None = None
    """When it was created (RFC 3339); as a filter, the time or range of creation."""
    description: str | None = None
    """Note of yours that says what the entry is for."""
    updated_at: datetime | None = None
    """When it last changed (RFC 3339)."""
