"""Models of wireguard_peers."""

from __future__ import annotations

from typing import Required, TypeAlias, TypedDict

from telnyx_async._model import Data, Model

__all__ = [
    "WireguardPeer",
    "WireguardPeerCreateParamsBody",
    "WireguardPeerCreateResponse",
    "WireguardPeerDeleteResponse",
    "WireguardPeerListParamsFilter",
    "WireguardPeerRetrieveResponse",
    "WireguardPeerUpdateResponse",
]


class WireguardPeer(Model):
    """WireguardPeer"""

    id: str | None = None
    created_at: str | None = None
    record_type: str | None = None
    updated_at: str | None = None
    last_seen: str | None = None
    private_key: str | None = None
    wireguard_interface_id: str | None = None
    public_key: str | None = None


class WireguardPeerCreateParamsBody(TypedDict, total=False):
    """WireguardPeerCreateParamsBody"""

    wireguard_interface_id: Required[str]
    public_key: str


class WireguardPeerListParamsFilter(TypedDict, total=False):
    """WireguardPeerListParamsFilter"""

    wireguard_interface_id: str


WireguardPeerCreateResponse: TypeAlias = Data[WireguardPeer]

WireguardPeerDeleteResponse: TypeAlias = Data[WireguardPeer]

WireguardPeerRetrieveResponse: TypeAlias = Data[WireguardPeer]

WireguardPeerUpdateResponse: TypeAlias = Data[WireguardPeer]
