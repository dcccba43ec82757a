"""What `client.wireless_blocklist_values` answers with."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async._modeling.model import Data, Model

__all__ = [
    "WirelessBlocklistValueListResponse",
    "WirelessBlocklistValueListResponseDataCountry",
    "WirelessBlocklistValueListResponseDataMcc",
    "WirelessBlocklistValueListResponseDataPlmn",
]


class WirelessBlocklistValueListResponseDataCountry(Model):
    """Answer of `client.wireless_blocklist_values.list`."""

    country_code: str


class WirelessBlocklistValueListResponseDataMcc(Model):
    """Answer of `client.wireless_blocklist_values.list`."""

    mcc: str


class WirelessBlocklistValueListResponseDataPlmn(Model):
    """Answer of `client.wireless_blocklist_values.list`."""

    plmn: str


WirelessBlocklistValueListResponse: TypeAlias = Data[
    list[WirelessBlocklistValueListResponseDataCountry]
    | list[WirelessBlocklistValueListResponseDataMcc]
    | list[WirelessBlocklistValueListResponseDataPlmn]
]
