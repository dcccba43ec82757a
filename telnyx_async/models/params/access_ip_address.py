"""Requests of `client.access_ip_address`."""

from __future__ import annotations

from datetime import datetime
from typing import TypedDict

from telnyx_async.models.params.shared import TimeFilter

__all__ = [
    "AccessIPAddressFilter",
]


class AccessIPAddressFilter(TypedDict, total=False):
    """Argument of `client.access_ip_address.list`."""

    created_at: str | datetime | TimeFilter
    """By time of creation: one exact time, or a range of `gt`, `gte`, `lt`, `lte`. ISO 8601
    date-time or object with `gt`, `gte`, `lt`, `lte`."""
    ip_address: str
    """Only the entry with this address."""
    ip_source: str
    """Only entries from this source."""
