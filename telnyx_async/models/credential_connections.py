"""Responses of `client.credential_connections`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model, wire
from telnyx_async.models.shared import (
    ConnectionJitterBuffer,
    ConnectionNoiseSuppressionDetails,
    ConnectionRtcpSettings,
)

__all__ = [
    "CredentialConnection",
    "CredentialInbound",
    "CredentialOutbound",
]


class CredentialConnection(Model):
    """Response of `client.credential_connections.create`, `client.credential_connections.delete` and 3 more."""

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
    bridge_generate_comfort_noise_on_cn: bool | None = None
    call_cost_in_webhooks: bool | None = None
    connection_name: str | None = None
    conversation_persistence: bool | None = None
    created_at: str | None = None
    default_on_hold_comfort_noise_enabled: bool | None = None
    dtmf_type: Literal["RFC 2833", "Inband", "SIP INFO"] | None = None
    encode_contact_header_enabled: bool | None = None
    encrypted_media: Literal["SRTP"] | None = None
    inbound: CredentialInbound | None = None
    ios_push_credential_id: str | None = None
    jitter_buffer: ConnectionJitterBuffer | None = None
    noise_suppression: Literal["inbound", "outbound", "both", "disabled"] | None = None
    noise_suppression_details: ConnectionNoiseSuppressionDetails | None = None
    onnet_t38_passthrough_enabled: bool | None = None
    outbound: CredentialOutbound | None = None
    password: str | None = None
    record_type: str | None = None
    rtcp_settings: ConnectionRtcpSettings | None = None
    sip_uri_calling_preference: Literal["disabled", "unrestricted", "internal"] | None = None
    tags: list[str] | None = None
    updated_at: str | None = None
    user_name: str | None = None
    webhook_api_version: Literal["1", "2"] | None = None
    webhook_event_failover_url: str | None = None
    webhook_event_url: str | None = None
    webhook_timeout_secs: int | None = None


class CredentialInbound(Model):
    """Part of `CredentialConnection`."""

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
    timeout_1xx_secs: int | None = None
    timeout_2xx_secs: int | None = None


class CredentialOutbound(Model):
    """Part of `CredentialConnection`."""

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
