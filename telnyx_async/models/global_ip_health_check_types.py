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
    health_check_type: str | None = None
    record_type: str | None = None
