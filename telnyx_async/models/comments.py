"""Responses of `client.comments`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model, wire
from telnyx_async.models.shared import PaginationMeta

__all__ = [
    "Comment",
    "CommentList",
]


class Comment(Model):
    """Response of `client.comments.create`, `client.comments.mark_as_read` and 1 more."""

    id: str = wire("id", default=None)
    body: str | None = None
    comment_record_id: str | None = None
    comment_record_type: Literal["sub_number_order", "requirement_group"] | None = None
    commenter: str | None = None
    commenter_type: Literal["admin", "user"] | None = None
    created_at: datetime | None = None
    read_at: datetime | None = None
    updated_at: datetime | None = None


class CommentList(Model):
    """Response of `client.comments.list`."""

    data: list[Comment] | None = None
    meta: PaginationMeta | None = None
