"""Responses of `client.global_ip_health_checks`."""

from __future__ import annotations

from typing import Any

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "GlobalIPHealthCheck",
]


class GlobalIPHealthCheck(Model):
    """Response of `client.global_ip_health_checks.create`, `client.global_ip_health_checks.delete` and 2 more."""

    id: str = wire("id", default=None)
    """Identifies the health check."""
    created_at: str | None = None
    """When the record was made, RFC 3339 in UTC."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    updated_at: str | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    global_ip_id: str | None = None
    """Global IP, from `global_ips.list`."""
    health_check_params: dict[str, Any] | None = None
    """Details of the health check, such as port and interval;
    `global_ip_health_check_types.list` lists them."""
    health_check_type: str | None = None
    """How the health is checked, from `global_ip_health_check_types.list`."""
