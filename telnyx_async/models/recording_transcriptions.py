"""Models of recording_transcriptions."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from telnyx_async._model import Data, Model
from telnyx_async.models.shared import RecordingListParamsFilterEndTime

__all__ = [
    "RecordingTranscription",
    "RecordingTranscriptionDeleteResponse",
    "RecordingTranscriptionListParamsFilter",
    "RecordingTranscriptionListParamsFilterCreatedAt",
    "RecordingTranscriptionRetrieveResponse",
]


class RecordingTranscription(Model):
    """RecordingTranscription"""

    id: str | None = None
    created_at: str | None = None
    duration_millis: int | None = None
    record_type: Literal["recording_transcription"] | str | None = None
    recording_id: str | None = None
    status: Literal["in-progress", "completed"] | str | None = None
    transcription_text: str | None = None
    updated_at: str | None = None


class RecordingTranscriptionListParamsFilter(TypedDict, total=False):
    """RecordingTranscriptionListParamsFilter"""

    created_at: RecordingListParamsFilterEndTime
    recording_id: str


RecordingTranscriptionDeleteResponse: TypeAlias = Data[RecordingTranscription]

RecordingTranscriptionListParamsFilterCreatedAt: TypeAlias = RecordingListParamsFilterEndTime

RecordingTranscriptionRetrieveResponse: TypeAlias = Data[RecordingTranscription]
