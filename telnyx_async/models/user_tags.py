"""What `client.user_tags` answers with."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async._modeling.model import Data, Model

__all__ = [
    "UserTagListResponse",
    "UserTagListResponseData",
]


class UserTagListResponseData(Model):
    """Answer of `client.user_tags.list`."""

    number_tags: list[str] | None = None
    outbound_profile_tags: list[str] | None = None


UserTagListResponse: TypeAlias = Data[UserTagListResponseData]
