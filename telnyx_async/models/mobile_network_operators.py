"""Responses of `client.mobile_network_operators`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "MobileNetworkOperator",
]


class MobileNetworkOperator(Model):
    """Response of `client.mobile_network_operators.list`."""

    id: str = wire("id", default=None)
    """Identifies the network among the partners of Telnyx."""
    country_code: str | None = None
    """Country, in ISO 3166-1 alpha-2 form (`US`)."""
    mcc: str | None = None
    """Mobile country code (MCC): three digits for the country of a network (`310` for the US)."""
    mnc: str | None = None
    """Mobile network code (MNC): two or three digits for a network within its country."""
    name: str | None = None
    """Name of the mobile network."""
    network_preferences_enabled: bool | None = None
    """Whether the network can be put first in the network preferences of a SIM card."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    tadig: str | None = None
    """Code by which networks settle roaming among themselves (TADIG), such as `USACG`."""
