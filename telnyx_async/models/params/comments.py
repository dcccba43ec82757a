"""What requests of `client.comments` take."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = [
    "CommentListParamsFilter",
]


class CommentListParamsFilter(TypedDict, total=False):
    """Comment list params filter."""

    comment_record_id: str
    comment_record_type: Literal["sub_number_order", "requirement_group"]
