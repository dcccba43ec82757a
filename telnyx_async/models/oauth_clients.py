"""Responses of `client.oauth_clients`."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from telnyx_async._modeling.model import Model

__all__ = [
    "OAuthClient",
]


class OAuthClient(Model):
    """Response of `client.oauth_clients.create`, `client.oauth_clients.list` and 2 more."""

    client_id: str
    client_type: Literal["public", "confidential"]
    created_at: datetime
    name: str
    org_id: str
    record_type: Literal["oauth_client"]
    require_pkce: bool
    updated_at: datetime
    user_id: str
    allowed_grant_types: (
        list[Literal["client_credentials", "authorization_code", "refresh_token"]] | None
    ) = None
    allowed_scopes: list[str] | None = None
    client_secret: str | None = None
    logo_uri: str | None = None
    policy_uri: str | None = None
    redirect_uris: list[str] | None = None
    tos_uri: str | None = None
