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
    """By the day on which they were requested: `eq`, `gte`, `lte`. Object with `eq`, `gte`,
    `lte`."""
    session_id: str
    """Only compositions of this session. UUID."""
    status: Literal["completed", "processing", "enqueued"]
    """Only compositions waiting (`enqueued`), being made (`processing`) or ready
    (`completed`)."""


class VideoRegionParam(TypedDict, total=False):
    """Argument of `client.room_compositions.create`."""

    height: int
    """Height of the region, in pixels."""
    max_columns: int
    """Most columns of the grid of videos; as many as needed without it."""
    max_rows: int
    """Most rows of the grid of videos; as many as needed without it."""
    video_sources: Sequence[str]
    """Recordings shown in the region, by ID; `*` takes all of the session."""
    width: int
    """Width of the region, in pixels."""
    x_pos: int
    """How far the region is from the left edge of the whole picture, in pixels."""
    y_pos: int
    """How far the region is from the top edge of the whole picture, in pixels."""
    z_pos: int
    """Layer of the region; higher ones cover lower ones."""
