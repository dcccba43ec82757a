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
    ip_address: str
    source: str
    status: Literal["pending", "added"]
    user_id: str
    created_at: datetime | None = None
    description: str | None = None
    updated_at: datetime | None = None
