"""Responses of `client.outbound_voice_profiles`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "OutboundCallRecording",
    "OutboundVoiceProfile",
    "OutboundVoiceProfileCallingWindow",
]


class OutboundCallRecording(Model):
    """Part of `OutboundVoiceProfile`."""

    call_recording_caller_phone_numbers: list[str] | None = None
    call_recording_channels: Literal["single", "dual"] | None = None
    call_recording_format: Literal["wav", "mp3"] | None = None
    call_recording_type: Literal["all", "none", "by_caller_phone_number"] | None = None


class OutboundVoiceProfile(Model):
    """Response of `client.outbound_voice_profiles.create`, `client.outbound_voice_profiles.delete` and 3 more."""

    name: str
    id: str = wire("id", default=None)
    billing_group_id: str | None = None
    call_recording: OutboundCallRecording | None = None
    calling_window: OutboundVoiceProfileCallingWindow | None = None
    concurrent_call_limit: int | None = None
    connections_count: int | None = None
    created_at: str | None = None
    daily_spend_limit: str | None = None
    daily_spend_limit_enabled: bool | None = None
    enabled: bool | None = None
    max_destination_rate: float | None = None
    record_type: str | None = None
    service_plan: Literal["global"] | None = None
    tags: list[str] | None = None
    traffic_type: Literal["conversational"] | None = None
    updated_at: str | None = None
    usage_payment_method: Literal["rate-deck"] | None = None
    whitelisted_destinations: list[str] | None = None


class OutboundVoiceProfileCallingWindow(Model):
    """Part of `OutboundVoiceProfile`."""

    calls_per_cld: int | None = None
    end_time: str | None = None
    start_time: str | None = None
