"""Models of messaging_optouts."""

from __future__ import annotations

from datetime import datetime
from typing import TypeAlias, TypedDict

from telnyx_async._model import Model, wire
from telnyx_async.models.shared import EventListParamsFilterCreatedAt

__all__ = [
    "MessagingOptoutListParamsCreatedAt",
    "MessagingOptoutListParamsFilter",
    "MessagingOptoutListResponse",
]


class MessagingOptoutListResponse(Model):
    """MessagingOptoutListResponse"""

    created_at: datetime | None = None
    from_: str | None = wire("from", default=None)
    keyword: str | None = None
    messaging_profile_id: str | None = None
    to: str | None = None


MessagingOptoutListParamsFilter = TypedDict(
    "MessagingOptoutListParamsFilter",
    {
        "from": "str",
        "messaging_profile_id": "str",
    },
    total=False,
)

MessagingOptoutListParamsCreatedAt: TypeAlias = EventListParamsFilterCreatedAt
