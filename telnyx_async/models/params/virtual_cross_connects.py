"""What requests of `client.virtual_cross_connects` take."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async.models.params.shared import NetworkFilter

__all__ = [
    "VirtualCrossConnectListParamsFilter",
]

VirtualCrossConnectListParamsFilter: TypeAlias = NetworkFilter
