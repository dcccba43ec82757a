"""What requests of `client.fqdns` take."""

from __future__ import annotations

from typing import TypedDict

__all__ = [
    "FqdnListParamsFilter",
]


class FqdnListParamsFilter(TypedDict, total=False):
    """FQDN list params filter."""

    connection_id: str
    dns_record_type: str
    fqdn: str
    port: int
