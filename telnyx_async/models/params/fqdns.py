"""Requests of `client.fqdns`."""

from __future__ import annotations

from typing import TypedDict

__all__ = [
    "FqdnFilter",
]


class FqdnFilter(TypedDict, total=False):
    """Argument of `client.fqdns.list`."""

    connection_id: str
    dns_record_type: str
    fqdn: str
    port: int
