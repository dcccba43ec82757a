"""Models of params.ips."""

from __future__ import annotations

from typing import TypedDict

__all__ = [
    "IPListParamsFilter",
]


class IPListParamsFilter(TypedDict, total=False):
    """IPListParamsFilter"""

    connection_id: str
    ip_address: str
    port: int
