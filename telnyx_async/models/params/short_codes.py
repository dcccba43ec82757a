"""Requests of `client.short_codes`."""

from __future__ import annotations

from typing import TypedDict

__all__ = [
    "ShortCodeFilter",
]


class ShortCodeFilter(TypedDict, total=False):
    """Argument of `client.short_codes.list`."""

    messaging_profile_id: str
    """Only short codes of this messaging profile; the text `null` for those without one."""
