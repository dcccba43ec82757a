"""Requests of `client.comments`."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = [
    "CommentFilter",
]


class CommentFilter(TypedDict, total=False):
    """Argument of `client.comments.list`."""

    comment_record_id: str
    comment_record_type: Literal["sub_number_order", "requirement_group"]
