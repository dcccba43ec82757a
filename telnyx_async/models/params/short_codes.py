"""What requests of `client.short_codes` take."""

from __future__ import annotations

from typing import TypedDict

__all__ = [
    "ShortCodeListParamsFilter",
]


class ShortCodeListParamsFilter(TypedDict, total=False):
    """Short code list params filter."""

    messaging_profile_id: str
