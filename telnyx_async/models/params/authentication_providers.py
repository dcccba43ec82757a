"""Requests of `client.authentication_providers`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

__all__ = [
    "AuthenticationProviderSettingsParam",
]


class AuthenticationProviderSettingsParam(TypedDict, total=False):
    """Argument of `client.authentication_providers.create` and `client.authentication_providers.update`."""

    idp_cert_fingerprint: Required[str]
    idp_entity_id: Required[str]
    """URL."""
    idp_sso_target_url: Required[str]
    """URL."""
    idp_cert_fingerprint_algorithm: Literal["sha1", "sha256", "sha384", "sha512"]
    """`"sha1"`, `"sha256"`, `"sha384"` or `"sha512"`; `"sha1"` by default."""
