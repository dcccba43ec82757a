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
    """Bandwidth that has to be on offer, in megabits per second."""


class CrossConnectBandwidthFilter(TypedDict, total=False):
    """Argument of `client.virtual_cross_connects_coverage.list`."""

    available_bandwidth: int | AvailableBandwidthFilter
    """Only connections with exactly this bandwidth, or, with `contains`, with it among others.
    Object with `contains`."""


class VirtualCrossConnectsCoverageFilter(TypedDict, total=False):
    """Argument of `client.virtual_cross_connects_coverage.list`."""

    cloud_provider: Literal["aws", "azure", "gce"]
    """Only connections with this cloud: `aws`, `azure` or `gce`."""
    cloud_provider_region: str
    """Only connections with this region of the cloud, as its provider writes it."""
    location_code: str
    """Only the location with this code, such as `ashburn-va`."""
    location_pop: str
    """Only locations of this point of presence."""
    location_region: str
    """Only locations in this part of the world, such as `AMER`."""
    location_site: str
    """Only locations at this data center."""
