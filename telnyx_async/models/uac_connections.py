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
    android_push_credential_id: str | None = None
    """Push credential by which Android apps are woken for calls, from
    `mobile_push_credentials.create`."""
    authentication: Literal["uac-authentication"] | None = None
    """How the connection proves who it is; fixed for its kind."""
    bridge_generate_comfort_noise_on_cn: bool | None = None
    """Sends silence to the other leg while comfort-noise packets come from yours on hold;
    stored as a preference."""
    call_cost_in_webhooks: bool | None = None
    """Sends a `call.cost` webhook with the price after each call, if switched on."""
    connection_name: str | None = None
    """Name by which you recognize the connection in lists and in the portal."""
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
    external_uac_settings: UacExternalSettings | None = None
    """Your PBX's side: address, user and password with which Telnyx registers at it."""
    fqdn: str | None = None
    """Host name that Telnyx made for the connection."""
    fqdn_outbound_authentication: Literal["credential-authentication"] | None = None
    """How calls to your PBX prove who they are; always by username and password."""
    fqdns: list[Fqdn] | None = None
    """Host names that the connection created for itself."""
    inbound: UacInbound | None = None
    """How incoming calls reach you: number formats, codecs, routing, timeouts and limits."""
    internal_uac_settings: UacInternalSettings | None = None
    """Telnyx's side: where calls from your PBX are sent."""
    ios_push_credential_id: str | None = None
    """Push credential by which iOS apps are woken for calls, from
    `mobile_push_credentials.create`."""
    jitter_buffer: ConnectionJitterBuffer | None = None
    """Buffer that evens out late packets: off unless enabled; larger values tolerate more
    jitter and add delay."""
    noise_suppression: Literal["inbound", "outbound", "both", "disabled"] | None = None
    """Audio from which noise is removed: `inbound`, `outbound`, `both`, or none (`disabled`)."""
    noise_suppression_details: ConnectionNoiseSuppressionDetails | None = None
    """Engine and strength of the noise suppression; kept, but without effect, while it is
    disabled."""
    onnet_t38_passthrough_enabled: bool | None = None
    """Lets two parties on Telnyx's network agree on T.38 fax among themselves; otherwise each
    leg is handled by its own settings."""
    outbound: UacOutbound | None = None
    """How your outgoing calls are treated: profile, caller number, dialing rules, ringing and
    limits."""
    password: str | None = None
    """Password of the connection; `********` on newer accounts except right after it was set."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    registration_status: str | None = None
    """Last known state of the registration at your PBX."""
    registration_status_updated_at: str | None = None
    """When the state of the registration was last learned (RFC 3339)."""
    rtcp_settings: ConnectionRtcpSettings | None = None
    """Quality reports of the media stream: port, interval, and whether they are kept."""
    sip_uri_calling_preference: Literal["disabled", "unrestricted", "internal"] | None = None
    """Who may call you by the SIP URI with your username: anybody (`unrestricted`), your own
    connections (`internal`) or nobody."""
    tags: list[str] | None = None
    """Labels of your choice, to group and find connections."""
    updated_at: str | None = None
    """When it last changed (RFC 3339)."""
    user_name: str | None = None
    """Username of the connection on Telnyx: 4 to 32 letters and digits."""
    webhook_api_version: Literal["1", "2"] | None = None
    """Shape of the events: `2` for the one that this SDK parses, `1` for the old; `texml`
    needs `call_parking_enabled`."""
    webhook_event_failover_url: str | None = None
    """Fallback endpoint, tried when `webhook_event_url` does not respond with 2xx."""
    webhook_event_url: str | None = None
    """Your HTTPS endpoint for the connection's call events; without it, none are sent."""
    webhook_timeout_secs: int | None = None
    """Seconds to wait for your endpoint before a delivery counts as failed."""


class UacExternalSettings(Model):
    """Part of `UacConnection`."""

    auth_username: str | None = None
    """Username for SIP digest authentication, where your PBX wants another one than
    `username`."""
    expiration_sec: int | None = None
    """Seconds after which the registration is renewed."""
    from_user: str | None = None
    """User part of the SIP From header, which your PBX takes for the caller."""
    outbound_proxy: str | None = None
    """SIP proxy through which requests travel on the way to your PBX; none unless set."""
    password: str | None = None
    """SIP password with which Telnyx logs in to your PBX; `********` on newer accounts except
    right after it was set."""
    proxy: str | None = None
    """Address of your PBX, to which Telnyx registers and sends calls."""
    transport: Literal["UDP", "TCP", "TLS"] | None = None
    """Transport of the SIP signaling to your PBX: UDP, TCP or TLS."""
    user_agent: str | None = None
    """User-Agent header that Telnyx sends to your PBX; null for the usual one."""
    username: str | None = None
    """SIP username with which Telnyx logs in to your PBX: letters, digits, hyphens and
    underscores."""


class UacInbound(Model):
    """Part of `UacConnection`."""

    ani_number_format: Literal["+E.164", "E.164", "+E.164-national", "E.164-national"] | None = None
    """Form of the caller's number as sent to you: with or without `+`, in E.164 throughout or
    national where it is from your country."""
    channel_limit: int | None = None
    """Most calls at a time in this direction; without it, only the account's own limits apply."""
    codecs: list[str] | None = None
    """Codecs offered to you, the best first, such as `G722`, `G711U`, `G729`; `OPUS` and
    `H.264` need TCP or TLS."""
    default_routing_method: Literal["sequential", "round-robin"] | None = None
    """With several destinations: `sequential` tries them in order, `round-robin` takes turns."""
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
    simultaneous_ringing: Literal["disabled", "enabled"] | None = None
    """Lets several devices that are registered with these credentials ring at once."""
    sip_compact_headers_enabled: bool | None = None
    """Writes SIP headers in their short form, which keeps UDP packets small."""
    sip_region: Literal["US", "Europe", "Australia"] | None = None
    """Region from which incoming calls are delivered to you; `US` if null."""
    sip_subdomain: str | None = None
    """SIP subdomain that Telnyx made for the connection."""
    sip_subdomain_receive_settings: Literal["only_my_connections", "from_anyone"] | None = None
    """Who may call the SIP subdomain: `from_anyone` on the internet, or `only_my_connections`
    of your own account."""
    timeout_1xx_secs: int | None = None
    """Seconds to wait for a first sign of life (SIP 1xx) before the attempt is given up."""
    timeout_2xx_secs: int | None = None
    """Seconds to let it ring, waiting for the answer (SIP 200), before the attempt is given
    up."""


class UacInternalSettings(Model):
    """Part of `UacConnection`."""

    destination_uri: str | None = None
    """Where calls from your PBX go: `user@subdomain.sip.telnyx.com`, without `sip:`; letters,
    digits, `-` and `_` before the `@`."""


class UacOutbound(Model):
    """Part of `UacConnection`."""

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
    generate_ringback_tone: bool | None = None
    """Plays ringing to the caller as early media (SIP 183), rather than leaving it to their
    phone."""
    instant_ringback_enabled: bool | None = None
    """Plays ringing at once, without waiting until the far end rings."""
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
