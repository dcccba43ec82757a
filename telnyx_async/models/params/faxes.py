"""Requests of `client.faxes`."""

from __future__ import annotations

from typing import TypedDict

from telnyx_async.models.params.shared import EqualsFilter, TimeFilter

__all__ = [
    "FaxFilter",
]

FaxFilter = TypedDict(
    "FaxFilter",
    {
        "from": "EqualsFilter",
        "created_at": "TimeFilter",
        "direction": "EqualsFilter",
        "to": "EqualsFilter",
    },
    total=False,
)
