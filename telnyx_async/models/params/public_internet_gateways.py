"""Models of params.public_internet_gateways."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from telnyx_async.models.params.shared import NetworkFilter

__all__ = [
    "PublicInternetGatewayCreateParamsBody",
    "PublicInternetGatewayListParamsFilter",
]


class PublicInternetGatewayCreateParamsBody(TypedDict, total=False):
    """PublicInternetGatewayCreateParamsBody"""

    name: str
    network_id: str
    region_code: str


PublicInternetGatewayListParamsFilter: TypeAlias = NetworkFilter
