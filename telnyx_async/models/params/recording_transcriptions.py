"""Models of params.recording_transcriptions."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from telnyx_async.models.params.shared import DateRangeFilter

__all__ = [
    "RecordingTranscriptionListParamsFilter",
    "RecordingTranscriptionListParamsFilterCreatedAt",
]


class RecordingTranscriptionListParamsFilter(TypedDict, total=False):
    """RecordingTranscriptionListParamsFilter"""

    created_at: DateRangeFilter
    recording_id: str


RecordingTranscriptionListParamsFilterCreatedAt: TypeAlias = DateRangeFilter
