"""Requests of `client.credential_connections`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict

__all__ = [
    "CredentialInboundParam",
    "CredentialOutboundParam",
]


class CredentialInboundParam(TypedDict, total=False):
    """Argument of `client.credential_connections.create` and `client.credential_connections.update`."""

    ani_number_format: Literal["+E.164", "E.164", "+E.164-national", "E.164-national"]
    """`"+E.164"`, `"E.164"`, `"+E.164-national"` or `"E.164-national"`; `"E.164-national"` by default."""
    channel_limit: int
    codecs: Sequence[str]
    default_routing_method: Literal["sequential", "round-robin"]
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
    simultaneous_ringing: Literal["disabled", "enabled"]
    """`"disabled"` or `"enabled"`; `"disabled"` by default."""
    sip_compact_headers_enabled: bool
    """True or false; true by default."""
    timeout_1xx_secs: int
    """Integer, 1 to 120, in seconds; `3` by default."""
    timeout_2xx_secs: int
    """Integer, 1 to 600, in seconds; `90` by default."""


class CredentialOutboundParam(TypedDict, total=False):
    """Argument of `client.credential_connections.create` and `client.credential_connections.update`."""

    ani_override: str
    ani_override_type: Literal["always", "normal", "emergency"]
    """`"always"`, `"normal"` or `"emergency"`; `"always"` by default."""
    call_parking_enabled: bool | None
    """True or false or null; false by default."""
    channel_limit: int
    generate_ringback_tone: bool
    """True or false; false by default."""
    instant_ringback_enabled: bool
    """True or false; true by default."""
    localization: str
    """String; `"US"` by default."""
    outbound_voice_profile_id: str
    t38_reinvite_source: Literal[
        "telnyx", "customer", "disabled", "passthru", "caller-passthru", "callee-passthru"
    ]
    """`"telnyx"`, `"customer"`, `"disabled"`, `"passthru"`, `"caller-passthru"` or `"callee-passthru"`; `"telnyx"` by default."""
