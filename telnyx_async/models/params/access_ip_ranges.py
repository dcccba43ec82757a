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
    """One range exactly, or a pattern of `startswith`, `endswith`, `contains`. Object with
    `contains`, `endswith`, `startswith`."""
    created_at: str | datetime | TimeFilter
    """By time of creation: one exact time, or a range of `gt`, `gte`, `lt`, `lte`. ISO 8601
    date-time or object with `gt`, `gte`, `lt`, `lte`."""


class CidrBlockFilter(TypedDict, total=False):
    """Part of `AccessIPRangeFilter`."""

    contains: str
    """Only ranges with this text in them."""
    endswith: str
    """Only ranges that end with this text, such as `/24`."""
    startswith: str
    """Only ranges that begin with this text, such as `192.0.`."""
