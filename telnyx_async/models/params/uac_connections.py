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
    """UAC external settings."""

    auth_username: str | None
    expiration_sec: int | None
    from_user: str | None
    outbound_proxy: str | None
    password: str
    proxy: str
    transport: Literal["UDP", "TLS", "TCP"] | None
    user_agent: str | None
    username: str


class UacInboundRequestParam(TypedDict, total=False):
    """UAC inbound request."""

    ani_number_format: Literal["+E.164", "E.164", "+E.164-national", "E.164-national"]
    channel_limit: int
    codecs: Sequence[str]
    default_routing_method: Literal["sequential", "round-robin"]
    dnis_number_format: Literal["+e164", "e164", "national", "sip_username"]
    generate_ringback_tone: bool
    isup_headers_enabled: bool
    prack_enabled: bool
    shaken_stir_enabled: bool
    simultaneous_ringing: Literal["disabled", "enabled"]
    sip_compact_headers_enabled: bool
    sip_region: Literal["US", "Europe", "Australia"]
    timeout_1xx_secs: int
    timeout_2xx_secs: int


class UacInternalSettingsParam(TypedDict, total=False):
    """UAC internal settings."""

    destination_uri: str


UacConnectionListParamsFilter: TypeAlias = ConnectionFilter

UacConnectionListParamsFilterConnectionName: TypeAlias = ContainsFilter
