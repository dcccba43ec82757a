"""Responses of `client.room_compositions`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "RoomComposition",
    "VideoRegion",
]


class RoomComposition(Model):
    """Response of `client.room_compositions.create`, `client.room_compositions.list` and 1 more."""

    id: str = wire("id", default=None)
    completed_at: datetime | None = None
    created_at: datetime | None = None
    download_url: str | None = None
    duration_secs: int | None = None
    ended_at: datetime | None = None
    format: Literal["mp4"] | None = None
    record_type: str | None = None
    resolution: str | None = None
    room_id: str | None = None
    session_id: str | None = None
    size_mb: float | None = None
    started_at: datetime | None = None
    status: Literal["completed", "enqueued", "processing"] | None = None
    updated_at: datetime | None = None
    user_id: str | None = None
    video_layout: dict[str, VideoRegion] | None = None
    webhook_event_failover_url: str | None = None
    webhook_event_url: str | None = None
    webhook_timeout_secs: int | None = None


class VideoRegion(Model):
    """Part of `RoomComposition`."""

    height: int | None = None
    max_columns: int | None = None
    max_rows: int | None = None
    video_sources: list[str] | None = None
    width: int | None = None
    x_pos: int | None = None
    y_pos: int | None = None
    z_pos: int | None = None
