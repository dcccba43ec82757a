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
    """Country, in ISO 3166-1 alpha-2 form (`US`)."""


class WirelessBlocklistValueMcc(Model):
    """Response of `client.wireless_blocklist_values.list`."""

    mcc: str
    """Mobile country code (MCC): three digits for the country of a network (`310` for the US)."""


class WirelessBlocklistValuePlmn(Model):
    """Response of `client.wireless_blocklist_values.list`."""

    plmn: str
    """Mobile network, as country code and network code together (`310410`)."""
