"""Requests of `client.phone_number_blocks`."""

from __future__ import annotations

from typing import Literal, TypedDict

__all__ = [
    "PhoneNumberBlockJobFilter",
]


class PhoneNumberBlockJobFilter(TypedDict, total=False):
    """Argument of `client.phone_number_blocks.jobs.list`."""

    status: Literal["pending", "in_progress", "completed", "failed"]
    """Only jobs in this state: `pending`, `in_progress`, `completed` or `failed`."""
    type: Literal["delete_phone_number_block"]
    """Only jobs that do this; so far they only delete blocks. `"delete_phone_number_block"`."""
