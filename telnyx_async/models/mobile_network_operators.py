"""Models of mobile_network_operators."""

from __future__ import annotations

from typing import TypedDict

from telnyx_async._model import Model
from telnyx_async.models.shared import MobileNetworkOperatorListParamsFilterName

__all__ = [
    "MobileNetworkOperatorListParamsFilter",
    "MobileNetworkOperatorListResponse",
]


class MobileNetworkOperatorListParamsFilter(TypedDict, total=False):
    """MobileNetworkOperatorListParamsFilter"""

    country_code: str
    mcc: str
    mnc: str
    name: MobileNetworkOperatorListParamsFilterName
    network_preferences_enabled: bool
    tadig: str


class MobileNetworkOperatorListResponse(Model):
    """MobileNetworkOperatorListResponse"""

    id: str | None = None
    country_code: str | None = None
    mcc: str | None = None
    mnc: str | None = None
    name: str | None = None
    network_preferences_enabled: bool | None = None
    record_type: str | None = None
    tadig: str | None = None
