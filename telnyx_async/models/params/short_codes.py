"""Models of params.short_codes."""

from __future__ import annotations

from typing import TypedDict

__all__ = [
    "ShortCodeListParamsFilter",
]


class ShortCodeListParamsFilter(TypedDict, total=False):
    """ShortCodeListParamsFilter"""

    messaging_profile_id: str
