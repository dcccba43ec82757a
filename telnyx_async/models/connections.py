"""Responses of `client.connections`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "ActiveCall",
    "Connection",
    "ConnectionCounts",
    "ConnectionCountsByType",
    "ConnectionLimitsByType",
    "GlobalConnectionLimit",
]


class ActiveCall(Model):
    """Response of `client.connections.list_active_calls`."""

    call_control_id: str
    """Handle of the call leg; commands in `calls.actions` take it."""
    call_duration: int
    """Seconds that the call has lasted so far."""
    call_leg_id: str
    """Stable identifier of the leg, the same in all its webhooks and recordings."""
    call_session_id: str
    """Identifier shared by all legs of the conversation."""
    client_state: str
    """State that you gave the call, base64-encoded."""
    record_type: Literal["call"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""


class Connection(Model):
    """Response of `client.connections.list` and `client.connections.retrieve`."""

    id: str = wire("id", default=None)
    """Identifier of the connection: the `connection_id` of its numbers and calls."""
    active: bool | None = None
    """Whether calls can pass; switch it off to block the connection without deleting it."""
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
    """Site that media passes through: `Latency` picks the nearest by round-trip time, a city
    pins all calls to it."""
    connection_name: str | None = None
    """Name that you gave the connection."""
    created_at: str | None = None
    """When it was created (RFC 3339); as a filter, the time or range of creation."""
    outbound_voice_profile_id: str | None = None
    """Profile with permitted destinations and limits for outgoing calls, from
    `outbound_voice_profiles.list`; without it, none can be made."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    tags: list[str] | None = None
    """Labels of your choice, to group and find connections."""
    updated_at: str | None = None
    """When it last changed (RFC 3339)."""
    webhook_api_version: Literal["1", "2"] | None = None
    """Shape of the events: `2` for the one that this SDK parses, `1` for the old; `texml`
    needs `call_parking_enabled`."""
    webhook_event_failover_url: str | None = None
    """Fallback endpoint, tried when `webhook_event_url` does not respond with 2xx."""
    webhook_event_url: str | None = None
    """Your HTTPS endpoint for the connection's call events; without it, none are sent."""


class ConnectionCounts(Model):
    """Response of `client.connections.retrieve_count`."""

    counts: ConnectionCountsByType
    """How many connections you have of each kind."""
    limits: GlobalConnectionLimit | ConnectionLimitsByType
    """How many you may have: one `global_limit`, or one for each kind."""
    record_type: str
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""


class ConnectionCountsByType(Model):
    """Part of `ConnectionCounts`."""

    call_control_applications: int
    """How many applications you have for controlling calls by API."""
    credential_connections: int
    """Number of connections that register by username and password."""
    external_connections: int
    """Number of external connections, such as those to Zoom."""
    fax_connections: int
    """Number of fax applications that you have."""
    fqdn_connections: int
    """Number of connections by host name."""
    ip_connections: int
    """Number of connections by IP address."""
    microsoft_teams_sbc_connections: int
    """Number of connections for Microsoft Teams Direct Routing."""
    mobile_voice_connections: int
    """Number of connections for mobile voice (IMS)."""
    operator_connect_connections: int
    """Number of connections for Microsoft Operator Connect."""
    texml_applications: int
    """Number of TeXML applications that you have."""
    third_party_provider_connections: int
    """Number of connections to other providers."""
    uac_connections: int
    """Number of connections that register at a PBX of yours."""
    zoom_sbc_connections: int
    """Number of connections for Zoom's session border controllers."""


class ConnectionLimitsByType(Model):
    """Part of `ConnectionCounts`."""

    standard_limit: int
    """Most connections of the usual kinds."""
    texml_limit: int
    """Most TeXML applications that you may have."""
    uac_limit: int
    """Most UAC connections that you may have."""


class GlobalConnectionLimit(Model):
    """Part of `ConnectionCounts`."""

    global_limit: int
    """Most connections of all kinds together."""
