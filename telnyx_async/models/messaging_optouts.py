"""Responses of `client.messaging_optouts`."""

from __future__ import annotations

from datetime import datetime

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "MessagingOptout",
]


class MessagingOptout(Model):
    """Response of `client.messaging_optouts.list`."""

    created_at: datetime | None = None
    from_: str | None = wire("from", default=None)
    keyword: str | None = None
    messaging_profile_id: str | None = None
    to: str | None = None
