"""What requests of `client.call_events` take."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async.models.params.shared import CallEventFilter, ContainsFilter, OccurredAtFilter

__all__ = [
    "CallEventListParamsFilter",
    "CallEventListParamsFilterApplicationName",
    "CallEventListParamsFilterOccurredAt",
]

CallEventListParamsFilter: TypeAlias = CallEventFilter

CallEventListParamsFilterApplicationName: TypeAlias = ContainsFilter

CallEventListParamsFilterOccurredAt: TypeAlias = OccurredAtFilter
