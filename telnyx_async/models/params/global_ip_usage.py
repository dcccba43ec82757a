"""What requests of `client.global_ip_usage` take."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async.models.params.shared import GlobalIPFilter, InFilter

__all__ = [
    "GlobalIPUsageRetrieveParamsFilter",
    "GlobalIPUsageRetrieveParamsFilterGlobalIPIDIn",
]

GlobalIPUsageRetrieveParamsFilter: TypeAlias = GlobalIPFilter

GlobalIPUsageRetrieveParamsFilterGlobalIPIDIn: TypeAlias = InFilter
