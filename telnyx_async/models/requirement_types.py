"""Responses of `client.requirement_types`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model
from telnyx_async.models.shared import PaginationMeta, RequirementType

__all__ = [
    "RequirementTypeList",
]


class RequirementTypeList(Model):
    """Response of `client.requirement_types.list`."""

    data: list[RequirementType] | None = None
    """The record the operation is about, or on a list the records of this page."""
    meta: PaginationMeta | None = None
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""
