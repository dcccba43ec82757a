"""Requests of `client.global_ip_assignment_health`."""

from __future__ import annotations

from typing import TypedDict

from telnyx_async.models.params.shared import InFilter

__all__ = [
    "GlobalIPAssignmentHealthFilter",
]


class GlobalIPAssignmentHealthFilter(TypedDict, total=False):
    """Argument of `client.global_ip_assignment_health.retrieve`."""

    global_ip_assignment_id: str | InFilter
    """Only measurements of this assignment; an object with `in` names several. Object with
    `in`."""
    global_ip_id: str | InFilter
    """Only measurements of this global IP; an object with `in` names several. Object with
    `in`."""
