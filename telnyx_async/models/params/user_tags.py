"""Requests of `client.user_tags`."""

from __future__ import annotations

from typing import TypedDict

__all__ = [
    "UserTagFilter",
]


class UserTagFilter(TypedDict, total=False):
    """Argument of `client.user_tags.list`."""

    starts_with: str
    """Only tags that begin with this text."""
