"""What requests of `client.credential_connections` take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias, TypedDict

from telnyx_async.models.params.shared import ConnectionFilter, ContainsFilter, UacOutboundParam

__all__ = [
    "CredentialConnectionListParamsFilter",
    "CredentialConnectionListParamsFilterConnectionName",
    "CredentialInboundParam",
    "CredentialOutboundParam",
]


class CredentialInboundParam(TypedDict, total=False):
    """Credential inbound."""

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
    timeout_1xx_secs: int
    timeout_2xx_secs: int


CredentialConnectionListParamsFilter: TypeAlias = ConnectionFilter

CredentialConnectionListParamsFilterConnectionName: TypeAlias = ContainsFilter

CredentialOutboundParam: TypeAlias = UacOutboundParam
