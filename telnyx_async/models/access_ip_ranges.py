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
    cidr_block: str
    status: Literal["pending", "added"]
    user_id: str
    created_at: datetime | None = None
    description: str | None = None
    updated_at: datetime | None = None
