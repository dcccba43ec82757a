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
    """Name of the network, for display."""


class NetworkFilter(TypedDict, total=False):
    """Argument of `client.networks.list`."""

    name: str
    """Only networks with this name."""


class NetworkInterfaceFilter(TypedDict, total=False):
    """Argument of `client.networks.list_interfaces`."""

    name: str
    """Only interfaces with this name."""
    type: str
    """Only interfaces of this kind, such as `wireguard_interface`."""
