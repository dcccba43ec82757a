"""Models of params.networks."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from telnyx_async.models.params.shared import NameFilter, NameParam

__all__ = [
    "NetworkCreateParam",
    "NetworkListInterfacesParamsFilter",
    "NetworkListParamsFilter",
]


class NetworkListInterfacesParamsFilter(TypedDict, total=False):
    """NetworkListInterfacesParamsFilter"""

    name: str
    type: str


NetworkCreateParam: TypeAlias = NameParam

NetworkListParamsFilter: TypeAlias = NameFilter
