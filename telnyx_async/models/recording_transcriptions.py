"""Responses of `client.recording_transcriptions`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "RecordingTranscription",
]


class RecordingTranscription(Model):
    """Response of `client.recording_transcriptions.delete`, `client.recording_transcriptions.list` and 1 more."""

    id: str = wire("id", default=None)
    created_at: str | None = None
    duration_millis: int | None = None
    record_type: Literal["recording_transcription"] | None = None
    recording_id: str | None = None
    status: Literal["in-progress", "completed"] | None = None
    transcription_text: str | None = None
    updated_at: str | None = None
