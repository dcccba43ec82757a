"""What requests of `client.public_internet_gateways` take."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from telnyx_async.models.params.shared import NetworkFilter

__all__ = [
    "PublicInternetGatewayCreateParamsBody",
    "PublicInternetGatewayListParamsFilter",
]


class PublicInternetGatewayCreateParamsBody(TypedDict, total=False):
    """Argument of `client.public_internet_gateways.create`."""

    name: str
    network_id: str
    """UUID."""
    region_code: str


PublicInternetGatewayListParamsFilter: TypeAlias = NetworkFilter
