"""Requests of `client.comments`."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = [
    "CommentFilter",
]


class CommentFilter(TypedDict, total=False):
    """Argument of `client.comments.list`."""

    comment_record_id: str
    """Record whose comments are wanted: a sub number order or requirement group."""
    comment_record_type: Literal["sub_number_order", "requirement_group"]
    """Kind of the record: `sub_number_order` or `requirement_group`."""
