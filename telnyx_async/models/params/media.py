"""Models of params.media."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

__all__ = [
    "MediaListParamsFilter",
]


class MediaListParamsFilter(TypedDict, total=False):
    """MediaListParamsFilter"""

    content_type: Sequence[str]
