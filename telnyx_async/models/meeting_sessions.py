"""Responses of `client.meeting_sessions`."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from telnyx_async._modeling.model import Model, wire
from telnyx_async.models.shared import MeetingArtifactContent, MeetingArtifactProvenance

__all__ = [
    "MeetingCommandResult",
    "MeetingRecordingDeletion",
    "MeetingSession",
    "MeetingSessionArtifact",
    "MeetingSessionAssistant",
    "MeetingSessionAvatar",
    "MeetingSessionConfig",
    "MeetingSessionEvent",
    "MeetingTranscript",
    "MeetingTranscriptMeta",
    "MeetingTranscriptSegment",
]


class MeetingCommandResult(Model):
    """Response of `client.meeting_sessions.actions.send_chat`, `client.meeting_sessions.actions.speak` and 1 more."""

    accepted: bool


class MeetingRecordingDeletion(Model):
    """Response of `client.meeting_sessions.delete_recording_media`."""

    deletion_status: Literal["requested", "already_in_progress"]
    meeting_session_id: str
    provider: Literal["telnyx"]
    scope: Literal["provider_recording_media"]


class MeetingSession(Model):
    """Response of `client.meeting_sessions.create`, `client.meeting_sessions.delete` and 3 more."""

    id: str
    account_id: str
    assistant: MeetingSessionAssistant | None = None
    assistant_state: Literal["starting", "connected", "failed", "ended"] | None = None
    assistant_state_changed_at: datetime | None = None
    avatar: MeetingSessionAvatar | None = None
    avatar_state: Literal["starting", "connected", "degraded", "disconnected"] | None = None
    avatar_state_changed_at: datetime | None = None
    bot_name: str
    config: MeetingSessionConfig
    created_at: datetime
    ended_at: datetime | None = None
    failure_reason: str | None = None
    join_at: datetime | None = None
    joined_at: datetime | None = None
    meeting_url: str
    metadata: dict[str, Any]
    platform: Literal["zoom", "google_meet", "teams", "webex", "unknown"]
    provider: str
    recording: bool
    status: Literal[
        "scheduled",
        "joining",
        "waiting_for_admission",
        "active",
        "leaving",
        "ended",
        "failed",
        "admission_denied",
    ]
    status_detail: str | None = None
    updated_at: datetime
    webhook_url: str | None = None


class MeetingSessionArtifact(Model):
    """Response of `client.meeting_sessions.artifacts.create`, `client.meeting_sessions.artifacts.list` and 1 more."""

    id: str
    content: MeetingArtifactContent | None = None
    created_at: datetime
    failure_reason: str | None = None
    api_model_provenance: MeetingArtifactProvenance | None = wire("model_provenance", default=None)
    prompt: str | None = None
    session_id: str
    status: Literal["pending", "completed", "failed"]
    type: Literal["summary", "action_items", "decisions", "topics", "open_questions", "custom"]
    updated_at: datetime


class MeetingSessionAssistant(Model):
    """Part of `MeetingSession`."""

    id: str
    audio_gate: Literal["half_duplex", "full_duplex"]
    dynamic_variables: dict[str, str] | None = None
    leave_on_end: bool


class MeetingSessionAvatar(Model):
    """Part of `MeetingSession`."""

    avatar_id: str
    background_id: str
    model: str
    provider: Literal["telnyx"]


class MeetingSessionConfig(Model):
    """Part of `MeetingSession`."""

    barge_in: bool
    chat_on_enter: str | None = None
    speak_on_enter: str | None = None
    summarize_on_end: bool
    voice: str | None = None


class MeetingSessionEvent(Model):
    """Response of `client.meeting_sessions.retrieve_events`."""

    occurred_at: datetime
    payload: dict[str, Any]
    seq: int
    type: str


class MeetingTranscript(Model):
    """Response of `client.meeting_sessions.retrieve_transcript`."""

    data: list[MeetingTranscriptSegment]
    meta: MeetingTranscriptMeta


class MeetingTranscriptMeta(Model):
    """Part of `MeetingTranscript`."""

    next_after: int | None = None


class MeetingTranscriptSegment(Model):
    """Part of `MeetingTranscript`."""

    confidence: float | None = None
    occurred_at: datetime
    relative_ts: float | None = None
    seq: int
    speaker_label: str | None = None
    text: str
