"""Models of room_recordings."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias, TypedDict

from telnyx_async._model import Data, Model
from telnyx_async.models.shared import RoomListParamsFilterDateCreatedAt

__all__ = [
    "RoomRecording",
    "RoomRecordingDeleteBulkParamsFilter",
    "RoomRecordingDeleteBulkParamsFilterDateEndedAt",
    "RoomRecordingDeleteBulkParamsFilterDateStartedAt",
    "RoomRecordingDeleteBulkResponse",
    "RoomRecordingDeleteBulkResponseData",
    "RoomRecordingListParamsFilter",
    "RoomRecordingListParamsFilterDateEndedAt",
    "RoomRecordingListParamsFilterDateStartedAt",
    "RoomRecordingRetrieveResponse",
]


class RoomRecording(Model):
    """RoomRecording"""

    id: str | None = None
    codec: str | None = None
    completed_at: datetime | None = None
    created_at: datetime | None = None
    download_url: str | None = None
    duration_secs: int | None = None
    ended_at: datetime | None = None
    participant_id: str | None = None
    record_type: str | None = None
    room_id: str | None = None
    session_id: str | None = None
    size_mb: float | None = None
    started_at: datetime | None = None
    status: Literal["completed", "processing"] | str | None = None
    type: Literal["audio", "video"] | str | None = None
    updated_at: datetime | None = None


class RoomRecordingDeleteBulkResponseData(Model):
    """RoomRecordingDeleteBulkResponseData"""

    room_recordings: int | None = None


class RoomRecordingListParamsFilter(TypedDict, total=False):
    """RoomRecordingListParamsFilter"""

    date_ended_at: RoomListParamsFilterDateCreatedAt
    date_started_at: RoomListParamsFilterDateCreatedAt
    duration_secs: int
    participant_id: str
    room_id: str
    session_id: str
    status: str
    type: str


RoomRecordingDeleteBulkParamsFilter: TypeAlias = RoomRecordingListParamsFilter

RoomRecordingDeleteBulkParamsFilterDateEndedAt: TypeAlias = RoomListParamsFilterDateCreatedAt

RoomRecordingDeleteBulkParamsFilterDateStartedAt: TypeAlias = RoomListParamsFilterDateCreatedAt

RoomRecordingDeleteBulkResponse: TypeAlias = Data[RoomRecordingDeleteBulkResponseData]

RoomRecordingListParamsFilterDateEndedAt: TypeAlias = RoomListParamsFilterDateCreatedAt

RoomRecordingListParamsFilterDateStartedAt: TypeAlias = RoomListParamsFilterDateCreatedAt

RoomRecordingRetrieveResponse: TypeAlias = Data[RoomRecording]
