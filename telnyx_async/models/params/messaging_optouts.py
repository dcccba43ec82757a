"""Requests of `client.messaging_optouts`."""

from __future__ import annotations

from typing import TypedDict

__all__ = [
    "MessagingOptoutFilter",
]

MessagingOptoutFilter = TypedDict(
    "MessagingOptoutFilter",
    {
        "from": "str",
        "messaging_profile_id": "str",
    },
    total=False,
)
