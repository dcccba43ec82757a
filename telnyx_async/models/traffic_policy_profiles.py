"""Responses of `client.traffic_policy_profiles`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "TrafficPolicyProfile",
    "TrafficPolicyProfileDeletion",
    "TrafficPolicyProfileService",
]


class TrafficPolicyProfile(Model):
    """Response of `client.traffic_policy_profiles.create`, `client.traffic_policy_profiles.list` and 2 more."""

    id: str = wire("id", default=None)
    created_at: str | None = None
    domains: list[str] | None = None
    ip_ranges: list[str] | None = None
    limit_bw_kbps: int | None = None
    record_type: str | None = None
    services: list[str] | None = None
    type: Literal["whitelist", "blacklist", "throttling"] | None = None
    updated_at: str | None = None


class TrafficPolicyProfileDeletion(Model):
    """Response of `client.traffic_policy_profiles.delete`."""

    id: str = wire("id", default=None)


class TrafficPolicyProfileService(Model):
    """Response of `client.traffic_policy_profiles.list_services`."""

    id: str = wire("id", default=None)
    group: str | None = None
    name: str | None = None
    resource_type: str | None = None
