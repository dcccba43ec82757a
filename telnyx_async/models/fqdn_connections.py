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
    """Identifier of these authentication settings."""
    connection_id: str | None = None
    """FQDN connection to which the settings belong."""
    failover_url: str | None = None
    """Second endpoint for authentication events, tried when `webhook_url` fails."""
    fqdn_outbound_authentication: (
        Literal["ip-authentication", "credential-authentication"] | None
    ) = None
    """How your outgoing calls prove who they are: by their IP, or by SIP username and
    password."""
    ip_authentication_method: Literal["token", "p-charge-info"] | None = None
    """How calls are distinguished where IPs are shared: by `token` or by the `P-Charge-Info`
    header."""
    microsoft_teams_sbc: bool | None = None
    """Whether the connection is one for Microsoft Teams."""
    password: str | None = None
    """SIP password, if outgoing calls prove themselves by it; `********` on newer accounts
    except right after it was set."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    txt_name: str | None = None
    """Name of the DNS TXT record by which Microsoft verifies the domain."""
    txt_ttl: int | None = None
    """Seconds for which resolvers may cache the DNS TXT record."""
    txt_value: str | None = None
    """Content of the DNS TXT record by which Microsoft verifies the domain."""
    user_name: str | None = None
    """SIP username, if outgoing calls prove themselves by password."""
    webhook_url: str | None = None
    """Endpoint for authentication events."""


class FqdnConnection(Model):
    """Response of `client.fqdn_connections.create`, `client.fqdn_connections.delete` and 3 more."""

    connection_name: str
    """Name by which you recognize the connection in lists and in the portal."""
    id: str = wire("id", default=None)
    """Identifier of the connection: the `connection_id` of its numbers, calls and host names."""
    active: bool | None = None
    """Whether calls can pass; switch it off to block the connection without deleting it."""
    adjust_dtmf_timestamp: bool | None = None
    """Whether timestamps of keypad tones are corrected."""
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
    android_push_credential_id: str | None = None
    """Push credential by which Android apps are woken for calls, from
    `mobile_push_credentials.create`."""
    bridge_generate_comfort_noise_on_cn: bool | None = None
    """Sends silence to the other leg while comfort-noise packets come from yours on hold;
    stored as a preference."""
    call_cost_enabled: bool | None = None
    """Whether the cost of each call is worked out."""
    call_cost_in_webhooks: bool | None = None
    """Sends a `call.cost` webhook with the price after each call, if switched on."""
    conversation_persistence: bool | None = None
    """Transcribes, stores and indexes the connection's calls."""
    created_at: str | None = None
    """When it was created (RFC 3339); as a filter, the time or range of creation."""
    default_on_hold_comfort_noise_enabled: bool | None = None
    """Sends faint noise while you hold a call; without it, your side must send something, or
    the media times out."""
    dtmf_type: Literal["RFC 2833", "Inband", "SIP INFO"] | None = None
    """How keypad tones are sent to you: `RFC 2833` as RTP events, `Inband` as audio, `SIP
    INFO` as signaling; yours are understood in any form."""
    encode_contact_header_enabled: bool | None = None
    """Encodes the SIP Contact header, which helps where a NAT or an ALG in the router garbles
    it."""
    encrypted_media: Literal["SRTP"] | None = None
    """`SRTP` encrypts the audio, null does not; works only where signaling uses TLS."""
    ignore_dtmf_duration: bool | None = None
    """Whether the stated length of keypad tones is disregarded."""
    ignore_mark_bit: bool | None = None
    """Whether the RTP marker bit is disregarded."""
    inbound: InboundFqdn | None = None
    """How incoming calls reach you: number formats, codecs, routing, timeouts and limits."""
    ios_push_credential_id: str | None = None
    """Push credential by which iOS apps are woken for calls, from
    `mobile_push_credentials.create`."""
    jitter_buffer: ConnectionJitterBuffer | None = None
    """Buffer that evens out late packets: off unless enabled; larger values tolerate more
    jitter and add delay."""
    microsoft_teams_sbc: bool | None = None
    """Makes the connection one for Microsoft Teams Direct Routing; a name under
    `mstsbc.telnyx.tech` is created for it."""
    noise_suppression: Literal["inbound", "outbound", "both", "disabled"] | None = None
    """Audio from which noise is removed: `inbound`, `outbound`, `both`, or none (`disabled`)."""
    noise_suppression_details: ConnectionNoiseSuppressionDetails | None = None
    """Engine and strength of the noise suppression; kept, but without effect, while it is
    disabled."""
    onnet_t38_passthrough_enabled: bool | None = None
    """Lets two parties on Telnyx's network agree on T.38 fax among themselves; otherwise each
    leg is handled by its own settings."""
    outbound: OutboundFqdn | None = None
    """How your outgoing calls are treated: profile, caller number, dialing rules, ringing and
    limits."""
    password: str | None = None
    """SIP password of the connection; `********` on newer accounts except right after it was
    set."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    rtcp_settings: ConnectionRtcpSettings | None = None
    """Quality reports of the media stream: port, interval, and whether they are kept."""
    rtp_pass_codecs_on_stream_change: bool | None = None
    """Whether codecs are handed on when the media stream changes."""
    send_normalized_timestamps: bool | None = None
    """Whether RTP timestamps are normalized before they are sent."""
    tags: list[str] | None = None
    """Labels of your choice, to group and find connections."""
    third_party_control_enabled: bool | None = None
    """Whether another party may control calls of the connection."""
    transport_protocol: Literal["UDP", "TCP", "TLS"] | None = None
    """Transport of SIP signaling between your server and Telnyx; `TLS` is needed for
    `encrypted_media`."""
    txt_name: str | None = None
    """Name of the DNS TXT record by which Microsoft verifies the domain."""
    txt_ttl: int | None = None
    """Seconds for which resolvers may cache the DNS TXT record."""
    txt_value: str | None = None
    """Content of the DNS TXT record by which Microsoft verifies the domain."""
    updated_at: str | None = None
    """When it last changed (RFC 3339)."""
    user_name: str | None = None
    """SIP username of the connection, if it has one."""
    webhook_api_version: Literal["1", "2"] | None = None
    """Shape of the events: `2` for the one that this SDK parses, `1` for the old; `texml`
    needs `call_parking_enabled`."""
    webhook_event_failover_url: str | None = None
    """Fallback endpoint, tried when `webhook_event_url` does not respond with 2xx."""
    webhook_event_url: str | None = None
    """Your HTTPS endpoint for the connection's call events; without it, none are sent."""
    webhook_timeout_secs: int | None = None
    """Seconds to wait for your endpoint before a delivery counts as failed."""


