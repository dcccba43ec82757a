"""Requests of `client.requirement_types`."""

from __future__ import annotations

from typing import TypedDict

from telnyx_async.models.params.shared import ContainsFilter

__all__ = [
    "RequirementTypeFilter",
]


class RequirementTypeFilter(TypedDict, total=False):
    """Argument of `client.requirement_types.list`."""

    name: ContainsFilter
    """Only types whose name contains a text. Object with `contains`."""
