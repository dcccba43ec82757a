"""Models of wireguard_interfaces."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict

from telnyx_async._model import Data, Model
from telnyx_async.models.shared import WireguardInterfaceReadRegion

__all__ = [
    "WireguardInterfaceCreateParamsBody",
    "WireguardInterfaceCreateResponse",
    "WireguardInterfaceDeleteResponse",
    "WireguardInterfaceRead",
    "WireguardInterfaceRetrieveResponse",
]


class WireguardInterfaceCreateParamsBody(TypedDict, total=False):
    """WireguardInterfaceCreateParamsBody"""

    name: str
    network_id: Required[str]
    enable_sip_trunking: bool
    region_code: Required[str]


class WireguardInterfaceRead(Model):
    """WireguardInterfaceRead"""

    id: str | None = None
    created_at: str | None = None
    enable_sip_trunking: bool | None = None
    endpoint: str | None = None
    name: str | None = None
    network_id: str | None = None
    public_key: str | None = None
    record_type: str | None = None
    region: WireguardInterfaceReadRegion | None = None
    region_code: str | None = None
    status: Literal["created", "provisioning", "provisioned", "deleting"] | str | None = None
    updated_at: str | None = None


WireguardInterfaceCreateResponse: TypeAlias = Data[WireguardInterfaceRead]

WireguardInterfaceDeleteResponse: TypeAlias = Data[WireguardInterfaceRead]

WireguardInterfaceRetrieveResponse: TypeAlias = Data[WireguardInterfaceRead]
