"""Responses of `client.conferences`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "Conference",
    "ConferenceCommandResult",
    "ConferenceEndedBy",
    "ConferenceParticipant",
    "ConferenceParticipantSummary",
    "ConferenceReference",
]


class Conference(Model):
    """Response of `client.conferences.create`, `client.conferences.list` and 1 more."""

    id: str
    created_at: str
    expires_at: str
    name: str
    record_type: Literal["conference"]
    connection_id: str | None = None
    end_reason: Literal["all_left", "ended_via_api", "host_left", "time_exceeded"] | None = None
    ended_by: ConferenceEndedBy | None = None
    region: str | None = None
    status: Literal["init", "in_progress", "completed"] | None = None
    updated_at: str | None = None


class ConferenceCommandResult(Model):
    """Response of `client.conferences.actions.end_conference`, `client.conferences.actions.gather_dtmf_audio` and 15 more."""

    result: str


class ConferenceEndedBy(Model):
    """Part of `Conference`."""

    call_control_id: str | None = None
    call_session_id: str | None = None


class ConferenceParticipant(Model):
    """Response of `client.conferences.retrieve_participant` and `client.conferences.update_participant`."""

    id: str = wire("id", default=None)
    call_control_id: str | None = None
    call_leg_id: str | None = None
    conference_id: str | None = None
    created_at: datetime | None = None
    end_conference_on_exit: bool | None = None
    label: str | None = None
    muted: bool | None = None
    on_hold: bool | None = None
    soft_end_conference_on_exit: bool | None = None
    status: Literal["joining", "joined", "left"] | None = None
    updated_at: datetime | None = None
    whisper_call_control_ids: list[str] | None = None


class ConferenceParticipantSummary(Model):
    """Response of `client.conferences.list_participants`."""

    id: str
    call_control_id: str
    call_leg_id: str
    conference: ConferenceReference
    created_at: str
    end_conference_on_exit: bool
    muted: bool
    on_hold: bool
    record_type: Literal["participant"]
    soft_end_conference_on_exit: bool
    status: Literal["joining", "joined", "left"]
    updated_at: str
    whisper_call_control_ids: list[str]


class ConferenceReference(Model):
    """Part of `ConferenceParticipantSummary`."""

    id: str = wire("id", default=None)
    name: str | None = None
