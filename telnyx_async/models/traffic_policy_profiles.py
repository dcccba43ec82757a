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
    """Identifies the traffic policy profile."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    domains: list[str] | None = None
    """Domain names the policy is about."""
    ip_ranges: list[str] | None = None
    """IP ranges the policy is about, in CIDR form (`203.0.113.0/24`)."""
    limit_bw_kbps: int | None = None
    """Greatest bandwidth in kilobits per second: `512` or `1024`; no limit without it."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    services: list[str] | None = None
    """Network services the policy is about, by their IDs from
    `traffic_policy_profiles.list_services`."""
    type: Literal["whitelist", "blacklist", "throttling"] | None = None
    """`whitelist` lets only the listed traffic through, `blacklist` blocks it, `throttling`
    slows it down to `limit_bw_kbps`."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class TrafficPolicyProfileDeletion(Model):
    """Response of `client.traffic_policy_profiles.delete`."""

    id: str = wire("id", default=None)
    """Identifies the traffic policy profile."""


class TrafficPolicyProfileService(Model):
    """Response of `client.traffic_policy_profiles.list_services`."""

    id: str = wire("id", default=None)
    """Identifies the service; give it in `services` of a profile."""
    group: str | None = None
    """Group the service belongs to, such as social media or video."""
    name: str | None = None
    """Name of the service, such as an app or a streaming platform."""
    resource_type: str | None = None
    """Type of the service entry, as set by Telnyx."""
