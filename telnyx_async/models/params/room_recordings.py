"""What requests of `client.room_recordings` take."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from telnyx_async.models.params.shared import DateFilter

__all__ = [
    "RoomRecordingDeleteBulkParamsFilter",
    "RoomRecordingDeleteBulkParamsFilterDateEndedAt",
    "RoomRecordingDeleteBulkParamsFilterDateStartedAt",
    "RoomRecordingListParamsFilter",
    "RoomRecordingListParamsFilterDateEndedAt",
    "RoomRecordingListParamsFilterDateStartedAt",
]


class RoomRecordingListParamsFilter(TypedDict, total=False):
    """Room recording list params filter."""

    date_ended_at: DateFilter
    date_started_at: DateFilter
    duration_secs: int
    participant_id: str
    room_id: str
    session_id: str
    status: str
    type: str


RoomRecordingDeleteBulkParamsFilter: TypeAlias = RoomRecordingListParamsFilter

RoomRecordingDeleteBulkParamsFilterDateEndedAt: TypeAlias = DateFilter

RoomRecordingDeleteBulkParamsFilterDateStartedAt: TypeAlias = DateFilter

RoomRecordingListParamsFilterDateEndedAt: TypeAlias = DateFilter

RoomRecordingListParamsFilterDateStartedAt: TypeAlias = DateFilter
