"""Requests of `client.ips`."""

from __future__ import annotations

from typing import TypedDict

__all__ = [
    "IPFilter",
]


class IPFilter(TypedDict, total=False):
    """Argument of `client.ips.list`."""

    connection_id: str
    ip_address: str
    port: int
