"""What requests of `client.messaging_optouts` take."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from telnyx_async.models.params.shared import TimeRangeFilter

__all__ = [
    "MessagingOptoutListParamsCreatedAt",
    "MessagingOptoutListParamsFilter",
]

MessagingOptoutListParamsFilter = TypedDict(
    "MessagingOptoutListParamsFilter",
    {
        "from": "str",
        "messaging_profile_id": "str",
    },
    total=False,
)

MessagingOptoutListParamsCreatedAt: TypeAlias = TimeRangeFilter
