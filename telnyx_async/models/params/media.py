"""Requests of `client.media`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

__all__ = [
    "MediaFilter",
]


class MediaFilter(TypedDict, total=False):
    """Argument of `client.media.list`."""

    content_type: Sequence[str]
    """Only files of these MIME types, such as `audio/mpeg`."""
