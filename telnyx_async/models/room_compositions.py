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
    """Identifier of the composition, for retrieving or deleting it."""
    completed_at: datetime | None = None
    """When the video was ready for download (RFC 3339)."""
    created_at: datetime | None = None
    """When the composition was requested (RFC 3339)."""
    download_url: str | None = None
    """URL from which the finished video is downloaded; set once `status` is `completed`."""
    duration_secs: int | None = None
    """Length of the composed video in seconds."""
    ended_at: datetime | None = None
    """When it ended (RFC 3339); null while it goes on."""
    format: Literal["mp4"] | None = None
    """File format of the composed video; `mp4` is the only one."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    resolution: str | None = None
    """Width and height of the composed video in pixels, as `1280x720`: each side 16 to 1280,
    and no more pixels than that."""
    room_id: str | None = None
    """Room in which the composed session took place."""
    session_id: str | None = None
    """Session that the composition shows."""
    size_mb: float | None = None
    """Size of the audio or video file in megabytes."""
    started_at: datetime | None = None
    """When work on the composition started (RFC 3339)."""
    status: Literal["completed", "enqueued", "processing"] | None = None
    """`enqueued`, then `processing`; `completed` once the video can be downloaded."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    user_id: str | None = None
    """Telnyx user to whom the composition belongs."""
    video_layout: dict[str, VideoRegion] | None = None
    """Regions of the picture by name, two at most; each may set `x_pos`, `y_pos`, `z_pos`,
    `width`, `height`, `max_columns`, `max_rows` and `video_sources` (recording IDs)."""
    webhook_event_failover_url: str | None = None
    """Fallback endpoint, tried when `webhook_event_url` does not respond with 2xx."""
    webhook_event_url: str | None = None
    """Your HTTPS endpoint for events; without it, no webhooks are sent."""
    webhook_timeout_secs: int | None = None
    """Seconds to wait for your endpoint to respond before a delivery counts as failed."""


class VideoRegion(Model):
    """Part of `RoomComposition`."""

    height: int | None = None
    """Height of the region, in pixels."""
    max_columns: int | None = None
    """Most columns of the grid of videos; as many as needed without it."""
    max_rows: int | None = None
    """Most rows of the grid of videos; as many as needed without it."""
    video_sources: list[str] | None = None
    """Recordings shown in the region, by ID; `*` takes all of the session."""
    width: int | None = None
    """Width of the region, in pixels."""
    x_pos: int | None = None
    """How far the region is from the left edge of the whole picture, in pixels."""
    y_pos: int | None = None
    """How far the region is from the top edge of the whole picture, in pixels."""
    z_pos: int | None = None
    """Layer of the region; higher ones cover lower ones."""
