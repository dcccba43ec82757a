"""What requests of `client.uac_connections` take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias, TypedDict

from telnyx_async.models.params.shared import ConnectionFilter, ContainsFilter

__all__ = [
    "UacConnectionListParamsFilter",
    "UacConnectionListParamsFilterConnectionName",
    "UacExternalSettingsParam",
    "UacInboundRequestParam",
    "UacInternalSettingsParam",
]


class UacExternalSettingsParam(TypedDict, total=False):
    """Argument of `client.uac_connections.create` and `client.uac_connections.update`."""

    auth_username: str | None
    expiration_sec: int | None
    """Integer or null, at least 1."""
    from_user: str | None
    outbound_proxy: str | None
    password: str
    proxy: str
    transport: Literal["UDP", "TLS", "TCP"] | None
    user_agent: str | None
    username: str
    """String, 4 to 32 characters."""


class UacInboundRequestParam(TypedDict, total=False):
    """Argument of `client.uac_connections.create` and `client.uac_connections.update`."""

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
    sip_region: Literal["US", "Europe", "Australia"]
    """`"US"`, `"Europe"` or `"Australia"`; `"US"` by default."""
    timeout_1xx_secs: int
    """Integer, 1 to 120, in seconds; `3` by default."""
    timeout_2xx_secs: int
    """Integer, 1 to 600, in seconds; `90` by default."""


class UacInternalSettingsParam(TypedDict, total=False):
    """Argument of `client.uac_connections.create` and `client.uac_connections.update`."""

    destination_uri: str


UacConnectionListParamsFilter: TypeAlias = ConnectionFilter

UacConnectionListParamsFilterConnectionName: TypeAlias = ContainsFilter
