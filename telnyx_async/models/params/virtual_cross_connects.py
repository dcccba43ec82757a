"""Requests of `client.virtual_cross_connects`."""

from __future__ import annotations

from typing import TypedDict

__all__ = [
    "VirtualCrossConnectFilter",
]


class VirtualCrossConnectFilter(TypedDict, total=False):
    """Argument of `client.virtual_cross_connects.list`."""

    network_id: str
    """Only what belongs to this private network."""
