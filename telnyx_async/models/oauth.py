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
    """Public identifier of the OAuth client, from `oauth_clients.create` or `oauth.register`."""
    logo_uri: str | None = None
    """Address of the application's logo, shown on the consent page."""
    name: str | None = None
    """Name of the application that asks for access."""
    policy_uri: str | None = None
    """Address of the application's privacy policy, linked from the consent page."""
    redirect_uri: str | None = None
    """Where the browser goes after consent; must be one of the client's `redirect_uris`, and
    the same in both steps of the flow."""
    requested_scopes: list[OAuthRequestedScope] | None = None
    """Rights the application asks for, to be shown to the user before consent."""
    tos_uri: str | None = None
    """Address of the application's terms of service, linked from the consent page."""
    verified: bool | None = None
    """Whether Telnyx has checked the application; warn the user if it has not."""


class OAuthIntrospection(Model):
    """Response of `client.oauth.introspect`."""

    active: bool
    """Whether the token is valid at present; if `false`, the other fields are missing."""
    aud: str | None = None
    """Audience: the service for which the token was issued (RFC 7662)."""
    client_id: str | None = None
    """Public identifier of the OAuth client, from `oauth_clients.create` or `oauth.register`."""
    exp: int | None = None
    """Unix time in seconds at which the token stops being valid."""
    iat: int | None = None
    """Unix time in seconds at which the token was issued."""
    iss: str | None = None
    """Issuer: the URL of the authorization server that made the token."""
    scope: str | None = None
    """Rights of the token or client, separated by spaces."""


class OAuthJwks(Model):
    """Response of `client.oauth.retrieve_jwks`."""

    keys: list[OAuthJwksKey] | None = None
    """Public keys (JSON Web Keys) with which to check the signatures of access tokens."""


class OAuthJwksKey(Model):
    """Part of `OAuthJwks`."""

    alg: str | None = None
    """Signature algorithm the key is for, such as `RS256`."""
    kid: str | None = None
    """Name of the key: take the one that the token's header names."""
    kty: str | None = None
    """Family of the key, such as `RSA` or `EC`."""
    use: str | None = None
    """What the key is for; `sig` means checking signatures."""


class OAuthRedirect(Model):
    """Response of `client.oauth.grants`."""

    redirect_uri: str
    """Where to send the browser now: the application's address with an authorization code, or
    with an error if refused."""


class OAuthRegistration(Model):
    """Response of `client.oauth.register`."""

    client_id: str
    """Public identifier of the OAuth client, from `oauth_clients.create` or `oauth.register`."""
    client_id_issued_at: int
    """Unix time in seconds at which the client was registered."""
    client_name: str | None = None
    """Name of the application, shown to users on the consent page."""
    client_secret: str | None = None
    """Password of a confidential client, shown when the client is made: store it then. Public
    clients have none."""
    grant_types: list[str] | None = None
    """OAuth flows the client may use: with a user (`authorization_code`), by itself
    (`client_credentials`), renewal (`refresh_token`)."""
    logo_uri: str | None = None
    """Address of the application's logo, shown on the consent page."""
    policy_uri: str | None = None
    """Address of the application's privacy policy, linked from the consent page."""
    redirect_uris: list[str] | None = None
    """Addresses to which users may be sent back after consent; the one used must match
    exactly. Needed for `authorization_code`."""
    response_types: list[str] | None = None
    """What the authorization endpoint may return to the client; `code` for the authorization
    code flow."""
    scope: str | None = None
    """Rights of the token or client, separated by spaces."""
    token_endpoint_auth_method: str | None = None
    """How the client proves itself when it fetches tokens: secret in the header
    (`client_secret_basic`) or body (`client_secret_post`), or `none` for public clients."""
    tos_uri: str | None = None
    """Address of the application's terms of service, linked from the consent page."""


class OAuthRequestedScope(Model):
    """Part of `OAuthConsentRequest`."""

    id: str = wire("id", default=None)
    """The right as it is written in `scope`."""
    description: str | None = None
    """What the application can do with the right."""
    name: str | None = None
    """The right in words, for the consent page."""


class OAuthToken(Model):
    """Response of `client.oauth.token`."""

    access_token: str
    """Token to send as `Authorization: Bearer …` with API requests until it expires."""
    expires_in: int
    """Seconds until the access token expires; get a new one shortly before."""
    token_type: Literal["Bearer"]
    """How to use the token: always `Bearer`, in the Authorization header."""
    refresh_token: str | None = None
    """Long-lived token with which to get a new access token without the user, by `grant_type`
    `refresh_token`."""
    scope: str | None = None
    """Rights of the token or client, separated by spaces."""
