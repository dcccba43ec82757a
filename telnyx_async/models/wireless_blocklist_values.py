"""Models of wireless_blocklist_values."""

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
    """WirelessBlocklistValueListResponseDataCountry"""

    country_code: str


class WirelessBlocklistValueListResponseDataMcc(Model):
    """WirelessBlocklistValueListResponseDataMcc"""

    mcc: str


class WirelessBlocklistValueListResponseDataPlmn(Model):
    """WirelessBlocklistValueListResponseDataPlmn"""

    plmn: str


WirelessBlocklistValueListResponse: TypeAlias = Data[
    list[WirelessBlocklistValueListResponseDataCountry]
    | list[WirelessBlocklistValueListResponseDataMcc]
    | list[WirelessBlocklistValueListResponseDataPlmn]
]
