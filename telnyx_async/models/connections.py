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
    call_duration: int
    call_leg_id: str
    call_session_id: str
    client_state: str
    record_type: Literal["call"]


class Connection(Model):
    """Response of `client.connections.list` and `client.connections.retrieve`."""

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
    connection_name: str | None = None
    created_at: str | None = None
    outbound_voice_profile_id: str | None = None
    record_type: str | None = None
    tags: list[str] | None = None
    updated_at: str | None = None
    webhook_api_version: Literal["1", "2"] | None = None
    webhook_event_failover_url: str | None = None
    webhook_event_url: str | None = None


class ConnectionCounts(Model):
    """Response of `client.connections.retrieve_count`."""

    counts: ConnectionCountsByType
    limits: GlobalConnectionLimit | ConnectionLimitsByType
    record_type: str


class ConnectionCountsByType(Model):
    """Part of `ConnectionCounts`."""

    call_control_applications: int
    credential_connections: int
    external_connections: int
    fax_connections: int
    fqdn_connections: int
    ip_connections: int
    microsoft_teams_sbc_connections: int
    mobile_voice_connections: int
    operator_connect_connections: int
    texml_applications: int
    third_party_provider_connections: int
    uac_connections: int
    zoom_sbc_connections: int


class ConnectionLimitsByType(Model):
    """Part of `ConnectionCounts`."""

    standard_limit: int
    texml_limit: int
    uac_limit: int


class GlobalConnectionLimit(Model):
    """Part of `ConnectionCounts`."""

    global_limit: int
