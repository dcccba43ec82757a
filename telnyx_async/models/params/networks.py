"""Requests of `client.networks`."""

from __future__ import annotations

from typing import Required, TypedDict

__all__ = [
    "NetworkCreateParam",
    "NetworkFilter",
    "NetworkInterfaceFilter",
]


class NetworkCreateParam(TypedDict, total=False):
    """Argument of `client.networks.create` and `client.networks.update`."""

    name: Required[str]


class NetworkFilter(TypedDict, total=False):
    """Argument of `client.networks.list`."""

    name: str


class NetworkInterfaceFilter(TypedDict, total=False):
    """Argument of `client.networks.list_interfaces`."""

    name: str
    type: str
