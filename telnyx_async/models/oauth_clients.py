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
    """Public identifier of the OAuth client, from `oauth_clients.create` or `oauth.register`."""
    client_type: Literal["public", "confidential"]
    """`confidential` for servers that can keep a secret; `public` for apps and browsers, which
    cannot and need PKCE."""
    created_at: datetime
    """When the record was made, RFC 3339 in UTC."""
    name: str
    """What the application is called, for you and on the consent page."""
    org_id: str
    """Identifier of the organization that owns the record."""
    record_type: Literal["oauth_client"]
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    require_pkce: bool
    """Whether the authorization code flow is refused without a PKCE challenge; advisable for
    every public client."""
    updated_at: datetime
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""
    user_id: str
    """User who made the client."""
    allowed_grant_types: (
        list[Literal["client_credentials", "authorization_code", "refresh_token"]] | None
    ) = None
    """OAuth flows the client is permitted to use at `oauth.token`."""
    allowed_scopes: list[str] | None = None
    """The most rights a token of this client can carry; a request for others is refused."""
    client_secret: str | None = None
    """Password of a confidential client, shown when the client is made: store it then. Public
    clients have none."""
    logo_uri: str | None = None
    """Address of the application's logo, shown on the consent page."""
    policy_uri: str | None = None
    """Address of the application's privacy policy, linked from the consent page."""
    redirect_uris: list[str] | None = None
    """Addresses to which users may be sent back after consent; the one used must match
    exactly. Needed for `authorization_code`."""
    tos_uri: str | None = None
    """Address of the application's terms of service, linked from the consent page."""
