"""Models of meeting_sessions."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict

from telnyx_async._model import Data, Model, wire
from telnyx_async.models.shared import (
    MeetingSessionArtifactContent,
    MeetingSessionArtifactModelProvenance,
)

__all__ = [
    "ActionAcceptedResponse",
    "ActionAcceptedResponseData",
    "ArtifactListResponse",
    "MeetingSession",
    "MeetingSessionArtifact",
    "MeetingSessionArtifactResponse",
    "MeetingSessionAssistant",
    "MeetingSessionAvatar",
    "MeetingSessionConfig",
    "MeetingSessionCreateParamsAssistant",
    "MeetingSessionCreateParamsCameraImageMeetingSessionCameraImageBase64Source",
    "MeetingSessionCreateParamsCameraImageMeetingSessionCameraImageURLSource",
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
    """ActionAcceptedResponseData"""

    accepted: bool = None


class MeetingSession(Model):
    """MeetingSession"""

    id: str = None
    account_id: str = None
    assistant: MeetingSessionAssistant | None = None
    assistant_state: Literal["starting", "connected", "failed", "ended"] | str | None = None
    assistant_state_changed_at: datetime | None = None
    avatar: MeetingSessionAvatar | None = None
    avatar_state: Literal["starting", "connected", "degraded", "disconnected"] | str | None = None
    avatar_state_changed_at: datetime | None = None
    bot_name: str = None
    config: MeetingSessionConfig = None
    created_at: datetime = None
    ended_at: datetime | None = None
    failure_reason: str | None = None
    join_at: datetime | None = None
    joined_at: datetime | None = None
    meeting_url: str = None
    metadata: dict[str, Any] = None
    platform: Literal["zoom", "google_meet", "teams", "webex", "unknown"] | str = None
    provider: str = None
    recording: bool = None
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
    ) = None
    status_detail: str | None = None
    updated_at: datetime = None
    webhook_url: str | None = None


class MeetingSessionArtifact(Model):
    """MeetingSessionArtifact"""

    id: str = None
    content: MeetingSessionArtifactContent | None = None
    created_at: datetime = None
    failure_reason: str | None = None
    api_model_provenance: MeetingSessionArtifactModelProvenance | None = wire(
        "model_provenance", default=None
    )
    prompt: str | None = None
    session_id: str = None
    status: Literal["pending", "completed", "failed"] | str = None
    type: (
        Literal["summary", "action_items", "decisions", "topics", "open_questions", "custom"] | str
    ) = None
    updated_at: datetime = None


class MeetingSessionAssistant(Model):
    """MeetingSessionAssistant"""

    id: str = None
    audio_gate: Literal["half_duplex", "full_duplex"] | str = None
    dynamic_variables: dict[str, str] | None = None
    leave_on_end: bool = None


class MeetingSessionAvatar(Model):
    """MeetingSessionAvatar"""

    avatar_id: str = None
    background_id: str = None
    model: str = None
    provider: Literal["telnyx"] | str = None


class MeetingSessionConfig(Model):
    """MeetingSessionConfig"""

    barge_in: bool = None
    chat_on_enter: str | None = None
    speak_on_enter: str | None = None
    summarize_on_end: bool = None
    voice: str | None = None


class MeetingSessionCreateParamsAssistant(TypedDict, total=False):
    """MeetingSessionCreateParamsAssistant"""

    id: Required[str]
    audio_gate: Literal["half_duplex", "full_duplex"]
    avatar: bool
    dynamic_variables: Mapping[str, str]
    leave_on_end: bool


class MeetingSessionCreateParamsCameraImageMeetingSessionCameraImageBase64Source(
    TypedDict, total=False
):
    """MeetingSessionCreateParamsCameraImageMeetingSessionCameraImageBase64Source"""

    base64_data: Required[str]
    format: Required[Literal["jpeg"]]


class MeetingSessionCreateParamsCameraImageMeetingSessionCameraImageURLSource(
    TypedDict, total=False
):
    """MeetingSessionCreateParamsCameraImageMeetingSessionCameraImageURLSource"""

    format: Required[Literal["jpeg"]]
    url: Required[str]


class MeetingSessionDeleteRecordingMediaResponseData(Model):
    """MeetingSessionDeleteRecordingMediaResponseData"""

    deletion_status: Literal["requested", "already_in_progress"] | str = None
    meeting_session_id: str = None
    provider: Literal["telnyx"] | str = None
    scope: Literal["provider_recording_media"] | str = None


class MeetingSessionRetrieveEventsResponseData(Model):
    """MeetingSessionRetrieveEventsResponseData"""

    occurred_at: datetime = None
    payload: dict[str, Any] = None
    seq: int = None
    type: str = None


class MeetingSessionRetrieveTranscriptResponse(Model):
    """MeetingSessionRetrieveTranscriptResponse"""

    data: list[MeetingSessionRetrieveTranscriptResponseData] = None
    meta: MeetingSessionRetrieveTranscriptResponseMeta = None


class MeetingSessionRetrieveTranscriptResponseData(Model):
    """MeetingSessionRetrieveTranscriptResponseData"""

    confidence: float | None = None
    occurred_at: datetime = None
    relative_ts: float | None = None
    seq: int = None
    speaker_label: str | None = None
    text: str = None


class MeetingSessionRetrieveTranscriptResponseMeta(Model):
    """MeetingSessionRetrieveTranscriptResponseMeta"""

    next_after: int | None = None


ActionAcceptedResponse: TypeAlias = Data[ActionAcceptedResponseData]

ArtifactListResponse: TypeAlias = Data[list[MeetingSessionArtifact]]

MeetingSessionArtifactResponse: TypeAlias = Data[MeetingSessionArtifact]

MeetingSessionDeleteRecordingMediaResponse: TypeAlias = Data[
    MeetingSessionDeleteRecordingMediaResponseData
]

MeetingSessionListResponse: TypeAlias = Data[list[MeetingSession]]

MeetingSessionResponse: TypeAlias = Data[MeetingSession]

MeetingSessionRetrieveEventsResponse: TypeAlias = Data[
    list[MeetingSessionRetrieveEventsResponseData]
]
