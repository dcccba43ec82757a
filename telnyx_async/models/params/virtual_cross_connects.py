"""Models of params.virtual_cross_connects."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async.models.params.shared import NetworkFilter

__all__ = [
    "VirtualCrossConnectListParamsFilter",
]

VirtualCrossConnectListParamsFilter: TypeAlias = NetworkFilter
