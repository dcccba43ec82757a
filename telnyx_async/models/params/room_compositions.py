"""Requests of `client.room_compositions`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict

from telnyx_async.models.params.shared import DateFilter

__all__ = [
    "RoomCompositionFilter",
    "VideoRegionParam",
]


class RoomCompositionFilter(TypedDict, total=False):
    """Argument of `client.room_compositions.list`."""

    date_created_at: DateFilter
    session_id: str
    """UUID."""
    status: Literal["completed", "processing", "enqueued"]


class VideoRegionParam(TypedDict, total=False):
    """Argument of `client.room_compositions.create`."""

    height: int
    max_columns: int
    max_rows: int
    video_sources: Sequence[str]
    width: int
    x_pos: int
    y_pos: int
    z_pos: int
