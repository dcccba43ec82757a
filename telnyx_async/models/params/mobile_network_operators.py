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
    """Only networks of this country, in ISO 3166-1 alpha-2 form."""
    mcc: str
    """Only networks with this mobile country code."""
    mnc: str
    """Only networks with this mobile network code."""
    name: AffixFilter
    """Only networks whose name begins with, ends with or contains a text. Object with
    `contains`, `ends_with`, `starts_with`."""
    network_preferences_enabled: bool
    """Only networks that can be put first on a SIM card, or only the others."""
    tadig: str
    """Only the network with this TADIG code."""
