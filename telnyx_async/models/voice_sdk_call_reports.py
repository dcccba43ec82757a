"""Responses of `client.voice_sdk_call_reports`."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "VoiceSDKCallReport",
    "VoiceSDKCallReportLogEntry",
    "VoiceSDKCallReportLogsEntries",
    "VoiceSDKCallReportStats",
]


class VoiceSDKCallReport(Model):
    """Response of `client.voice_sdk_call_reports.list` and `client.voice_sdk_call_reports.retrieve`."""

    call_id: str | None = None
    """Call that the Voice SDK client reported on, by its own identifier."""
    call_report_id: str | None = None
    """Group in which reports of the same user are stored; not unique to a call."""
    created_at: datetime | None = None
    """When the report was made (RFC 3339), if known."""
    flush_reason: dict[str, Any] | None = wire("flushReason", default=None)
    """Why the client sent this part before the end, such as a lost socket."""
    logs: list[VoiceSDKCallReportLogEntry] | VoiceSDKCallReportLogsEntries | None = None
    """Log of the client as it was sent; usually a list, older clients send an object."""
    organization_id: str | None = None
    """Organization to which the client's user belongs."""
    segment: int | None = None
    """Number of this part of the report, from 0, when a client sends several."""
    stats: list[dict[str, Any]] | VoiceSDKCallReportStats | None = None
    """Measurements of the client at intervals; the shape depends on platform and version."""
    stored_at: datetime | None = None
    """When the report reached the server (RFC 3339)."""
    summary: dict[str, Any] | None = None
    """Key facts of the call as the Voice SDK client recorded them."""
    telnyx_leg_id: str | None = None
    """Call leg to which the report belongs; find it in webhooks as `call_leg_id`."""
    telnyx_session_id: str | None = None
    """WebRTC session on Telnyx's side, for comparing with signaling logs."""
    user_agent: str | None = None
    """Platform and SDK version of the client that reported; the best field to group reports
    by."""
    user_id: str | None = None
    """User of the account to whom the report belongs."""
    version: str | None = None
    """Version of an old SDK that reports it apart from `user_agent`."""
    voice_sdk_id: str | None = None
    """Instance of the Voice SDK from which the report comes."""
    voice_sdk_id_decoded: dict[str, Any] | None = None
    """What the `voice_sdk_id` contains, decoded, where that is possible."""
    voice_sdk_session_id: str | None = None
    """Session of the client; the same in all parts of one report."""


class VoiceSDKCallReportLogEntry(Model):
    """Part of `VoiceSDKCallReport` and `VoiceSDKCallReportLogsEntries`."""

    context: dict[str, Any] | None = None
    """Structured details attached to the log line."""
    level: Literal["debug", "info", "warn", "error"] | None = None
    """Severity of the log line: `debug`, `info`, `warn` or `error`."""
    message: str | None = None
    """What the client logged, in words."""
    timestamp: datetime | None = None
    """When the line was logged on the client (RFC 3339)."""


class VoiceSDKCallReportLogsEntries(Model):
    """Part of `VoiceSDKCallReport`."""

    entries: list[VoiceSDKCallReportLogEntry] | None = None
    """Lines of the client's log, in the order of the report."""


class VoiceSDKCallReportStats(Model):
    """Part of `VoiceSDKCallReport`."""

    audio: dict[str, Any] | None = None
    """Audio figures: packets, bytes, jitter, loss, bitrate and level, each way."""
    connection: dict[str, Any] | None = None
    """Network figures: round-trip time, packets and bytes each way."""
    ice: dict[str, Any] | None = None
    """ICE candidate pairs, with the one chosen."""
    transport: dict[str, Any] | None = None
    """State of ICE and DTLS, and the ciphers in use."""
