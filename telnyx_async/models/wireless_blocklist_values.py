"""Responses of `client.wireless_blocklist_values`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model

__all__ = [
    "WirelessBlocklistValueCountry",
    "WirelessBlocklistValueMcc",
    "WirelessBlocklistValuePlmn",
]


class WirelessBlocklistValueCountry(Model):
    """Response of `client.wireless_blocklist_values.list`."""

    country_code: str


class WirelessBlocklistValueMcc(Model):
    """Response of `client.wireless_blocklist_values.list`."""

    mcc: str


class WirelessBlocklistValuePlmn(Model):
    """Response of `client.wireless_blocklist_values.list`."""

    plmn: str
