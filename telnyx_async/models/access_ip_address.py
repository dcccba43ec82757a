"""Responses of `client.access_ip_address`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model

__all__ = [
    "AccessIPAddress",
]


class AccessIPAddress(Model):
    """Response of `client.access_ip_address.create`, `client.access_ip_address.delete` and 2 more."""

    id: str
    """Identifier of this record, for retrieving, changing or deleting it."""
    ip_address: str
    """Address on the allow list."""
    source: str
    """How the entry came to be on the list."""
    status: Literal["pending", "added"]
    """`pending` until the address is let through, then `added`."""
    user_id: str
    """Telnyx user to whom it belongs."""
    created_at: datetime | None = None
    """When it was created (RFC 3339); as a filter, the time or range of creation."""
    description: str | None = None
    """Note of yours that says what the entry is for."""
    updated_at: datetime | None = None
    """When it last changed (RFC 3339)."""
