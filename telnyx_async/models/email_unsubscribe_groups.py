"""Responses of `client.email_unsubscribe_groups`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model

__all__ = [
    "UnsubscribeGroup",
]


class UnsubscribeGroup(Model):
    """Response of `client.email_unsubscribe_groups.create`, `client.email_unsubscribe_groups.list` and 2 more."""

    id: str
    created_at: datetime
    description: str | None = None
    name: str
    record_type: Literal["email_unsubscribe_group"]
    updated_at: datetime
