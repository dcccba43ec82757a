"""Models of public_internet_gateways."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from telnyx_async._model import Data, Model
from telnyx_async.models.shared import WireguardInterfaceListParamsFilter

__all__ = [
    "PublicInternetGatewayCreateParamsBody",
    "PublicInternetGatewayCreateResponse",
    "PublicInternetGatewayDeleteResponse",
    "PublicInternetGatewayListParamsFilter",
    "PublicInternetGatewayRead",
    "PublicInternetGatewayRetrieveResponse",
]


class PublicInternetGatewayCreateParamsBody(TypedDict, total=False):
    """PublicInternetGatewayCreateParamsBody"""

    name: str
    network_id: str
    region_code: str


class PublicInternetGatewayRead(Model):
    """PublicInternetGatewayRead"""

    id: str | None = None
    created_at: str | None = None
    name: str | None = None
    network_id: str | None = None
    public_ip: str | None = None
    record_type: str | None = None
    region_code: str | None = None
    status: Literal["created", "provisioning", "provisioned", "deleting"] | str | None = None
    updated_at: str | None = None


PublicInternetGatewayCreateResponse: TypeAlias = Data[PublicInternetGatewayRead]

PublicInternetGatewayDeleteResponse: TypeAlias = Data[PublicInternetGatewayRead]

PublicInternetGatewayListParamsFilter: TypeAlias = WireguardInterfaceListParamsFilter

PublicInternetGatewayRetrieveResponse: TypeAlias = Data[PublicInternetGatewayRead]
