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
    """`"+E.164"`, `"E.164"`, `"+E.164-national"` or `"E.164-national"`; `"E.164-national"` by default."""
    channel_limit: int | None
    codecs: Sequence[str]
    default_primary_fqdn_id: str | None
    default_routing_method: Literal["sequential", "round-robin"] | None
    """`"sequential"` or `"round-robin"` or null; `"sequential"` by default."""
    default_secondary_fqdn_id: str | None
    default_tertiary_fqdn_id: str | None
    dnis_number_format: Literal["+e164", "e164", "national", "sip_username"]
    """`"+e164"`, `"e164"`, `"national"` or `"sip_username"`; `"e164"` by default."""
    generate_ringback_tone: bool
    """True or false; false by default."""
    isup_headers_enabled: bool
    """True or false; false by default."""
    prack_enabled: bool
    """True or false; false by default."""
    shaken_stir_enabled: bool
    """True or false; false by default."""
    sip_compact_headers_enabled: bool
    """True or false; true by default."""
    sip_region: Literal["US", "Europe", "Australia"]
    """`"US"`, `"Europe"` or `"Australia"`; `"US"` by default."""
    sip_subdomain: str | None
    sip_subdomain_receive_settings: Literal["only_my_connections", "from_anyone"]
    """`"only_my_connections"` or `"from_anyone"`; `"from_anyone"` by default."""
    timeout_1xx_secs: int
    """Integer, 1 to 120, in seconds; `3` by default."""
    timeout_2xx_secs: int
    """Integer, 1 to 600, in seconds; `90` by default."""


class OutboundFqdnParam(TypedDict, total=False):
    """Argument of `client.fqdn_connections.create` and `client.fqdn_connections.update`."""

    ani_override: str
    ani_override_type: Literal["always", "normal", "emergency"]
    """`"always"`, `"normal"` or `"emergency"`; `"always"` by default."""
    call_parking_enabled: bool | None
    """True or false or null; false by default."""
    channel_limit: int
    encrypted_media: Literal["SRTP"] | None
    generate_ringback_tone: bool
    """True or false; false by default."""
    instant_ringback_enabled: bool
    """True or false; false by default."""
    ip_authentication_method: Literal["credential-authentication", "ip-authentication"]
    """`"credential-authentication"` or `"ip-authentication"`; `"ip-authentication"` by default."""
    ip_authentication_token: str
    localization: str
    """String; `"US"` by default."""
    outbound_voice_profile_id: str
    t38_reinvite_source: Literal[
        "telnyx", "customer", "disabled", "passthru", "caller-passthru", "callee-passthru"
    ]
    """`"telnyx"`, `"customer"`, `"disabled"`, `"passthru"`, `"caller-passthru"` or `"callee-passthru"`; `"customer"` by default."""
    tech_prefix: str
    timeout_1xx_secs: int
    """Integer, 1 to 120, in seconds; `3` by default."""
    timeout_2xx_secs: int
    """Integer, 1 to 600, in seconds; `90` by default."""
