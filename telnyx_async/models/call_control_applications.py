"""Responses of `client.call_control_applications`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "CallControlApplication",
    "CallControlApplicationInbound",
    "CallControlApplicationOutbound",
]


class CallControlApplication(Model):
    """Response of `client.call_control_applications.create`, `client.call_control_applications.delete` and 3 more."""

    id: str = wire("id", default=None)
    active: bool | None = None
    anchorsite_override: (
        Literal[
            "Latency",
            "Chicago, IL",
            "Ashburn, VA",
            "San Jose, CA",
            "London, UK",
            "Chennai, IN",
            "Amsterdam, Netherlands",
            "Toronto, Canada",
            "Sydney, Australia",
        ]
        | None
    ) = None
    application_name: str | None = None
    call_cost_in_webhooks: bool | None = None
    created_at: str | None = None
    dtmf_type: Literal["RFC 2833", "Inband", "SIP INFO"] | None = None
    first_command_timeout: bool | None = None
    first_command_timeout_secs: int | None = None
    inbound: CallControlApplicationInbound | None = None
    outbound: CallControlApplicationOutbound | None = None
    record_type: Literal["call_control_application"] | None = None
    redact_dtmf_debug_logging: bool | None = None
    tags: list[str] | None = None
    updated_at: str | None = None
    webhook_api_version: Literal["1", "2"] | None = None
    webhook_event_failover_url: str | None = None
    webhook_event_url: str | None = None
    webhook_timeout_secs: int | None = None


class CallControlApplicationInbound(Model):
    """Part of `CallControlApplication`."""

    channel_limit: int | None = None
    shaken_stir_enabled: bool | None = None
    sip_subdomain: str | None = None
    sip_subdomain_receive_settings: Literal["only_my_connections", "from_anyone"] | None = None


class CallControlApplicationOutbound(Model):
    """Part of `CallControlApplication`."""

    channel_limit: int | None = None
    outbound_voice_profile_id: str | None = None
