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
    code_challenge_methods_supported: list[str] | None = None
    grant_types_supported: list[str] | None = None
    introspection_endpoint: str | None = None
    issuer: str | None = None
    jwks_uri: str | None = None
    registration_endpoint: str | None = None
    response_types_supported: list[str] | None = None
    scopes_supported: list[str] | None = None
    token_endpoint: str | None = None
    token_endpoint_auth_methods_supported: list[str] | None = None


class WellKnownProtectedResourceMetadata(Model):
    """Response of `client.well_known.retrieve_protected_resource_metadata`."""

    authorization_servers: list[str] | None = None
    resource: str | None = None
