"""What `client.user_tags` answers with."""

from __future__ import annotations

from telnyx_async._modeling.model import Model

__all__ = [
    "UserTags",
]


class UserTags(Model):
    """Answer of `client.user_tags.list`."""

    number_tags: list[str] | None = None
    outbound_profile_tags: list[str] | None = None
