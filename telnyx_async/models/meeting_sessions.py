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
    """`true` when the action has been handed to the bot; it is carried out shortly after."""


class MeetingRecordingDeletion(Model):
    """Response of `client.meeting_sessions.delete_recording_media`."""

    deletion_status: Literal["requested", "already_in_progress"]
    """`requested` if this call started the deletion, `already_in_progress` if an earlier one
    did."""
    meeting_session_id: str
    """Session whose recording is deleted."""
    provider: Literal["telnyx"]
    """Service that holds the recording."""
    scope: Literal["provider_recording_media"]
    """What is deleted: the media at the provider; transcript, events and artifacts stay."""


class MeetingSession(Model):
    """Response of `client.meeting_sessions.create`, `client.meeting_sessions.delete` and 3 more."""

    id: str
    """Identifier of the session, for all else about it."""
    account_id: str
    """Account the session belongs to."""
    assistant: MeetingSessionAssistant | None = None
    """AI assistant that speaks and listens in the meeting."""
    assistant_state: Literal["starting", "connected", "failed", "ended"] | None = None
    """Whether the assistant is starting, connected, has failed or ended; null without one."""
    assistant_state_changed_at: datetime | None = None
    """When that state last changed (RFC 3339)."""
    avatar: MeetingSessionAvatar | None = None
    """Avatar that was set on the assistant when the session began; null without one."""
    avatar_state: Literal["starting", "connected", "degraded", "disconnected"] | None = None
    """Whether the avatar is starting, visible (`connected`), replaced by voice alone
    (`degraded`) or over; null without one."""
    avatar_state_changed_at: datetime | None = None
    """When the avatar's state last changed (RFC 3339)."""
    bot_name: str
    """Name under which the bot appears in the list of participants; "Meeting Bot" by default."""
    config: MeetingSessionConfig
    """Options the session was created with, such as voice and opening message."""
    created_at: datetime
    """When the session was requested (RFC 3339)."""
    ended_at: datetime | None = None
    """When the session ended (RFC 3339); null while it goes on."""
    failure_reason: str | None = None
    """Why the session failed, in words; null otherwise."""
    join_at: datetime | None = None
    """When the bot is to join (RFC 3339, in the future); without it at once. Can be moved
    while `scheduled`."""
    joined_at: datetime | None = None
    """When the bot got into the meeting (RFC 3339); null if it never did."""
    meeting_url: str
    """Link to the meeting, from Zoom, Google Meet, Microsoft Teams or Webex."""
    metadata: dict[str, Any]
    """Key-value pairs given at creation."""
    platform: Literal["zoom", "google_meet", "teams", "webex", "unknown"]
    """Meeting service, recognized by the link; `unknown` if it is none of the known ones."""
    provider: str
    """Service that runs the bot."""
    recording: bool
    """Whether the meeting is being recorded."""
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
    """`scheduled`, `joining`, `waiting_for_admission` (lobby), `active`, `leaving`, then
    `ended`, `failed` or `admission_denied`."""
    status_detail: str | None = None
    """More about the state, in words; null if there is nothing to add."""
    updated_at: datetime
    """When the session last changed (RFC 3339)."""
    webhook_url: str | None = None
    """Address that receives the events; null if none."""


class MeetingSessionArtifact(Model):
    """Response of `client.meeting_sessions.artifacts.create`, `client.meeting_sessions.artifacts.list` and 1 more."""

    id: str
    """Identifier of the artifact, for fetching it once it is completed."""
    content: MeetingArtifactContent | None = None
    """What was written; absent until completed."""
    created_at: datetime
    """When it was requested (RFC 3339)."""
    failure_reason: str | None = None
    """What made it fail, as a code or sentence; empty on success."""
    api_model_provenance: MeetingArtifactProvenance | None = wire("model_provenance", default=None)
    """Which model wrote the text, for the record."""
    prompt: str | None = None
    """Request to answer from the transcript; required for `custom`, refused otherwise."""
    session_id: str
    """Meeting session it was made from."""
    status: Literal["pending", "completed", "failed"]
    """`pending` while it is written, then `completed` or `failed`."""
    type: Literal["summary", "action_items", "decisions", "topics", "open_questions", "custom"]
    """What to write from the transcript: a `summary`, `open_questions`, `decisions` and so on;
    `custom` answers your `prompt`."""
    updated_at: datetime
    """When it last changed (RFC 3339)."""


class MeetingSessionAssistant(Model):
    """Part of `MeetingSession`."""

    id: str
    """Assistant that speaks in the meeting, from `ai.assistants.list`."""
    audio_gate: Literal["half_duplex", "full_duplex"]
    """`half_duplex` mutes the meeting for the assistant while it speaks; `full_duplex` allows
    interrupting it, at a multiple of the price."""
    dynamic_variables: dict[str, str] | None = None
    """Values for the assistant's `{{variables}}`, at most 63 strings; present before its first
    word."""
    leave_on_end: bool
    """`true` leaves the meeting when the assistant's conversation has ended or failed;
    otherwise the bot stays."""


class MeetingSessionAvatar(Model):
    """Part of `MeetingSession`."""

    avatar_id: str
    """Stock avatar or one of your own, from `ai.avatars.list`; own ones begin with `avatar_`."""
    background_id: str
    """Scene shown behind the avatar, one of the ready-made backgrounds."""
    model: str
    """Model that animates the face, such as `foxtrot-1`."""
    provider: Literal["telnyx"]
    """Service that renders the avatar, at present `telnyx`."""


class MeetingSessionConfig(Model):
    """Part of `MeetingSession`."""

    barge_in: bool
    """Whether the bot falls silent when a person speaks."""
    chat_on_enter: str | None = None
    """Message posted to the chat when the bot is in, typically that the meeting is recorded."""
    speak_on_enter: str | None = None
    """Sentence spoken when the bot is in; never spoken when an assistant is attached, use
    `chat_on_enter` then."""
    summarize_on_end: bool
    """`true` writes a summary when the session ends, to be read in
    `meeting_sessions.artifacts`."""
    voice: str | None = None
    """Default voice of the session; null if none was given."""


class MeetingSessionEvent(Model):
    """Response of `client.meeting_sessions.retrieve_events`."""

    occurred_at: datetime
    """When it happened (RFC 3339)."""
    payload: dict[str, Any]
    """Details of the event; they depend on `type`."""
    seq: int
    """Running number within the session; the order of events and the cursor for `after`."""
    type: str
    """What happened in the session."""


class MeetingTranscript(Model):
    """Response of `client.meeting_sessions.retrieve_transcript`."""

    data: list[MeetingTranscriptSegment]
    """The record the operation is about, or on a list the records of this page."""
    meta: MeetingTranscriptMeta
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""


class MeetingTranscriptMeta(Model):
    """Part of `MeetingTranscript`."""

    next_after: int | None = None
    """Value to pass as `after` next time; null on an empty page, keep the old one then."""


class MeetingTranscriptSegment(Model):
    """Part of `MeetingTranscript`."""

    confidence: float | None = None
    """How sure the recognition is, 0 to 1."""
    occurred_at: datetime
    """When the words were said (RFC 3339)."""
    relative_ts: float | None = None
    """Time of the words relative to the start of the session."""
    seq: int
    """Running number within the session; the order of events and the cursor for `after`."""
    speaker_label: str | None = None
    """Name of the person who spoke, as the meeting shows it."""
    text: str
    """Words that were said."""
