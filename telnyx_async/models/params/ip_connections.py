"""What requests of `client.ip_connections` take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias, TypedDict

from telnyx_async.models.params.shared import ConnectionFilter, ContainsFilter

__all__ = [
    "IPConnectionCreateParamsInbound",
    "IPConnectionListParamsFilter",
    "IPConnectionListParamsFilterConnectionName",
    "InboundIPParam",
    "OutboundIPParam",
]


class IPConnectionCreateParamsInbound(TypedDict, total=False):
    """IP connection create params inbound."""

    ani_number_format: Literal["+E.164", "E.164", "+E.164-national", "E.164-national"]
    channel_limit: int
    codecs: Sequence[str]
    default_routing_method: Literal["sequential", "round-robin"]
    dnis_number_format: Literal["+e164", "e164", "national", "sip_username"]
    generate_ringback_tone: bool
    isup_headers_enabled: bool
    prack_enabled: bool
    shaken_stir_enabled: bool
    sip_compact_headers_enabled: bool
    sip_region: Literal["US", "Europe", "Australia"]
    sip_subdomain: str
    sip_subdomain_receive_settings: Literal["only_my_connections", "from_anyone"]
    timeout_1xx_secs: int
    timeout_2xx_secs: int


class InboundIPParam(TypedDict, total=False):
    """Inbound IP."""

    ani_number_format: Literal["+E.164", "E.164", "+E.164-national", "E.164-national"]
    channel_limit: int
    codecs: Sequence[str]
    default_primary_ip_id: str
    default_routing_method: Literal["sequential", "round-robin"]
    default_secondary_ip_id: str
    default_tertiary_ip_id: str
    dnis_number_format: Literal["+e164", "e164", "national", "sip_username"]
    generate_ringback_tone: bool
    isup_headers_enabled: bool
    prack_enabled: bool
    shaken_stir_enabled: bool
    sip_compact_headers_enabled: bool
    sip_region: Literal["US", "Europe", "Australia"]
    sip_subdomain: str
    sip_subdomain_receive_settings: Literal["only_my_connections", "from_anyone"]
    timeout_1xx_secs: int
    timeout_2xx_secs: int


class OutboundIPParam(TypedDict, total=False):
    """Outbound IP."""

    ani_override: str
    ani_override_type: Literal["always", "normal", "emergency"]
    call_parking_enabled: bool | None
    channel_limit: int
    generate_ringback_tone: bool
    instant_ringback_enabled: bool
    ip_authentication_method: Literal["tech-prefixp-charge-info", "token"]
    ip_authentication_token: str
    localization: str
    outbound_voice_profile_id: str
    t38_reinvite_source: Literal[
        "telnyx", "customer", "disabled", "passthru", "caller-passthru", "callee-passthru"
    ]
    tech_prefix: str


IPConnectionListParamsFilter: TypeAlias = ConnectionFilter

IPConnectionListParamsFilterConnectionName: TypeAlias = ContainsFilter
