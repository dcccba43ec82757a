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
    call_report_id: str | None = None
    created_at: datetime | None = None
    flush_reason: dict[str, Any] | None = wire("flushReason", default=None)
    logs: list[VoiceSDKCallReportLogEntry] | VoiceSDKCallReportLogsEntries | None = None
    organization_id: str | None = None
    segment: int | None = None
    stats: list[dict[str, Any]] | VoiceSDKCallReportStats | None = None
    stored_at: datetime | None = None
    summary: dict[str, Any] | None = None
    telnyx_leg_id: str | None = None
    telnyx_session_id: str | None = None
    user_agent: str | None = None
    user_id: str | None = None
    version: str | None = None
    voice_sdk_id: str | None = None
    voice_sdk_id_decoded: dict[str, Any] | None = None
    voice_sdk_session_id: str | None = None


class VoiceSDKCallReportLogEntry(Model):
    """Part of `VoiceSDKCallReport` and `VoiceSDKCallReportLogsEntries`."""

    context: dict[str, Any] | None = None
    level: Literal["debug", "info", "warn", "error"] | None = None
    message: str | None = None
    timestamp: datetime | None = None


class VoiceSDKCallReportLogsEntries(Model):
    """Part of `VoiceSDKCallReport`."""

    entries: list[VoiceSDKCallReportLogEntry] | None = None


class VoiceSDKCallReportStats(Model):
    """Part of `VoiceSDKCallReport`."""

    audio: dict[str, Any] | None = None
    connection: dict[str, Any] | None = None
    ice: dict[str, Any] | None = None
    transport: dict[str, Any] | None = None
