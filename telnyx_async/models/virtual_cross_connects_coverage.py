"""Models of virtual_cross_connects_coverage."""

from __future__ import annotations

from typing import Literal, TypedDict

from telnyx_async._model import Model
from telnyx_async.models.shared import NetappsLocation17904fcfbc

__all__ = [
    "VirtualCrossConnectsCoverageListParamsFilter",
    "VirtualCrossConnectsCoverageListParamsFilters",
    "VirtualCrossConnectsCoverageListParamsFiltersAvailableBandwidthContains",
    "VirtualCrossConnectsCoverageListResponse",
]


class VirtualCrossConnectsCoverageListParamsFilter(TypedDict, total=False):
    """VirtualCrossConnectsCoverageListParamsFilter"""

    cloud_provider: Literal["aws", "azure", "gce"]
    cloud_provider_region: str
    location_code: str
    location_pop: str
    location_region: str
    location_site: str


class VirtualCrossConnectsCoverageListParamsFilters(TypedDict, total=False):
    """VirtualCrossConnectsCoverageListParamsFilters"""

    available_bandwidth: (
        int | VirtualCrossConnectsCoverageListParamsFiltersAvailableBandwidthContains
    )


class VirtualCrossConnectsCoverageListParamsFiltersAvailableBandwidthContains(
    TypedDict, total=False
):
    """VirtualCrossConnectsCoverageListParamsFiltersAvailableBandwidthContains"""

    contains: int


class VirtualCrossConnectsCoverageListResponse(Model):
    """VirtualCrossConnectsCoverageListResponse"""

    available_bandwidth: list[float] | None = None
    cloud_provider: Literal["aws", "azure", "gce"] | str | None = None
    cloud_provider_region: str | None = None
    location: NetappsLocation17904fcfbc | None = None
    record_type: str | None = None
