"""Models of params.fqdns."""

from __future__ import annotations

from typing import TypedDict

__all__ = [
    "FqdnListParamsFilter",
]


class FqdnListParamsFilter(TypedDict, total=False):
    """FqdnListParamsFilter"""

    connection_id: str
    dns_record_type: str
    fqdn: str
    port: int
