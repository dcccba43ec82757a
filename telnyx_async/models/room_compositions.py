"""Models of room_compositions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal, TypeAlias, TypedDict

from telnyx_async._model import Data, Model
from telnyx_async.models.shared import RoomListParamsFilterDateCreatedAt

__all__ = [
    "RoomComposition",
    "RoomCompositionCreateResponse",
    "RoomCompositionListParamsFilter",
    "RoomCompositionListParamsFilterDateCreatedAt",
    "RoomCompositionRetrieveResponse",
    "VideoRegion",
    "VideoRegionParam",
]


class RoomComposition(Model):
    """RoomComposition"""

    id: str | None = None
    completed_at: datetime | None = None
    created_at: datetime | None = None
    download_url: str | None = None
    duration_secs: int | None = None
    ended_at: datetime | None = None
    format: Literal["mp4"] | str | None = None
    record_type: str | None = None
    resolution: str | None = None
    room_id: str | None = None
    session_id: str | None = None
    size_mb: float | None = None
    started_at: datetime | None = None
    status: Literal["completed", "enqueued", "processing"] | str | None = None
    updated_at: datetime | None = None
    user_id: str | None = None
    video_layout: dict[str, VideoRegion] | None = None
    webhook_event_failover_url: str | None = None
    webhook_event_url: str | None = None
    webhook_timeout_secs: int | None = None


class RoomCompositionListParamsFilter(TypedDict, total=False):
    """RoomCompositionListParamsFilter"""

    date_created_at: RoomListParamsFilterDateCreatedAt
    session_id: str
    status: Literal["completed", "processing", "enqueued"]


class VideoRegion(Model):
    """VideoRegion"""

    height: int | None = None
    max_columns: int | None = None
    max_rows: int | None = None
    video_sources: list[str] | None = None
    width: int | None = None
    x_pos: int | None = None
    y_pos: int | None = None
    z_pos: int | None = None


class VideoRegionParam(TypedDict, total=False):
    """VideoRegionParam"""

    height: int
    max_columns: int
    max_rows: int
    video_sources: Sequence[str]
    width: int
    x_pos: int
    y_pos: int
    z_pos: int


RoomCompositionCreateResponse: TypeAlias = Data[RoomComposition]

RoomCompositionListParamsFilterDateCreatedAt: TypeAlias = RoomListParamsFilterDateCreatedAt

RoomCompositionRetrieveResponse: TypeAlias = Data[RoomComposition]
