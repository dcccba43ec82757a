"""Responses of `client.mobile_network_operators`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "MobileNetworkOperator",
]


class MobileNetworkOperator(Model):
    """Response of `client.mobile_network_operators.list`."""

    id: str = wire("id", default=None)
    country_code: str | None = None
    mcc: str | None = None
    mnc: str | None = None
    name: str | None = None
    network_preferences_enabled: bool | None = None
    record_type: str | None = None
    tadig: str | None = None
