"""Responses of `client.global_ip_health_check_types`."""

from __future__ import annotations

from typing import Any

from telnyx_async._modeling.model import Model

__all__ = [
    "GlobalIPHealthCheckType",
]


class GlobalIPHealthCheckType(Model):
    """Response of `client.global_ip_health_check_types.list`."""

    health_check_params: dict[str, Any] | None = None
    """Details of the health check, such as port and interval;
    `global_ip_health_check_types.list` lists them."""
    health_check_type: str | None = None
    """How the health is checked, from `global_ip_health_check_types.list`."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
