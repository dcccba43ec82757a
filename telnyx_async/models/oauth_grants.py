"""Responses of `client.oauth_grants`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model

__all__ = [
    "OAuthGrant",
]


class OAuthGrant(Model):
    """Response of `client.oauth_grants.delete`, `client.oauth_grants.list` and 1 more."""

    id: str
    client_id: str
    created_at: datetime
    record_type: Literal["oauth_grant"]
    scopes: list[str]
    last_used_at: datetime | None = None
