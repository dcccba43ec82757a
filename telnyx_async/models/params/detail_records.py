"""Requests of `client.detail_records`."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict

__all__ = [
    "DetailRecordFilter",
    "DetailRecordType",
]


class DetailRecordFilter(TypedDict, total=False):
    """Argument of `client.detail_records.list`."""

    record_type: Required[DetailRecordType]
    """Product whose records are searched, such as `messaging`, `call-control`, `sip-trunking`
    or `wireless`; required. `"ai-voice-assistant"`, `"amd"`, `"call-control"`,
    `"conference"`, `"conference-participant"`, `"embedding"`, `"fax"`, `"inference"` or one
    of 13 more."""
    date_range: Literal[
        "yesterday",
        "today",
        "tomorrow",
        "last_week",
        "this_week",
        "next_week",
        "last_month",
        "this_month",
        "next_month",
    ]
    """Period by name, from `yesterday` to `next_month`, or `last_N_days` with a number
    (`last_10_days`). `"yesterday"`, `"today"`, `"tomorrow"`, `"last_week"`, `"this_week"`,
    `"next_week"`, `"last_month"`, `"this_month"` or one of 1 more."""


DetailRecordType: TypeAlias = Literal[
    "ai-voice-assistant",
    "amd",
    "call-control",
    "conference",
    "conference-participant",
    "embedding",
    "fax",
    "inference",
    "inference-speech-to-text",
    "media_storage",
    "media-streaming",
    "messaging",
    "noise-suppression",
    "recording",
    "sip-trunking",
    "siprec-client",
    "stt",
    "tts",
    "verify",
    "webrtc",
    "wireless",
]
