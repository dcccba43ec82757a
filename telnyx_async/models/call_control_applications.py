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
    """Identifier of the application: the `connection_id` of its calls."""
    active: bool | None = None
    """Whether the application takes and makes calls; switch it off to block both without
    deleting it."""
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
    """Site that call media passes through: `Latency` picks the nearest by round-trip time, a
    city pins all calls to it."""
    application_name: str | None = None
    """Name by which you recognize the Call Control application in lists and in the portal."""
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
    inbound: CallControlApplicationInbound | None = None
    """Settings for calls that come in on the application's numbers and its SIP subdomain."""
    outbound: CallControlApplicationOutbound | None = None
    """Settings for calls that the application makes: concurrent calls allowed, and the
    outbound voice profile."""
    record_type: Literal["call_control_application"] | None = None
    """Kind of this record: always the same text for the class, `event` in webhooks."""
    redact_dtmf_debug_logging: bool | None = None
    """Hides keys that callers press from debug logs; turn it on where they enter card numbers
    or PINs."""
    tags: list[str] | None = None
    """Labels you gave it, to group applications."""
    updated_at: str | None = None
    """When it last changed (RFC 3339)."""
    webhook_api_version: Literal["1", "2"] | None = None
    """Shape of the events sent: `2` for the current one that this SDK parses, `1` for the old."""
    webhook_event_failover_url: str | None = None
    """Fallback endpoint, tried when `webhook_event_url` does not respond with 2xx."""
    webhook_event_url: str | None = None
    """Your HTTPS endpoint for all events of this application's calls; `webhook_url` of a call
    overrides it."""
    webhook_timeout_secs: int | None = None
    """Seconds to wait for your endpoint to respond before a delivery counts as failed."""


class CallControlApplicationInbound(Model):
    """Part of `CallControlApplication`."""

    channel_limit: int | None = None
    """Maximum number of calls at a time coming in on the application's numbers; the account's
    limit if null."""
    shaken_stir_enabled: bool | None = None
    """Adds the caller's SHAKEN/STIR attestation to the webhooks of incoming calls."""
    sip_subdomain: str | None = None
    """Label under `.sip.telnyx.com` at which SIP endpoints reach the application without a
    phone number; TLS calls do not work there."""
    sip_subdomain_receive_settings: Literal["only_my_connections", "from_anyone"] | None = None
    """Who may call the SIP subdomain: `from_anyone` on the internet, or `only_my_connections`
    of your own account."""


class CallControlApplicationOutbound(Model):
    """Part of `CallControlApplication`."""

    channel_limit: int | None = None
    """Maximum number of calls at a time going out through the application; the account's limit
    if null."""
    outbound_voice_profile_id: str | None = None
    """Profile that sets permitted destinations, limits and billing of outgoing calls, from
    `outbound_voice_profiles.list`; needed to dial out."""
