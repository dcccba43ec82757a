"""Responses of `client.authentication_providers`."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "AuthenticationProvider",
    "AuthenticationProviderSettings",
]


class AuthenticationProvider(Model):
    """Response of `client.authentication_providers.create`, `client.authentication_providers.delete` and 3 more."""

    id: str = wire("id", default=None)
    """Identifier of the provider, which `retrieve`, `update` and `delete` take."""
    activated_at: datetime | None = None
    """When single sign-on through it was switched on, RFC 3339."""
    active: bool | None = None
    """Whether users can sign in through it at present."""
    created_at: datetime | None = None
    """When the record was made, RFC 3339 in UTC."""
    name: str | None = None
    """What the provider is called in the portal."""
    organization_id: str | None = None
    """Identifier of the organization (the Telnyx account with all its users) that owns the
    record."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    settings: AuthenticationProviderSettings | None = None
    """SAML details of both sides: those of your identity provider and those to enter there."""
    short_name: str | None = None
    """Short, URL-friendly name, unique at Telnyx: it becomes part of the address at which your
    users log in."""
    updated_at: datetime | None = None
    """When the record last changed, RFC 3339 in UTC; equal to `created_at` until the first
    change."""


class AuthenticationProviderSettings(Model):
    """Part of `AuthenticationProvider`."""

    assertion_consumer_service_url: str | None = None
    """Address at Telnyx that receives SAML assertions: enter it at your identity provider (ACS
    URL)."""
    idp_attribute_names: dict[str, Any] | None = None
    """Which SAML attributes of your identity provider hold email, name and the like."""
    idp_cert_fingerprint: str | None = None
    """Fingerprint of the certificate with which your identity provider signs, from its SAML
    settings."""
    idp_cert_fingerprint_algorithm: Literal["sha1", "sha256", "sha384", "sha512"] | None = None
    """Hash with which the fingerprint was made; must be the one your identity provider names."""
    idp_certificate: str | None = None
    """Full X.509 certificate of your identity provider."""
    idp_entity_id: str | None = None
    """Entity ID (issuer) of your identity provider, a URL from its SAML metadata."""
    idp_slo_target_url: str | None = None
    """Address of your identity provider for logging out everywhere at once (single logout)."""
    idp_sso_target_url: str | None = None
    """Address of your identity provider to which users are sent to log in."""
    name_identifier_format: str | None = None
    """Form of the username in SAML assertions; has to be set alike on both sides."""
    provision_groups: bool | None = None
    """Whether group membership is taken over from the identity provider at login."""
    service_provider_entity_id: str | None = None
    """Entity ID of Telnyx as service provider: enter it at your identity provider."""
    service_provider_login_url: str | None = None
    """Address at which your users start the login through the identity provider."""
