"""Responses of `client.fqdn_connections`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model, wire
from telnyx_async.models.shared import (
    ConnectionJitterBuffer,
    ConnectionNoiseSuppressionDetails,
    ConnectionRtcpSettings,
)

__all__ = [
    "FqdnAuthentication",
    "FqdnConnection",
    "InboundFqdn",
    "OutboundFqdn",
]


class FqdnAuthentication(Model):
    """Response of `client.fqdn_connections.fqdn_authentication.list` and `client.fqdn_connections.fqdn_authentication.patch_all`."""

    id: str = wire("id", default=None)
    connection_id: str | None = None
    failover_url: str | None = None
    fqdn_outbound_authentication: (
        Literal["ip-authentication", "credential-authentication"] | None
    ) = None
    ip_authentication_method: Literal["token", "p-charge-info"] | None = None
    microsoft_teams_sbc: bool | None = None
    password: str | None = None
    record_type: str | None = None
    txt_name: str | None = None
    txt_ttl: int | None = None
    txt_value: str | None = None
    user_name: str | None = None
    webhook_url: str | None = None


class FqdnConnection(Model):
    """Response of `client.fqdn_connections.create`, `client.fqdn_connections.delete` and 3 more."""

    connection_name: str
    id: str = wire("id", default=None)
    active: bool | None = None
    adjust_dtmf_timestamp: bool | None = None
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
    call_cost_enabled: bool | None = None
    call_cost_in_webhooks: bool | None = None
    conversation_persistence: bool | None = None
    created_at: str | None = None
    default_on_hold_comfort_noise_enabled: bool | None = None
    dtmf_type: Literal["RFC 2833", "Inband", "SIP INFO"] | None = None
    encode_contact_header_enabled: bool | None = None
    encrypted_media: Literal["SRTP"] | None = None
    ignore_dtmf_duration: bool | None = None
    ignore_mark_bit: bool | None = None
    inbound: InboundFqdn | None = None
    ios_push_credential_id: str | None = None
    jitter_buffer: ConnectionJitterBuffer | None = None
    microsoft_teams_sbc: bool | None = None
    noise_suppression: Literal["inbound", "outbound", "both", "disabled"] | None = None
    noise_suppression_details: ConnectionNoiseSuppressionDetails | None = None
    onnet_t38_passthrough_enabled: bool | None = None
    outbound: OutboundFqdn | None = None
    password: str | None = None
    record_type: str | None = None
    rtcp_settings: ConnectionRtcpSettings | None = None
    rtp_pass_codecs_on_stream_change: bool | None = None
    send_normalized_timestamps: bool | None = None
    tags: list[str] | None = None
    third_party_control_enabled: bool | None = None
    transport_protocol: Literal["UDP", "TCP", "TLS"] | None = None
    txt_name: str | None = None
    txt_ttl: int | None = None
    txt_value: str | None = None
    updated_at: str | None = None
    user_name: str | None = None
    webhook_api_version: Literal["1", "2"] | None = None
    webhook_event_failover_url: str | None = None
    webhook_event_url: str | None = None
    webhook_timeout_secs: int | None = None


class InboundFqdn(Model):
    """Part of `FqdnConnection`."""

    ani_number_format: Literal["+E.164", "E.164", "+E.164-national", "E.164-national"] | None = None
    channel_limit: int | None = None
    codecs: list[str] | None = None
    default_primary_fqdn_id: str | None = None
    default_routing_method: Literal["sequential", "round-robin"] | None = None
    default_secondary_fqdn_id: str | None = None
    default_tertiary_fqdn_id: str | None = None
    dnis_number_format: Literal["+e164", "e164", "national", "sip_username"] | None = None
    generate_ringback_tone: bool | None = None
    isup_headers_enabled: bool | None = None
    prack_enabled: bool | None = None
    shaken_stir_enabled: bool | None = None
    sip_compact_headers_enabled: bool | None = None
    sip_region: Literal["US", "Europe", "Australia"] | None = None
    sip_subdomain: str | None = None
    sip_subdomain_receive_settings: Literal["only_my_connections", "from_anyone"] | None = None
    timeout_1xx_secs: int | None = None
    timeout_2xx_secs: int | None = None


class OutboundFqdn(Model):
    """Part of `FqdnConnection`."""

    ani_override: str | None = None
    ani_override_type: Literal["always", "normal", "emergency"] | None = None
    call_parking_enabled: bool | None = None
    channel_limit: int | None = None
    encrypted_media: Literal["SRTP"] | None = None
    generate_ringback_tone: bool | None = None
    instant_ringback_enabled: bool | None = None
    ip_authentication_method: Literal["credential-authentication", "ip-authentication"] | None = (
        None
    )
    ip_authentication_token: str | None = None
    localization: str | None = None
    outbound_voice_profile_id: str | None = None
    t38_reinvite_source: (
        Literal["telnyx", "customer", "disabled", "passthru", "caller-passthru", "callee-passthru"]
        | None
    ) = None
    tech_prefix: str | None = None
    timeout_1xx_secs: int | None = None
    timeout_2xx_secs: int | None = None
