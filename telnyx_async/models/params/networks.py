"""What requests of `client.networks` take."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from telnyx_async.models.params.shared import NameFilter, NameParam

__all__ = [
    "NetworkCreateParam",
    "NetworkListInterfacesParamsFilter",
    "NetworkListParamsFilter",
]


class NetworkListInterfacesParamsFilter(TypedDict, total=False):
    """Argument of `client.networks.list_interfaces`."""

    name: str
    type: str


NetworkCreateParam: TypeAlias = NameParam

NetworkListParamsFilter: TypeAlias = NameFilter
