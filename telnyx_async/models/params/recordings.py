"""Requests of `client.recordings`."""

from __future__ import annotations

from typing import TypedDict

from telnyx_async.models.params.shared import DateRangeFilter

__all__ = [
    "RecordingFilter",
]

RecordingFilter = TypedDict(
    "RecordingFilter",
    {
        "from": "str",
        "call_control_id": "str",
        "call_leg_id": "str",
        "call_session_id": "str",
        "conference_id": "str",
        "conference_region": "str",
        "connection_id": "str",
        "created_at": "DateRangeFilter",
        "end_time": "DateRangeFilter",
        "sip_call_id": "str",
        "start_time": "DateRangeFilter",
        "to": "str",
    },
    total=False,
)
