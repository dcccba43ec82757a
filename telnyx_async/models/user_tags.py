"""Responses of `client.user_tags`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model

__all__ = [
    "UserTags",
]


class UserTags(Model):
    """Response of `client.user_tags.list`."""

    number_tags: list[str] | None = None
    """Tags in use on your phone numbers; capitals may differ from what you typed."""
    outbound_profile_tags: list[str] | None = None
    """Tags in use on your outbound voice profiles; capitals may differ from what you typed."""
