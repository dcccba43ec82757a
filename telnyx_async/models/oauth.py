"""What `client.oauth` answers with."""

from __future__ import annotations

from typing import Literal, TypeAlias

from telnyx_async._model import Data, Model

__all__ = [
    "OAuthGrantsResponse",
    "OAuthIntrospectResponse",
    "OAuthRegisterResponse",
    "OAuthRetrieveJwksResponse",
    "OAuthRetrieveJwksResponseKey",
    "OAuthRetrieveResponse",
    "OAuthRetrieveResponseData",
    "OAuthRetrieveResponseDataRequestedScope",
    "OAuthTokenResponse",
]


class OAuthGrantsResponse(Model):
    """O auth grants response."""

    redirect_uri: str


class OAuthIntrospectResponse(Model):
    """O auth introspect response."""

    active: bool
    aud: str | None = None
    client_id: str | None = None
    exp: int | None = None
    iat: int | None = None
    iss: str | None = None
    scope: str | None = None


class OAuthRegisterResponse(Model):
    """O auth register response."""

    client_id: str
    client_id_issued_at: int
    client_name: str | None = None
    client_secret: str | None = None
    grant_types: list[str] | None = None
    logo_uri: str | None = None
    policy_uri: str | None = None
    redirect_uris: list[str] | None = None
    response_types: list[str] | None = None
    scope: str | None = None
    token_endpoint_auth_method: str | None = None
    tos_uri: str | None = None


class OAuthRetrieveJwksResponse(Model):
    """O auth retrieve JSON web keys response."""

    keys: list[OAuthRetrieveJwksResponseKey] | None = None


class OAuthRetrieveJwksResponseKey(Model):
    """O auth retrieve JSON web keys response key."""

    alg: str | None = None
    kid: str | None = None
    kty: str | None = None
    use: str | None = None


class OAuthRetrieveResponseData(Model):
    """O auth retrieve response data."""

    client_id: str | None = None
    logo_uri: str | None = None
    name: str | None = None
    policy_uri: str | None = None
    redirect_uri: str | None = None
    requested_scopes: list[OAuthRetrieveResponseDataRequestedScope] | None = None
    tos_uri: str | None = None
    verified: bool | None = None


class OAuthRetrieveResponseDataRequestedScope(Model):
    """O auth retrieve response data requested scope."""

    id: str | None = None
    description: str | None = None
    name: str | None = None


class OAuthTokenResponse(Model):
    """O auth token response."""

    access_token: str
    expires_in: int
    token_type: Literal["Bearer"] | str
    refresh_token: str | None = None
    scope: str | None = None


OAuthRetrieveResponse: TypeAlias = Data[OAuthRetrieveResponseData]
