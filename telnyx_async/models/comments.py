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
    """Identifies the comment, for `comments.retrieve` and `comments.mark_as_read`."""
    body: str | None = None
    """Text of the comment."""
    comment_record_id: str | None = None
    """Record the comment is about: a sub number order or a requirement group, according to
    `comment_record_type`."""
    comment_record_type: Literal["sub_number_order", "requirement_group"] | None = None
    """What the comment is about: one part of a number order (`sub_number_order`) or a set of
    requirement values (`requirement_group`)."""
    commenter: str | None = None
    """Who wrote the comment."""
    commenter_type: Literal["admin", "user"] | None = None
    """Side that wrote the comment: `admin` is Telnyx staff, `user` your own account."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    read_at: datetime | None = None
    """When the comment was marked as read (RFC 3339); empty while it is unread."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class CommentList(Model):
    """Response of `client.comments.list`."""

    data: list[Comment] | None = None
    """The record the operation is about, or on a list the records of this page."""
    meta: PaginationMeta | None = None
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""
