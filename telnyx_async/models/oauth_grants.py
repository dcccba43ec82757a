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
    """Identifier of the consent, with which to revoke it."""
    client_id: str
    """Public identifier of the OAuth client, from `oauth_clients.create` or `oauth.register`."""
    created_at: datetime
    """When the user gave consent, RFC 3339 in UTC."""
    record_type: Literal["oauth_grant"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    scopes: list[str]
    """Rights that the user has granted to the application."""
    last_used_at: datetime | None = None
    """When the application last made use of the grant, RFC 3339; empty if never."""
