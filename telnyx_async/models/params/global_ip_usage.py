"""Requests of `client.global_ip_usage`."""

from __future__ import annotations

from typing import TypedDict

from telnyx_async.models.params.shared import InFilter

__all__ = [
    "GlobalIPUsageFilter",
]


class GlobalIPUsageFilter(TypedDict, total=False):
    """Argument of `client.global_ip_usage.retrieve`."""

    global_ip_id: str | InFilter
    """Only measurements of this global IP; an object with `in` names several. Object with
    `in`."""
