"""Responses of `client.user_tags`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model

__all__ = [
    "UserTags",
]


class UserTags(Model):
    """Response of `client.user_tags.list`."""

    number_tags: list[str] | None = None
    outbound_profile_tags: list[str] | None = None
