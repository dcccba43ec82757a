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
    activated_at: datetime | None = None
    active: bool | None = None
    created_at: datetime | None = None
    name: str | None = None
    organization_id: str | None = None
    record_type: str | None = None
    settings: AuthenticationProviderSettings | None = None
    short_name: str | None = None
    updated_at: datetime | None = None


class AuthenticationProviderSettings(Model):
    """Part of `AuthenticationProvider`."""

    assertion_consumer_service_url: str | None = None
    idp_attribute_names: dict[str, Any] | None = None
    idp_cert_fingerprint: str | None = None
    idp_cert_fingerprint_algorithm: Literal["sha1", "sha256", "sha384", "sha512"] | None = None
    idp_certificate: str | None = None
    idp_entity_id: str | None = None
    idp_slo_target_url: str | None = None
    idp_sso_target_url: str | None = None
    name_identifier_format: str | None = None
    provision_groups: bool | None = None
    service_provider_entity_id: str | None = None
    service_provider_login_url: str | None = None
