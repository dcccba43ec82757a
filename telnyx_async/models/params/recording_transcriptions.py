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
    """By time of creation: `gte` and `lte`. Object with `gte`, `lte`."""
    recording_id: str
    """Only transcripts of the recording with this identifier. UUID."""
