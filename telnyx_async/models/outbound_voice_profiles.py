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
    """Numbers (E.164) whose outgoing calls are recorded, with type `by_caller_phone_number`."""
    call_recording_channels: Literal["single", "dual"] | None = None
    """`dual`: stereo with the first leg on one channel, the rest on the other; `single`:
    mixed."""
    call_recording_format: Literal["wav", "mp3"] | None = None
    """Audio format of the recordings: `wav` is uncompressed, `mp3` small."""
    call_recording_type: Literal["all", "none", "by_caller_phone_number"] | None = None
    """Which calls are recorded: `all`, `none`, or those from certain numbers
    (`by_caller_phone_number`)."""


class OutboundVoiceProfile(Model):
    """Response of `client.outbound_voice_profiles.create`, `client.outbound_voice_profiles.delete` and 3 more."""

    name: str
    """Name that you gave the profile."""
    id: str = wire("id", default=None)
    """Identifier of the profile, which connections name as `outbound_voice_profile_id`."""
    billing_group_id: str | None = None
    """Billing group that the calls are booked on, from `billing_groups.list`; none if null."""
    call_recording: OutboundCallRecording | None = None
    """Which outgoing calls are recorded by themselves, and how."""
    calling_window: OutboundVoiceProfileCallingWindow | None = None
    """Hours of the day in which calls may be started, and how often one number may be called;
    times are UTC."""
    concurrent_call_limit: int | None = None
    """Most outgoing calls at a time over the profile; null means up to the account's limit."""
    connections_count: int | None = None
    """How many connections use the profile."""
    created_at: str | None = None
    """When it was created (RFC 3339); as a filter, the time or range of creation."""
    daily_spend_limit: str | None = None
    """US dollars per day after which new calls are refused, as a decimal number; needs
    `daily_spend_limit_enabled`."""
    daily_spend_limit_enabled: bool | None = None
    """Whether `daily_spend_limit` is enforced; a good protection against toll fraud."""
    enabled: bool | None = None
    """Whether the profile works; without it, all outgoing calls of its connections are
    blocked."""
    max_destination_rate: float | None = None
    """Highest price per minute, in US dollars, of destinations that may be called."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    service_plan: Literal["global"] | None = None
    """Coverage of the profile; `global` is the only one."""
    tags: list[str] | None = None
    """Labels that you gave the profile."""
    traffic_type: Literal["conversational"] | None = None
    """Kind of traffic allowed; `conversational` means calls between people, not mass dialing."""
    updated_at: str | None = None
    """When it last changed (RFC 3339)."""
    usage_payment_method: Literal["rate-deck"] | None = None
    """How calls are priced; `rate-deck`, by the price list per destination, is the only one."""
    whitelisted_destinations: list[str] | None = None
    """Countries that may be called, as ISO 3166-1 alpha-2 codes (`US`, `CA`); calls elsewhere
    fail."""


class OutboundVoiceProfileCallingWindow(Model):
    """Part of `OutboundVoiceProfile`."""

    calls_per_cld: int | None = None
    """Most calls to one number within the window; null means any number."""
    end_time: str | None = None
    """Time of day (UTC, `HH:MM`) from which no more calls may be started."""
    start_time: str | None = None
    """Time of day (UTC, `HH:MM`) from which calls may be started."""
