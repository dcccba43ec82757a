"""Models of recordings."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from telnyx_async._model import Data, Model, wire
from telnyx_async.models.shared import (
    RecordingListParamsFilterEndTime,
    RecordingResponseDataDownloadURLs,
)

__all__ = [
    "ActionDeleteResponse",
    "RecordingListParamsFilter",
    "RecordingListParamsFilterCreatedAt",
    "RecordingListParamsFilterStartTime",
    "RecordingResponse",
    "RecordingResponseData",
]


class ActionDeleteResponse(Model):
    """ActionDeleteResponse"""

    status: Literal["ok"] | str | None = None


class RecordingResponseData(Model):
    """RecordingResponseData"""

    id: str | None = None
    call_control_id: str | None = None
    call_leg_id: str | None = None
    call_session_id: str | None = None
    channels: Literal["single", "dual"] | str | None = None
    conference_id: str | None = None
    connection_id: str | None = None
    created_at: str | None = None
    download_urls: RecordingResponseDataDownloadURLs | None = None
    duration_millis: int | None = None
    from_: str | None = wire("from", default=None)
    initiated_by: str | None = None
    record_type: Literal["recording"] | str | None = None
    recording_ended_at: str | None = None
    recording_started_at: str | None = None
    source: Literal["conference", "call"] | str | None = None
    status: Literal["completed"] | str | None = None
    to: str | None = None
    updated_at: str | None = None


RecordingListParamsFilter = TypedDict(
    "RecordingListParamsFilter",
    {
        "from": "str",
        "call_control_id": "str",
        "call_leg_id": "str",
        "call_session_id": "str",
        "conference_id": "str",
        "conference_region": "str",
        "connection_id": "str",
        "created_at": "RecordingListParamsFilterEndTime",
        "end_time": "RecordingListParamsFilterEndTime",
        "sip_call_id": "str",
        "start_time": "RecordingListParamsFilterEndTime",
        "to": "str",
    },
    total=False,
)

RecordingListParamsFilterCreatedAt: TypeAlias = RecordingListParamsFilterEndTime

RecordingListParamsFilterStartTime: TypeAlias = RecordingListParamsFilterEndTime

RecordingResponse: TypeAlias = Data[RecordingResponseData]
