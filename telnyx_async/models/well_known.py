"""Responses of `client.well_known`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model

__all__ = [
    "WellKnownAuthorizationServerMetadata",
    "WellKnownProtectedResourceMetadata",
]


class WellKnownAuthorizationServerMetadata(Model):
    """Response of `client.well_known.retrieve_authorization_server_metadata`."""

    authorization_endpoint: str | None = None
    """Where browsers are sent to ask the user for consent."""
    code_challenge_methods_supported: list[str] | None = None
    """PKCE methods the server accepts."""
    grant_types_supported: list[str] | None = None
    """OAuth flows the server offers."""
    introspection_endpoint: str | None = None
    """Where to ask whether a token is still valid."""
    issuer: str | None = None
    """URL that identifies the authorization server; equal to `iss` in its tokens."""
    jwks_uri: str | None = None
    """Where the public keys are to be found."""
    registration_endpoint: str | None = None
    """Where a program can register itself as a client (RFC 7591)."""
    response_types_supported: list[str] | None = None
    """Answers the authorization endpoint can give."""
    scopes_supported: list[str] | None = None
    """Rights that can be asked for."""
    token_endpoint: str | None = None
    """Where codes and credentials are exchanged for tokens."""
    token_endpoint_auth_methods_supported: list[str] | None = None
    """Ways in which clients may prove themselves at the token endpoint."""


class WellKnownProtectedResourceMetadata(Model):
    """Response of `client.well_known.retrieve_protected_resource_metadata`."""

    authorization_servers: list[str] | None = None
    """Servers whose tokens this API accepts."""
    resource: str | None = None
    """URL of the API that is protected by OAuth."""
