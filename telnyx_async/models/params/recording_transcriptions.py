"""What requests of `client.recording_transcriptions` take."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from telnyx_async.models.params.shared import DateRangeFilter

__all__ = [
    "RecordingTranscriptionListParamsFilter",
    "RecordingTranscriptionListParamsFilterCreatedAt",
]


class RecordingTranscriptionListParamsFilter(TypedDict, total=False):
    """Recording transcription list params filter."""

    created_at: DateRangeFilter
    recording_id: str


RecordingTranscriptionListParamsFilterCreatedAt: TypeAlias = DateRangeFilter
