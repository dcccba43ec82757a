"""Models of params.phone_number_blocks."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = [
    "JobListParamsFilter",
]


class JobListParamsFilter(TypedDict, total=False):
    """JobListParamsFilter"""

    status: Literal["pending", "in_progress", "completed", "failed"]
    type: Literal["delete_phone_number_block"]
