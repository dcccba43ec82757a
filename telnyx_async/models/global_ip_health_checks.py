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
    created_at: str | None = None
    record_type: str | None = None
    updated_at: str | None = None
    global_ip_id: str | None = None
    health_check_params: dict[str, Any] | None = None
    health_check_type: str | None = None
