"""What `client.wireless_blocklist_values` answers with."""

from __future__ import annotations

from telnyx_async._modeling.model import Model

__all__ = [
    "WirelessBlocklistValueCountry",
    "WirelessBlocklistValueMcc",
    "WirelessBlocklistValuePlmn",
]


class WirelessBlocklistValueCountry(Model):
    """Answer of `client.wireless_blocklist_values.list`."""

    country_code: str


class WirelessBlocklistValueMcc(Model):
    """Answer of `client.wireless_blocklist_values.list`."""

    mcc: str


class WirelessBlocklistValuePlmn(Model):
    """Answer of `client.wireless_blocklist_values.list`."""

    plmn: str
