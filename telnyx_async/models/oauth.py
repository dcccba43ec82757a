"""Responses of `client.oauth`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "OAuthConsentRequest",
    "OAuthIntrospection",
    "OAuthJwks",
    "OAuthJwksKey",
    "OAuthRedirect",
    "OAuthRegistration",
    "OAuthRequestedScope",
    "OAuthToken",
]


class OAuthConsentRequest(Model):
    """Response of `client.oauth.retrieve`."""

    client_id: str | None = None
    logo_uri: str | None = None
    name: str | None = None
    policy_uri: str | None = None
    redirect_uri: str | None = None
    requested_scopes: list[OAuthRequestedScope] | None = None
    tos_uri: str | None = None
    verified: bool | None = None


class OAuthIntrospection(Model):
    """Response of `client.oauth.introspect`."""

    active: bool
    aud: str | None = None
    client_id: str | None = None
    exp: int | None = None
    iat: int | None = None
    iss: str | None = None
    scope: str | None = None


class OAuthJwks(Model):
    """Response of `client.oauth.retrieve_jwks`."""

    keys: list[OAuthJwksKey] | None = None


class OAuthJwksKey(Model):
    """Part of `OAuthJwks`."""

    alg: str | None = None
    kid: str | None = None
    kty: str | None = None
    use: str | None = None


class OAuthRedirect(Model):
    """Response of `client.oauth.grants`."""

    redirect_uri: str


class OAuthRegistration(Model):
    """Response of `client.oauth.register`."""

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


class OAuthRequestedScope(Model):
    """Part of `OAuthConsentRequest`."""

    id: str = wire("id", default=None)
    description: str | None = None
    name: str | None = None


class OAuthToken(Model):
    """Response of `client.oauth.token`."""

    access_token: str
    expires_in: int
    token_type: Literal["Bearer"]
    refresh_token: str | None = None
    scope: str | None = None
