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
    """Identifier of the application: the `connection_id` of its calls and the `ApplicationSid`
    of TeXML requests."""
    active: bool | None = None
    """Whether the application takes and makes calls; switch it off to block both without
    deleting it."""
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
    """Site that call media passes through: `Latency` picks the nearest by round-trip time, a
    city pins all calls to it."""
    call_cost_in_webhooks: bool | None = None
    """Sends a `call.cost` webhook with the price after each call, if switched on."""
    created_at: str | None = None
    """When it was created (RFC 3339)."""
    dtmf_type: Literal["RFC 2833", "Inband", "SIP INFO"] | None = None
    """How DTMF tones are sent towards your side: `RFC 2833` as RTP events, `Inband` as audio,
    `SIP INFO` as signaling; incoming tones work in any form."""
    first_command_timeout: bool | None = None
    """Hangs up a call that gets no command from you within `first_command_timeout_secs`."""
    first_command_timeout_secs: int | None = None
    """Seconds that a new call may wait for your first command, if `first_command_timeout` is
    on."""
    friendly_name: str | None = None
    """Name by which you recognize the application in lists and in the portal."""
    inbound: TexmlApplicationInbound | None = None
    """Settings for calls that come in on the application's numbers and its SIP subdomain."""
    outbound: TexmlApplicationOutbound | None = None
    """Settings for calls that the application makes: concurrent calls allowed, and the
    outbound voice profile."""
    record_type: str | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""
    status_callback: str | None = None
    """Your endpoint for progress events of calls, such as ringing, answered and completed."""
    status_callback_method: Literal["get", "post"] | None = None
    """HTTP method with which progress events are sent to `status_callback`."""
    tags: list[str] | None = None
    """Labels you gave it, to group applications."""
    updated_at: str | None = None
    """When it last changed (RFC 3339)."""
    voice_fallback_url: str | None = None
    """Endpoint asked for TeXML when `voice_url` fails."""
    voice_method: Literal["get", "post"] | None = None
    """HTTP method with which instructions are fetched from `voice_url`."""
    voice_url: str | None = None
    """Your endpoint that returns TeXML instructions when a call arrives or is answered."""


class TexmlApplicationInbound(Model):
    """Part of `TexmlApplication`."""

    channel_limit: int | None = None
    """Concurrent calls allowed in this direction; without it, only the account's own limits
    apply."""
    shaken_stir_enabled: bool | None = None
    """Adds the caller's SHAKEN/STIR attestation to the webhooks of incoming calls."""
    sip_subdomain: str | None = None
    """Label under `.sip.telnyx.com` at which SIP endpoints reach the application without a
    phone number; TLS calls do not work there."""
    sip_subdomain_receive_settings: Literal["only_my_connections", "from_anyone"] | None = None
    """Who may call the SIP subdomain: `from_anyone` on the internet, or `only_my_connections`
    of your own account."""


class TexmlApplicationOutbound(Model):
    """Part of `TexmlApplication`."""

    channel_limit: int | None = None
    """Concurrent calls allowed in this direction; without it, only the account's own limits
    apply."""
    outbound_voice_profile_id: str | None = None
    """Profile that sets permitted destinations, limits and billing of outgoing calls, from
    `outbound_voice_profiles.list`; needed to dial out."""
