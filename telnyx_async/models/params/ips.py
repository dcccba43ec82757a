"""Requests of `client.ips`."""

from __future__ import annotations

from typing import TypedDict

__all__ = [
    "IPFilter",
]


class IPFilter(TypedDict, total=False):
    """Argument of `client.ips.list`."""

    connection_id: str
    """Only addresses of this IP connection."""
    ip_address: str
    """Only entries with this address."""
    port: int
    """Only addresses with this port."""
