"""What requests of `client.conferences` take."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from telnyx_async.models.params.shared import CallEventFilter, ContainsFilter, OccurredAtFilter

__all__ = [
    "ConferenceListParamsFilter",
    "ConferenceListParamsFilterApplicationName",
    "ConferenceListParamsFilterOccurredAt",
    "ConferenceListParticipantsParamsFilter",
]


class ConferenceListParticipantsParamsFilter(TypedDict, total=False):
    """Argument of `client.conferences.list_participants`."""

    muted: bool
    on_hold: bool
    whispering: bool


ConferenceListParamsFilter: TypeAlias = CallEventFilter

ConferenceListParamsFilterApplicationName: TypeAlias = ContainsFilter

ConferenceListParamsFilterOccurredAt: TypeAlias = OccurredAtFilter
