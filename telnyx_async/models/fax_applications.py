"""Responses of `client.fax_applications`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "FaxApplication",
    "FaxApplicationInbound",
    "FaxApplicationOutbound",
]


class FaxApplication(Model):
    """Response of `client.fax_applications.create`, `client.fax_applications.delete` and 3 more."""

    id: str = wire("id", default=None)
    """Identifier of the application: the `connection_id` of its faxes and numbers."""
    active: bool | None = None
    """Whether faxes can be sent and received; switch it off to block both without deleting the
    application."""
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
    """Site that fax calls pass through: `Latency` picks the nearest by round-trip time, a city
    pins all calls to it."""
    application_name: str | None = None
    """Name by which you recognize the fax application in lists and in the portal."""
    created_at: str | None = None
    """When the application was created (RFC 3339)."""
    inbound: FaxApplicationInbound | None = None
    """Settings for faxes that come in: calls at a time, and the SIP subdomain."""
    outbound: FaxApplicationOutbound | None = None
    """Settings for faxes that go out: calls at a time, and the outbound voice profile."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    tags: list[str] | None = None
    """Labels that you gave the application."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    webhook_event_failover_url: str | None = None
    """Fallback endpoint, tried when `webhook_event_url` does not respond with 2xx."""
    webhook_event_url: str | None = None
    """Your HTTPS endpoint for all events of the application's faxes, received ones too."""
    webhook_timeout_secs: int | None = None
    """Seconds to wait for your endpoint to respond before a delivery counts as failed."""


class FaxApplicationInbound(Model):
    """Part of `FaxApplication`."""

    channel_limit: int | None = None
    """Most fax calls at a time in this direction; without it, only the account's own limits
    apply."""
    sip_subdomain: str | None = None
    """Label under `.sip.telnyx.com` at which SIP endpoints reach the application without a
    phone number; TLS calls do not work there."""
    sip_subdomain_receive_settings: Literal["only_my_connections", "from_anyone"] | None = None
    """Who may call the SIP subdomain: `from_anyone` on the internet, or `only_my_connections`
    of your own account."""


class FaxApplicationOutbound(Model):
    """Part of `FaxApplication`."""

    channel_limit: int | None = None
    """Most fax calls at a time in this direction; without it, only the account's own limits
    apply."""
    outbound_voice_profile_id: str | None = None
    """Profile with permitted destinations and limits, from `outbound_voice_profiles.list`;
    without it, nothing can be sent."""
