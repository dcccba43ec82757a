"""What `client.wireless_blocklists` answers with."""

from __future__ import annotations

from typing import Literal, TypeAlias

from telnyx_async._modeling.model import Data, Model, wire

__all__ = [
    "WirelessBlocklistCreateResponse",
    "WirelessBlocklistRetrieveResponse",
    "WirelessBlocklistUpdateResponse",
    "WirelessWirelessBlocklist",
]


class WirelessWirelessBlocklist(Model):
    """Answer of `client.wireless_blocklists.create`, `client.wireless_blocklists.list` and 2 more."""

    id: str = wire("id", default=None)
    created_at: str | None = None
    name: str | None = None
    type: Literal["country", "mcc", "plmn"] | str | None = None
    updated_at: str | None = None
    values: list[str] | None = None
    record_type: str | None = None


WirelessBlocklistCreateResponse: TypeAlias = Data[WirelessWirelessBlocklist]

WirelessBlocklistRetrieveResponse: TypeAlias = Data[WirelessWirelessBlocklist]

WirelessBlocklistUpdateResponse: TypeAlias = Data[WirelessWirelessBlocklist]
