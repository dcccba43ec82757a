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
    """Identifier of the transcript, for retrieving or deleting it."""
    created_at: str | None = None
    """When it was created (RFC 3339)."""
    duration_millis: int | None = None
    """Length of the transcribed audio in milliseconds."""
    record_type: Literal["recording_transcription"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""
    recording_id: str | None = None
    """Recording whose speech was transcribed."""
    status: Literal["in-progress", "completed"] | None = None
    """`in-progress` while the text is made, `completed` once it is there."""
    transcription_text: str | None = None
    """What was said in the recording; filled once the transcript's status is `completed`."""
    updated_at: str | None = None
    """When it last changed (RFC 3339)."""
