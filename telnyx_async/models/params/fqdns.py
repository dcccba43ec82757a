"""Requests of `client.fqdns`."""

from __future__ import annotations

from typing import TypedDict

__all__ = [
    "FqdnFilter",
]


class FqdnFilter(TypedDict, total=False):
    """Argument of `client.fqdns.list`."""

    connection_id: str
    """Only host names of this FQDN connection."""
    dns_record_type: str
    """Only host names looked up by this kind of DNS record."""
    fqdn: str
    """Only entries with this host name."""
    port: int
    """Only host names with this port."""
