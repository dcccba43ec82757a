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
    ip_address: str
    ip_source: str