class InboundFqdn(Model):
    """Part of `FqdnConnection`."""

    ani_number_format: Literal["+E.164", "E.164", "+E.164-national", "E.164-national"] | None = None
    """Form of the caller's number as sent to you: with or without `+`, in E.164 throughout or
    national where it is from your country."""
    channel_limit: int | None = None
    """Most calls at a time in this direction; without it, only the account's own limits apply."""
    codecs: list[str] | None = None
    """Codecs offered to you, the best first, such as `G722`, `G711U`, `G729`; `OPUS` and
    `H.264` need TCP or TLS."""
    default_primary_fqdn_id: str | None = None
    """FQDN of the connection that is tried first, from `fqdns.list`."""
    default_routing_method: Literal["sequential", "round-robin"] | None = None
    """With several destinations: `sequential` tries them in order, `round-robin` takes turns."""
    default_secondary_fqdn_id: str | None = None
    """FQDN tried when the primary one fails."""
    default_tertiary_fqdn_id: str | None = None
    """FQDN tried when primary and secondary fail."""
    dnis_number_format: Literal["+e164", "e164", "national", "sip_username"] | None = None
    """Form of the called number as sent to you: `+e164`, `e164`, `national`, or your SIP
    username (`sip_username`)."""
    generate_ringback_tone: bool | None = None
    """Plays ringing to the caller as early media (SIP 183), rather than leaving it to their
    phone."""
    isup_headers_enabled: bool | None = None
    """Adds parameters of the telephone network (ISUP) as SIP headers where there are any; TCP
    or TLS only."""
    prack_enabled: bool | None = None
    """Confirms provisional SIP responses reliably (PRACK, RFC 3262); your server must support
    it."""
    shaken_stir_enabled: bool | None = None
    """Passes the caller's SHAKEN/STIR data to you: as SIP Identity header, or in webhooks of
    an application."""
    sip_compact_headers_enabled: bool | None = None
    """Writes SIP headers in their short form, which keeps UDP packets small."""
    sip_region: Literal["US", "Europe", "Australia"] | None = None
    """Region from which incoming calls are delivered to you; `US` if null."""
    sip_subdomain: str | None = None
    """Label under `.sip.telnyx.com` at which SIP endpoints reach the connection without a
    phone number; TLS calls do not work there."""
    sip_subdomain_receive_settings: Literal["only_my_connections", "from_anyone"] | None = None
    """Who may call the SIP subdomain: `from_anyone` on the internet, or `only_my_connections`
    of your own account."""
    timeout_1xx_secs: int | None = None
    """Seconds to wait for a first sign of life (SIP 1xx) before the attempt is given up."""
    timeout_2xx_secs: int | None = None
    """Seconds to let it ring, waiting for the answer (SIP 200), before the attempt is given
    up."""


