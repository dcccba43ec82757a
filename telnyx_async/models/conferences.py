"""What `client.conferences` answers with."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from telnyx_async._modeling.model import Data, Model, wire

__all__ = [
    "ActionEndConferenceResponse",
    "ActionGatherDtmfAudioResponse",
    "ActionHoldResponse",
    "ActionJoinResponse",
    "ActionLeaveResponse",
    "ActionMuteResponse",
    "ActionPlayResponse",
    "ActionRecordPauseResponse",
    "ActionRecordResumeResponse",
    "ActionRecordStartResponse",
    "ActionRecordStopResponse",
    "ActionStopResponse",
    "ActionUnholdResponse",
    "ActionUnmuteResponse",
    "ActionUpdateResponse",
    "Conference",
    "ConferenceCommandResult",
    "ConferenceCreateResponse",
    "ConferenceEndedBy",
    "ConferenceListParticipantsResponse",
    "ConferenceListParticipantsResponseConference",
    "ConferenceParticipant",
    "ConferenceParticipantResource",
    "ConferenceRetrieveResponse",
    "ConferencesActionSendDtmfResponse",
    "ConferencesActionSpeakResponse",
]


class Conference(Model):
    """Answer of `client.conferences.create`, `client.conferences.list` and 1 more."""

    id: str
    created_at: str
    expires_at: str
    name: str
    record_type: Literal["conference"] | str
    connection_id: str | None = None
    end_reason: Literal["all_left", "ended_via_api", "host_left", "time_exceeded"] | str | None = (
        None
    )
    ended_by: ConferenceEndedBy | None = None
    region: str | None = None
    status: Literal["init", "in_progress", "completed"] | str | None = None
    updated_at: str | None = None


class ConferenceCommandResult(Model):
    """Answer of `client.conferences.actions.end_conference`, `client.conferences.actions.gather_dtmf_audio` and 15 more."""

    result: str


class ConferenceEndedBy(Model):
    """Part of `Conference`."""

    call_control_id: str | None = None
    call_session_id: str | None = None


class ConferenceListParticipantsResponse(Model):
    """Answer of `client.conferences.list_participants`."""

    id: str
    call_control_id: str
    call_leg_id: str
    conference: ConferenceListParticipantsResponseConference
    created_at: str
    end_conference_on_exit: bool
    muted: bool
    on_hold: bool
    record_type: Literal["participant"] | str
    soft_end_conference_on_exit: bool
    status: Literal["joining", "joined", "left"] | str
    updated_at: str
    whisper_call_control_ids: list[str]


class ConferenceListParticipantsResponseConference(Model):
    """Part of `ConferenceListParticipantsResponse`."""

    id: str = wire("id", default=None)
    name: str | None = None


class ConferenceParticipant(Model):
    """Answer of `client.conferences.retrieve_participant` and `client.conferences.update_participant`."""

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
    status: Literal["joining", "joined", "left"] | str | None = None
    updated_at: datetime | None = None
    whisper_call_control_ids: list[str] | None = None


ActionEndConferenceResponse: TypeAlias = Data[ConferenceCommandResult]

ActionGatherDtmfAudioResponse: TypeAlias = Data[ConferenceCommandResult]

ActionHoldResponse: TypeAlias = Data[ConferenceCommandResult]

ActionJoinResponse: TypeAlias = Data[ConferenceCommandResult]

ActionLeaveResponse: TypeAlias = Data[ConferenceCommandResult]

ActionMuteResponse: TypeAlias = Data[ConferenceCommandResult]

ActionPlayResponse: TypeAlias = Data[ConferenceCommandResult]

ActionRecordPauseResponse: TypeAlias = Data[ConferenceCommandResult]

ActionRecordResumeResponse: TypeAlias = Data[ConferenceCommandResult]

ActionRecordStartResponse: TypeAlias = Data[ConferenceCommandResult]

ActionRecordStopResponse: TypeAlias = Data[ConferenceCommandResult]

ActionStopResponse: TypeAlias = Data[ConferenceCommandResult]

ActionUnholdResponse: TypeAlias = Data[ConferenceCommandResult]

ActionUnmuteResponse: TypeAlias = Data[ConferenceCommandResult]

ActionUpdateResponse: TypeAlias = Data[ConferenceCommandResult]

ConferenceCreateResponse: TypeAlias = Data[Conference]

ConferenceParticipantResource: TypeAlias = Data[ConferenceParticipant]

ConferenceRetrieveResponse: TypeAlias = Data[Conference]

ConferencesActionSendDtmfResponse: TypeAlias = Data[ConferenceCommandResult]

ConferencesActionSpeakResponse: TypeAlias = Data[ConferenceCommandResult]
