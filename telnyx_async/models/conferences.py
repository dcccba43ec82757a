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
    """Identifier of the conference, needed for every command on it."""
    created_at: str
    """When it was created (RFC 3339)."""
    expires_at: str
    """When the conference ends at the latest (RFC 3339): 4 hours after it was created."""
    name: str
    """Name that was given when the conference was created."""
    record_type: Literal["conference"]
    """Kind of this record: always the same text for the class, `event` in webhooks."""
    connection_id: str | None = None
    """Call Control application on which the conference was created."""
    end_reason: Literal["all_left", "ended_via_api", "host_left", "time_exceeded"] | None = None
    """Why it ended: everybody left, the host left (`end_conference_on_exit`), by API, or after
    its longest duration."""
    ended_by: ConferenceEndedBy | None = None
    """Call that ended the conference; null while it runs."""
    region: str | None = None
    """Region in which the conference is held; commands on it take the same one."""
    status: Literal["init", "in_progress", "completed"] | None = None
    """`init` waits to start, `in_progress` runs, `completed` is over."""
    updated_at: str | None = None
    """When it last changed (RFC 3339)."""


class ConferenceCommandResult(Model):
    """Response of `client.conferences.actions.end_conference`, `client.conferences.actions.gather_dtmf_audio` and 15 more."""

    result: str
    """`ok`: the command was accepted; its effects are reported by webhook."""


class ConferenceEndedBy(Model):
    """Part of `Conference`."""

    call_control_id: str | None = None
    """Call leg that ended the conference."""
    call_session_id: str | None = None
    """Session of the leg that ended the conference."""


class ConferenceParticipant(Model):
    """Response of `client.conferences.retrieve_participant` and `client.conferences.update_participant`."""

    id: str = wire("id", default=None)
    """Identifier of the participant, for `conferences.update_participant`."""
    call_control_id: str | None = None
    """Handle of the participant's call leg, for commands on it and in the lists that
    conference commands take."""
    call_leg_id: str | None = None
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    conference_id: str | None = None
    """Conference, from `conferences.create`, `conferences.list` or the `conference.created`
    webhook."""
    created_at: datetime | None = None
    """When the participant joined the conference (RFC 3339)."""
    end_conference_on_exit: bool | None = None
    """Ends the conference and hangs up everyone when this participant leaves, as for a host."""
    label: str | None = None
    """Name given to the participant on joining; usable in place of the `id`."""
    muted: bool | None = None
    """Whether the participant is muted, so that the others do not hear them."""
    on_hold: bool | None = None
    """Whether the participant is on hold, out of the conversation."""
    soft_end_conference_on_exit: bool | None = None
    """Closes the conference to newcomers when this participant leaves; those inside stay."""
    status: Literal["joining", "joined", "left"] | None = None
    """`joining`, `joined`, or `left` for those who were in the conference before."""
    updated_at: datetime | None = None
    """When it last changed (RFC 3339)."""
    whisper_call_control_ids: list[str] | None = None
    """Participants who alone hear a supervisor in the role `whisper`; without any, the
    supervisor merely listens."""


class ConferenceParticipantSummary(Model):
    """Response of `client.conferences.list_participants`."""

    id: str
    """Identifier of the participant, for `conferences.retrieve_participant` and
    `update_participant`."""
    call_control_id: str
    """Handle of the participant's call leg, for commands on it and in the lists that
    conference commands take."""
    call_leg_id: str
    """Stable identifier of one leg of a call; the same in all webhooks, recordings and reports
    of the leg."""
    conference: ConferenceReference
    """Conference in which the participant is: its ID and name."""
    created_at: str
    """When it was created (RFC 3339)."""
    end_conference_on_exit: bool
    """Ends the conference and hangs up everyone when this participant leaves, as for a host."""
    muted: bool
    """Whether the participant is muted, so that the others do not hear them."""
    on_hold: bool
    """Whether the participant is on hold, out of the conversation."""
    record_type: Literal["participant"]
    """Kind of this record: always the same text for the class, `event` in webhooks."""
    soft_end_conference_on_exit: bool
    """Closes the conference to newcomers when this participant leaves; those inside stay."""
    status: Literal["joining", "joined", "left"]
    """`joining`, `joined`, or `left` for those who were in the conference before."""
    updated_at: str
    """When it last changed (RFC 3339)."""
    whisper_call_control_ids: list[str]
    """Participants who alone hear a supervisor in the role `whisper`; without any, the
    supervisor merely listens."""


class ConferenceReference(Model):
    """Part of `ConferenceParticipantSummary`."""

    id: str = wire("id", default=None)
    """Identifier of the conference in which the participant is."""
    name: str | None = None
    """Name of the conference in which the participant is."""
