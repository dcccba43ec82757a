"""What requests of `client.media` take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

__all__ = [
    "MediaListParamsFilter",
]


class MediaListParamsFilter(TypedDict, total=False):
    """Media list params filter."""

    content_type: Sequence[str]
