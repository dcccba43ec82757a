"""Requests of `client.mobile_network_operators`."""

from __future__ import annotations

from typing import TypedDict

from telnyx_async.models.params.shared import AffixFilter

__all__ = [
    "MobileNetworkOperatorFilter",
]


class MobileNetworkOperatorFilter(TypedDict, total=False):
    """Argument of `client.mobile_network_operators.list`."""

    country_code: str
    mcc: str
    mnc: str
    name: AffixFilter
    network_preferences_enabled: bool
    tadig: str
