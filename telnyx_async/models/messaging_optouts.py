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
    """When the recipient opted out (RFC 3339)."""
    from_: str | None = wire("from", default=None)
    """Sender that may no longer write to the recipient; the block covers the whole messaging
    profile."""
    keyword: str | None = None
    """Word by which the recipient opted out, such as `STOP`."""
    messaging_profile_id: str | None = None
    """Messaging profile from which the recipient gets nothing any more."""
    to: str | None = None
    """Recipient who opted out, in E.164 format; blacked out with redaction."""
