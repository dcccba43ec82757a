"""Requests of `client.recording_transcriptions`."""

from __future__ import annotations

from typing import TypedDict

from telnyx_async.models.params.shared import DateRangeFilter

__all__ = [
    "RecordingTranscriptionFilter",
]


class RecordingTranscriptionFilter(TypedDict, total=False):
    """Argument of `client.recording_transcriptions.list`."""

    created_at: DateRangeFilter
    recording_id: str
    """UUID."""
