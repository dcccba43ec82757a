"""Requests of `client.virtual_cross_connects_coverage`."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = [
    "AvailableBandwidthFilter",
    "CrossConnectBandwidthFilter",
    "VirtualCrossConnectsCoverageFilter",
]


class AvailableBandwidthFilter(TypedDict, total=False):
    """Part of `CrossConnectBandwidthFilter`."""

    contains: int


class CrossConnectBandwidthFilter(TypedDict, total=False):
    """Argument of `client.virtual_cross_connects_coverage.list`."""

    available_bandwidth: int | AvailableBandwidthFilter


class VirtualCrossConnectsCoverageFilter(TypedDict, total=False):
    """Argument of `client.virtual_cross_connects_coverage.list`."""

    cloud_provider: Literal["aws", "azure", "gce"]
    cloud_provider_region: str
    location_code: str
    location_pop: str
    location_region: str
    location_site: str
