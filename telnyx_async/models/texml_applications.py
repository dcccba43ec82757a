"""Responses of `client.texml_applications`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "TexmlApplication",
    "TexmlApplicationInbound",
    "TexmlApplicationOutbound",
]


class TexmlApplication(Model):
    """Response of `client.texml_applications.create`, `client.texml_applications.delete` and 3 more."""

    id: str = wire("id", default=None)
    active: bool | None = None
    anchorsite_override: (
        Literal[
            "Latency",
            "Chicago, IL",
            "Ashburn, VA",
            "San Jose, CA",
            "Sydney, Australia",
            "Amsterdam, Netherlands",
            "London, UK",
            "Toronto, Canada",
            "Vancouver, Canada",
            "Frankfurt, Germany",
        ]
        | None
    ) = None
    call_cost_in_webhooks: bool | None = None
    created_at: str | None = None
    dtmf_type: Literal["RFC 2833", "Inband", "SIP INFO"] | None = None
    first_command_timeout: bool | None = None
    first_command_timeout_secs: int | None = None
    friendly_name: str | None = None
    inbound: TexmlApplicationInbound | None = None
    outbound: TexmlApplicationOutbound | None = None
    record_type: str | None = None
    status_callback: str | None = None
    status_callback_method: Literal["get", "post"] | None = None
    tags: list[str] | None = None
    updated_at: str | None = None
    voice_fallback_url: str | None = None
    voice_method: Literal["get", "post"] | None = None
    voice_url: str | None = None


class TexmlApplicationInbound(Model):
    """Part of `TexmlApplication`."""

    channel_limit: int | None = None
    shaken_stir_enabled: bool | None = None
    sip_subdomain: str | None = None
    sip_subdomain_receive_settings: Literal["only_my_connections", "from_anyone"] | None = None


class TexmlApplicationOutbound(Model):
    """Part of `TexmlApplication`."""

    channel_limit: int | None = None
    outbound_voice_profile_id: str | None = None
