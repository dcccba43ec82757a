"""Requests of `client.conferences`."""

from __future__ import annotations

from typing import Literal, TypedDict

from telnyx_async.models.params.shared import ContainsFilter, OccurredAtFilter

__all__ = [
    "ConferenceFilter",
    "ConferenceParticipantFilter",
]


class ConferenceParticipantFilter(TypedDict, total=False):
    """Argument of `client.conferences.list_participants`."""

    muted: bool
    """Only participants who are muted (`true`), or only those who are not."""
    on_hold: bool
    """Only participants who are on hold (`true`), or only those who are not."""
    whispering: bool
    """Only participants who whisper as supervisors (`true`), or only the others."""


ConferenceFilter = TypedDict(
    "ConferenceFilter",
    {
        "from": "str",
        "application_name": "ContainsFilter",
        "application_session_id": "str",
        "connection_id": "str",
        "failed": "bool",
        "leg_id": "str",
        "name": "str",
        "occurred_at": "OccurredAtFilter",
        "outbound_outbound_voice_profile_id": "str",
        "product": 'Literal["call_control", "fax", "texml"]',
        "status": 'Literal["init", "in_progress", "completed"]',
        "to": "str",
        "type": 'Literal["command", "webhook"]',
    },
    total=False,
)
