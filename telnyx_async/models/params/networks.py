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
    """Network list interfaces params filter."""

    name: str
    type: str


NetworkCreateParam: TypeAlias = NameParam

NetworkListParamsFilter: TypeAlias = NameFilter
