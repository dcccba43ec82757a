"""What requests of `client.connections` take."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async.models.params.shared import ConnectionFilter, ContainsFilter

__all__ = [
    "ConnectionListParamsFilter",
    "ConnectionListParamsFilterConnectionName",
]

ConnectionListParamsFilter: TypeAlias = ConnectionFilter

ConnectionListParamsFilterConnectionName: TypeAlias = ContainsFilter
