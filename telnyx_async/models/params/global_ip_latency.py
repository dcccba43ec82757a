"""What requests of `client.global_ip_latency` take."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async.models.params.shared import GlobalIPFilter, InFilter

__all__ = [
    "GlobalIPLatencyRetrieveParamsFilter",
    "GlobalIPLatencyRetrieveParamsFilterGlobalIPIDIn",
]

GlobalIPLatencyRetrieveParamsFilter: TypeAlias = GlobalIPFilter

GlobalIPLatencyRetrieveParamsFilterGlobalIPIDIn: TypeAlias = InFilter
