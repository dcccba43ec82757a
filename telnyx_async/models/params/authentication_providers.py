"""Requests of `client.authentication_providers`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

__all__ = [
    "AuthenticationProviderSettingsParam",
]


class AuthenticationProviderSettingsParam(TypedDict, total=False):
    """Argument of `client.authentication_providers.create` and `client.authentication_providers.update`."""

    idp_cert_fingerprint: Required[str]
    """Fingerprint of the certificate with which your identity provider signs, from its SAML
    settings."""
    idp_entity_id: Required[str]
    """Entity ID (issuer) of your identity provider, a URL from its SAML metadata."""
    idp_sso_target_url: Required[str]
    """Address of your identity provider to which users are sent to log in."""
    idp_cert_fingerprint_algorithm: Literal["sha1", "sha256", "sha384", "sha512"]
    """Hash with which the fingerprint was made; must be the one your identity provider names.
    `"sha1"`, `"sha256"`, `"sha384"` or `"sha512"`; default `"sha1"`."""
