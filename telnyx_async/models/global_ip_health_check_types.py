"""What `client.global_ip_health_check_types` answers with."""

from __future__ import annotations

from typing import Any, TypeAlias

from telnyx_async._modeling.model import Data, Model

__all__ = [
    "GlobalIPHealthCheckTypeListResponse",
    "GlobalIPHealthCheckTypeListResponseData",
]


class GlobalIPHealthCheckTypeListResponseData(Model):
    """Answer of `client.global_ip_health_check_types.list`."""

    health_check_params: dict[str, Any] | None = None
    health_check_type: str | None = None
    record_type: str | None = None


GlobalIPHealthCheckTypeListResponse: TypeAlias = Data[list[GlobalIPHealthCheckTypeListResponseData]]
