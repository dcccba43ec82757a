"""What `client.wireless_blocklist_values` answers with."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async._model import Data, Model

__all__ = [
    "WirelessBlocklistValueListResponse",
    "WirelessBlocklistValueListResponseDataCountry",
    "WirelessBlocklistValueListResponseDataMcc",
    "WirelessBlocklistValueListResponseDataPlmn",
]


class WirelessBlocklistValueListResponseDataCountry(Model):
    """Wireless blocklist value list response data country."""

    country_code: str


class WirelessBlocklistValueListResponseDataMcc(Model):
    """Wireless blocklist value list response data mcc."""

    mcc: str


class WirelessBlocklistValueListResponseDataPlmn(Model):
    """Wireless blocklist value list response data plmn."""

    plmn: str


WirelessBlocklistValueListResponse: TypeAlias = Data[
    list[WirelessBlocklistValueListResponseDataCountry]
    | list[WirelessBlocklistValueListResponseDataMcc]
    | list[WirelessBlocklistValueListResponseDataPlmn]
]
