"""Models of oauth_clients."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from telnyx_async._model import Data, Model

__all__ = [
    "OAuthClient",
    "OAuthClientCreateResponse",
    "OAuthClientRetrieveResponse",
    "OAuthClientUpdateResponse",
]


class OAuthClient(Model):
    """OAuthClient"""

    client_id: str = None
    client_type: Literal["public", "confidential"] | str = None
    created_at: datetime = None
    name: str = None
    org_id: str = None
    record_type: Literal["oauth_client"] | str = None
    require_pkce: bool = None
    updated_at: datetime = None
    user_id: str = None
    allowed_grant_types: (
        list[Literal["client_credentials", "authorization_code", "refresh_token"] | str] | None
    ) = None
    allowed_scopes: list[str] | None = None
    client_secret: str | None = None
    logo_uri: str | None = None
    policy_uri: str | None = None
    redirect_uris: list[str] | None = None
    tos_uri: str | None = None


OAuthClientCreateResponse: TypeAlias = Data[OAuthClient]

OAuthClientRetrieveResponse: TypeAlias = Data[OAuthClient]

OAuthClientUpdateResponse: TypeAlias = Data[OAuthClient]
