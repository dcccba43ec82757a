"""Responses of `client.uac_connections`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model, wire
from telnyx_async.models.shared import (
    ConnectionJitterBuffer,
    ConnectionNoiseSuppressionDetails,
    ConnectionRtcpSettings,
    Fqdn,
)

__all__ = [
    "UacConnection",
    "UacExternalSettings",
    "UacInbound",
    "UacInternalSettings",
    "UacOutbound",
]


class UacConnection(Model):
    """Response of `client.uac_connections.create`, `client.uac_connections.delete` and 3 more."""

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
    android_push_credential_id: str | None = None
    authentication: Literal["uac-authentication"] | None = None
    bridge_generate_comfort_noise_on_cn: bool | None = None
    call_cost_in_webhooks: bool | None = None
    connection_name: str | None = None
    created_at: str | None = None
    default_on_hold_comfort_noise_enabled: bool | None = None
    dtmf_type: Literal["RFC 2833", "Inband", "SIP INFO"] | None = None
    encode_contact_header_enabled: bool | None = None
    encrypted_media: Literal["SRTP"] | None = None
    external_uac_settings: UacExternalSettings | None = None
    fqdn: str | None = None
    fqdn_outbound_authentication: Literal["credential-authentication"] | None = None
    fqdns: list[Fqdn] | None = None
    inbound: UacInbound | None = None
    internal_uac_settings: UacInternalSettings | None = None
    ios_push_credential_id: str | None = None
    jitter_buffer: ConnectionJitterBuffer | None = None
    noise_suppression: Literal["inbound", "outbound", "both", "disabled"] | None = None
    noise_suppression_details: ConnectionNoiseSuppressionDetails | None = None
    onnet_t38_passthrough_enabled: bool | None = None
    outbound: UacOutbound | None = None
    password: str | None = None
    record_type: str | None = None
    registration_status: str | None = None
    registration_status_updated_at: str | None = None
    rtcp_settings: ConnectionRtcpSettings | None = None
    sip_uri_calling_preference: Literal["disabled", "unrestricted", "internal"] | None = None
    tags: list[str] | None = None
    updated_at: str | None = None
    user_name: str | None = None
    webhook_api_version: Literal["1", "2"] | None = None
    webhook_event_failover_url: str | None = None
    webhook_event_url: str | None = None
    webhook_timeout_secs: int | None = None


class UacExternalSettings(Model):
    """Part of `UacConnection`."""

    auth_username: str | None = None
    expiration_sec: int | None = None
    from_user: str | None = None
    outbound_proxy: str | None = None
    password: str | None = None
    proxy: str | None = None
    transport: Literal["UDP", "TCP", "TLS"] | None = None
    user_agent: str | None = None
    username: str | None = None


class UacInbound(Model):
    """Part of `UacConnection`."""

    ani_number_format: Literal["+E.164", "E.164", "+E.164-national", "E.164-national"] | None = None
    channel_limit: int | None = None
    codecs: list[str] | None = None
    default_routing_method: Literal["sequential", "round-robin"] | None = None
    dnis_number_format: Literal["+e164", "e164", "national", "sip_username"] | None = None
    generate_ringback_tone: bool | None = None
    isup_headers_enabled: bool | None = None
    prack_enabled: bool | None = None
    shaken_stir_enabled: bool | None = None
    simultaneous_ringing: Literal["disabled", "enabled"] | None = None
    sip_compact_headers_enabled: bool | None = None
    sip_region: Literal["US", "Europe", "Australia"] | None = None
    sip_subdomain: str | None = None
    sip_subdomain_receive_settings: Literal["only_my_connections", "from_anyone"] | None = None
    timeout_1xx_secs: int | None = None
    timeout_2xx_secs: int | None = None


class UacInternalSettings(Model):
    """Part of `UacConnection`."""

    destination_uri: str | None = None


class UacOutbound(Model):
    """Part of `UacConnection`."""

    ani_override: str | None = None
    ani_override_type: Literal["always", "normal", "emergency"] | None = None
    call_parking_enabled: bool | None = None
    channel_limit: int | None = None
    generate_ringback_tone: bool | None = None
    instant_ringback_enabled: bool | None = None
    localization: str | None = None
    outbound_voice_profile_id: str | None = None
    t38_reinvite_source: (
        Literal["telnyx", "customer", "disabled", "passthru", "caller-passthru", "callee-passthru"]
        | None
    ) = None
