"""Requests of `client.access_ip_ranges`."""

from __future__ import annotations

from datetime import datetime
from typing import TypedDict

from telnyx_async.models.params.shared import TimeFilter

__all__ = [
    "AccessIPRangeFilter",
    "CidrBlockFilter",
]


class AccessIPRangeFilter(TypedDict, total=False):
    """Argument of `client.access_ip_ranges.list`."""

    cidr_block: str | CidrBlockFilter
    created_at: str | datetime | TimeFilter


class CidrBlockFilter(TypedDict, total=False):
    """Part of `AccessIPRangeFilter`."""

    contains: str
    endswith: str
    startswith: str
