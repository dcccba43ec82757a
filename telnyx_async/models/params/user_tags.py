"""Models of params.user_tags."""

from __future__ import annotations

from typing import TypedDict

__all__ = [
    "UserTagListParamsFilter",
]


class UserTagListParamsFilter(TypedDict, total=False):
    """UserTagListParamsFilter"""

    starts_with: str
