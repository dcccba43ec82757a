"""Requests of `client.fqdn_connections`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict

__all__ = [
    "InboundFqdnParam",
    "OutboundFqdnParam",
]


class InboundFqdnParam(TypedDict, total=False):
    """Argument of `client.fqdn_connections.create` and `client.fqdn_connections.update`."""

    ani_number_format: Literal["+E.164", "E.164", "+E.164-national", "E.164-national"]
    """Form of the caller's number as sent to you: with or without `+`, in E.164 throughout or
    national where it is from your country. `"+E.164"`, `"E.164"`, `"+E.164-national"` or
    `"E.164-national"`; default `"E.164-national"`."""
    channel_limit: int | None
    """Most calls at a time in this direction; without it, only the account's own limits apply."""
    codecs: Sequence[str]
    """Codecs offered to you, the best first, such as `G722`, `G711U`, `G729`; `OPUS` and
    `H.264` need TCP or TLS."""
    default_primary_fqdn_id: str | None
    """FQDN of the connection that is tried first, from `fqdns.list`."""
    default_routing_method: Literal["sequential", "round-robin"] | None
    """With several destinations: `sequential` tries them in order, `round-robin` takes turns.
    `"sequential"` or `"round-robin"`; default `"sequential"`."""
    default_secondary_fqdn_id: str | None
    """FQDN tried when the primary one fails."""
    default_tertiary_fqdn_id: str | None
    """FQDN tried when primary and secondary fail."""
    dnis_number_format: Literal["+e164", "e164", "national", "sip_username"]
    """Form of the called number as sent to you: `+e164`, `e164`, `national`, or your SIP
    username (`sip_username`). Default `"e164"`."""
    generate_ringback_tone: bool
    """Plays ringing to the caller as early media (SIP 183), rather than leaving it to their
    phone. Default `false`."""
    isup_headers_enabled: bool
    """Adds parameters of the telephone network (ISUP) as SIP headers where there are any; TCP
    or TLS only. Default `false`."""
    prack_enabled: bool
    """Confirms provisional SIP responses reliably (PRACK, RFC 3262); your server must support
    it. Default `false`."""
    shaken_stir_enabled: bool
    """Passes the caller's SHAKEN/STIR data to you: as SIP Identity header, or in webhooks of
    an application. Default `false`."""
    sip_compact_headers_enabled: bool
    """Writes SIP headers in their short form, which keeps UDP packets small. Default `true`."""
    sip_region: Literal["US", "Europe", "Australia"]
    """Region from which incoming calls are delivered to you; `US` if null. `"US"`, `"Europe"`
    or `"Australia"`; default `"US"`."""
    sip_subdomain: str | None
    """Label under `.sip.telnyx.com` at which SIP endpoints reach the connection without a
    phone number; TLS calls do not work there."""
    sip_subdomain_receive_settings: Literal["only_my_connections", "from_anyone"]
    """Who may call the SIP subdomain: `from_anyone` on the internet, or `only_my_connections`
    of your own account. Default `"from_anyone"`."""
    timeout_1xx_secs: int
    """Seconds to wait for a first sign of life (SIP 1xx) before the attempt is given up. 1 to
    120; default `3`."""
    timeout_2xx_secs: int
    """Seconds to let it ring, waiting for the answer (SIP 200), before the attempt is given
    up. 1 to 600; default `90`."""


class OutboundFqdnParam(TypedDict, total=False):
    """Argument of `client.fqdn_connections.create` and `client.fqdn_connections.update`."""

    ani_override: str
    """Number shown as the caller instead of the one your system sends, in E.164; when,
    `ani_override_type` says."""
    ani_override_type: Literal["always", "normal", "emergency"]
    """When `ani_override` replaces the caller: `always`, on `normal` calls only, or on
    `emergency` calls only. Default `"always"`."""
    call_parking_enabled: bool | None
    """Parks calls that your system makes, with ringing, until a Call Control command says
    where they go. Default `false`."""
    channel_limit: int
    """Most calls at a time in this direction; without it, only the account's own limits apply."""
    encrypted_media: Literal["SRTP"] | None
    """`SRTP` encrypts the audio, null does not; works only where signaling uses TLS. `"SRTP"`."""
    generate_ringback_tone: bool
    """Plays ringing to the caller as early media (SIP 183), rather than leaving it to their
    phone. Default `false`."""
    instant_ringback_enabled: bool
    """Plays ringing at once, without waiting until the far end rings. Default `false`."""
    ip_authentication_method: Literal["credential-authentication", "ip-authentication"]
    """How outgoing calls prove who they are: by their IP address, or by SIP username and
    password. `"credential-authentication"` or `"ip-authentication"`; default
    `"ip-authentication"`."""
    ip_authentication_token: str
    """Token that identifies the connection, if `ip_authentication_method` is `token`."""
    localization: str
    """Country (`US`) whose national way of dialing is understood; left empty, US and then GB
    rules are tried. Default `"US"`."""
    outbound_voice_profile_id: str
    """Profile with permitted destinations and limits for outgoing calls, from
    `outbound_voice_profiles.list`; without it, none can be made."""
    t38_reinvite_source: Literal[
        "telnyx", "customer", "disabled", "passthru", "caller-passthru", "callee-passthru"
    ]
    """Who switches a fax call to T.38: `telnyx`, your side (`customer`), nobody, or whoever
    does (`passthru`); fax profiles only. `"telnyx"`, `"customer"`, `"disabled"`,
    `"passthru"`, `"caller-passthru"` or `"callee-passthru"`; default `"customer"`."""
    tech_prefix: str
    """Four digits to dial before the number, which identify the connection among several with
    the same IP."""
    timeout_1xx_secs: int
    """Seconds to wait for a first sign of life (SIP 1xx) from the callee's side before the
    call is given up. 1 to 120; default `3`."""
    timeout_2xx_secs: int
    """Seconds to let it ring, waiting for the answer (SIP 200), before the attempt is given
    up. 1 to 600; default `90`."""
