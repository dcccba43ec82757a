"""What requests of `client.wireguard_interfaces` take."""

from __future__ import annotations

from typing import Required, TypeAlias, TypedDict

from telnyx_async.models.params.shared import NetworkFilter

__all__ = [
    "WireguardInterfaceCreateParamsBody",
    "WireguardInterfaceListParamsFilter",
]


class WireguardInterfaceCreateParamsBody(TypedDict, total=False):
    """Argument of `client.wireguard_interfaces.create`."""

    name: str
    network_id: Required[str]
    """UUID."""
    enable_sip_trunking: bool
    region_code: Required[str]


WireguardInterfaceListParamsFilter: TypeAlias = NetworkFilter