class OutboundFqdn(Model):
    """Part of `FqdnConnection`."""

    ani_override: str | None = None
    """Number shown as the caller instead of the one your system sends, in E.164; when,
    `ani_override_type` says."""
    ani_override_type: Literal["always", "normal", "emergency"] | None = None
    """When `ani_override` replaces the caller: `always`, on `normal` calls only, or on
    `emergency` calls only."""
    call_parking_enabled: bool | None = None
    """Parks calls that your system makes, with ringing, until a Call Control command says
    where they go."""
    channel_limit: int | None = None
    """Most calls at a time in this direction; without it, only the account's own limits apply."""
    encrypted_media: Literal["SRTP"] | None = None
    """`SRTP` encrypts the audio, null does not; works only where signaling uses TLS."""
    generate_ringback_tone: bool | None = None
    """Plays ringing to the caller as early media (SIP 183), rather than leaving it to their
    phone."""
    instant_ringback_enabled: bool | None = None
    """Plays ringing at once, without waiting until the far end rings."""
    ip_authentication_method: Literal["credential-authentication", "ip-authentication"] | None = (
        None
    )
    """How outgoing calls prove who they are: by their IP address, or by SIP username and
    password."""
    ip_authentication_token: str | None = None
    """Token that identifies the connection, if `ip_authentication_method` is `token`."""
    localization: str | None = None
    """Country (`US`) whose national way of dialing is understood; left empty, US and then GB
    rules are tried."""
    outbound_voice_profile_id: str | None = None
    """Profile with permitted destinations and limits for outgoing calls, from
    `outbound_voice_profiles.list`; without it, none can be made."""
    t38_reinvite_source: (
        Literal["telnyx", "customer", "disabled", "passthru", "caller-passthru", "callee-passthru"]
        | None
    ) = None
    """Who switches a fax call to T.38: `telnyx`, your side (`customer`), nobody, or whoever
    does (`passthru`); fax profiles only."""
    tech_prefix: str | None = None
    """Four digits to dial before the number, which identify the connection among several with
    the same IP."""
    timeout_1xx_secs: int | None = None
    """Seconds to wait for a first sign of life (SIP 1xx) from the callee's side before the
    call is given up."""
    timeout_2xx_secs: int | None = None
    """Seconds to let it ring, waiting for the answer (SIP 200), before the attempt is given
    up."""
