"""What `client.meeting_sessions` answers with."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, TypeAlias

from telnyx_async._modeling.model import Data, Model, wire
from telnyx_async.models.shared import MeetingArtifactContent, MeetingSessionArtifactModelProvenance

__all__ = [
    "ActionAcceptedResponse",
    "ActionAcceptedResponseData",
    "ArtifactListResponse",
    "MeetingSession",
    "MeetingSessionArtifact",
    "MeetingSessionArtifactContent",
    "MeetingSessionArtifactResponse",
    "MeetingSessionAssistant",
    "MeetingSessionAvatar",
    "MeetingSessionConfig",
    "MeetingSessionDeleteRecordingMediaResponse",
    "MeetingSessionDeleteRecordingMediaResponseData",
    "MeetingSessionListResponse",
    "MeetingSessionResponse",
    "MeetingSessionRetrieveEventsResponse",
    "MeetingSessionRetrieveEventsResponseData",
    "MeetingSessionRetrieveTranscriptResponse",
    "MeetingSessionRetrieveTranscriptResponseData",
    "MeetingSessionRetrieveTranscriptResponseMeta",
]


class ActionAcceptedResponseData(Model):
    """Answer of `client.meeting_sessions.actions.send_chat`, `client.meeting_sessions.actions.speak` and 1 more."""

    accepted: bool


class MeetingSession(Model):
    """Answer of `client.meeting_sessions.create`, `client.meeting_sessions.delete` and 3 more."""

    id: str
    account_id: str
    assistant: MeetingSessionAssistant | None = None
    assistant_state: Literal["starting", "connected", "failed", "ended"] | str | None = None
    assistant_state_changed_at: datetime | None = None
    avatar: MeetingSessionAvatar | None = None
    avatar_state: Literal["starting", "connected", "degraded", "disconnected"] | str | None = None
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
    platform: Literal["zoom", "google_meet", "teams", "webex", "unknown"] | str
    provider: str
    recording: bool
    status: (
        Literal[
            "scheduled",
            "joining",
            "waiting_for_admission",
            "active",
            "leaving",
            "ended",
            "failed",
            "admission_denied",
        ]
        | str
    )
    status_detail: str | None = None
    updated_at: datetime
    webhook_url: str | None = None


class MeetingSessionArtifact(Model):
    """Answer of `client.meeting_sessions.artifacts.create`, `client.meeting_sessions.artifacts.list` and 1 more."""

    id: str
    content: MeetingArtifactContent | None = None
    created_at: datetime
    failure_reason: str | None = None
    api_model_provenance: MeetingSessionArtifactModelProvenance | None = wire(
        "model_provenance", default=None
    )
    prompt: str | None = None
    session_id: str
    status: Literal["pending", "completed", "failed"] | str
    type: (
        Literal["summary", "action_items", "decisions", "topics", "open_questions", "custom"] | str
    )
    updated_at: datetime


class MeetingSessionAssistant(Model):
    """Part of `MeetingSession`."""

    id: str
    audio_gate: Literal["half_duplex", "full_duplex"] | str
    dynamic_variables: dict[str, str] | None = None
    leave_on_end: bool


class MeetingSessionAvatar(Model):
    """Part of `MeetingSession`."""

    avatar_id: str
    background_id: str
    model: str
    provider: Literal["telnyx"] | str


class MeetingSessionConfig(Model):
    """Part of `MeetingSession`."""

    barge_in: bool
    chat_on_enter: str | None = None
    speak_on_enter: str | None = None
    summarize_on_end: bool
    voice: str | None = None


class MeetingSessionDeleteRecordingMediaResponseData(Model):
    """Answer of `client.meeting_sessions.delete_recording_media`."""

    deletion_status: Literal["requested", "already_in_progress"] | str
    meeting_session_id: str
    provider: Literal["telnyx"] | str
    scope: Literal["provider_recording_media"] | str


class MeetingSessionRetrieveEventsResponseData(Model):
    """Answer of `client.meeting_sessions.retrieve_events`."""

    occurred_at: datetime
    payload: dict[str, Any]
    seq: int
    type: str


class MeetingSessionRetrieveTranscriptResponse(Model):
    """Answer of `client.meeting_sessions.retrieve_transcript`."""

    data: list[MeetingSessionRetrieveTranscriptResponseData]
    meta: MeetingSessionRetrieveTranscriptResponseMeta


class MeetingSessionRetrieveTranscriptResponseData(Model):
    """Part of `MeetingSessionRetrieveTranscriptResponse`."""

    confidence: float | None = None
    occurred_at: datetime
    relative_ts: float | None = None
    seq: int
    speaker_label: str | None = None
    text: str


class MeetingSessionRetrieveTranscriptResponseMeta(Model):
    """Part of `MeetingSessionRetrieveTranscriptResponse`."""

    next_after: int | None = None


ActionAcceptedResponse: TypeAlias = Data[ActionAcceptedResponseData]

ArtifactListResponse: TypeAlias = Data[list[MeetingSessionArtifact]]

MeetingSessionArtifactContent: TypeAlias = MeetingArtifactContent

MeetingSessionArtifactResponse: TypeAlias = Data[MeetingSessionArtifact]

MeetingSessionDeleteRecordingMediaResponse: TypeAlias = Data[
    MeetingSessionDeleteRecordingMediaResponseData
]

MeetingSessionListResponse: TypeAlias = Data[list[MeetingSession]]

MeetingSessionResponse: TypeAlias = Data[MeetingSession]

MeetingSessionRetrieveEventsResponse: TypeAlias = Data[
    list[MeetingSessionRetrieveEventsResponseData]
]
