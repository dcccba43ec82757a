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
    application_name: str | None = None
    created_at: str | None = None
    inbound: FaxApplicationInbound | None = None
    outbound: FaxApplicationOutbound | None = None
    record_type: str | None = None
    tags: list[str] | None = None
    updated_at: str | None = None
    webhook_event_failover_url: str | None = None
    webhook_event_url: str | None = None
    webhook_timeout_secs: int | None = None


class FaxApplicationInbound(Model):
    """Part of `FaxApplication`."""

    channel_limit: int | None = None
    sip_subdomain: str | None = None
    sip_subdomain_receive_settings: Literal["only_my_connections", "from_anyone"] | None = None


class FaxApplicationOutbound(Model):
    """Part of `FaxApplication`."""

    channel_limit: int | None = None
    outbound_voice_profile_id: str | None = None
