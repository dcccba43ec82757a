"""What requests of `client.fqdn_connections` take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias, TypedDict

from telnyx_async.models.params.shared import ConnectionFilter, ContainsFilter

__all__ = [
    "FqdnConnectionListParamsFilter",
    "FqdnConnectionListParamsFilterConnectionName",
    "InboundFqdnParam",
    "OutboundFqdnParam",
]


class InboundFqdnParam(TypedDict, total=False):
    """Inbound FQDN."""

    ani_number_format: Literal["+E.164", "E.164", "+E.164-national", "E.164-national"]
    channel_limit: int | None
    codecs: Sequence[str]
    default_primary_fqdn_id: str | None
    default_routing_method: Literal["sequential", "round-robin"] | None
    default_secondary_fqdn_id: str | None
    default_tertiary_fqdn_id: str | None
    dnis_number_format: Literal["+e164", "e164", "national", "sip_username"]
    generate_ringback_tone: bool
    isup_headers_enabled: bool
    prack_enabled: bool
    shaken_stir_enabled: bool
    sip_compact_headers_enabled: bool
    sip_region: Literal["US", "Europe", "Australia"]
    sip_subdomain: str | None
    sip_subdomain_receive_settings: Literal["only_my_connections", "from_anyone"]
    timeout_1xx_secs: int
    timeout_2xx_secs: int


class OutboundFqdnParam(TypedDict, total=False):
    """Outbound FQDN."""

    ani_override: str
    ani_override_type: Literal["always", "normal", "emergency"]
    call_parking_enabled: bool | None
    channel_limit: int
    encrypted_media: Literal["SRTP"] | None
    generate_ringback_tone: bool
    instant_ringback_enabled: bool
    ip_authentication_method: Literal["credential-authentication", "ip-authentication"]
    ip_authentication_token: str
    localization: str
    outbound_voice_profile_id: str
    t38_reinvite_source: Literal[
        "telnyx", "customer", "disabled", "passthru", "caller-passthru", "callee-passthru"
    ]
    tech_prefix: str
    timeout_1xx_secs: int
    timeout_2xx_secs: int


FqdnConnectionListParamsFilter: TypeAlias = ConnectionFilter

FqdnConnectionListParamsFilterConnectionName: TypeAlias = ContainsFilter
