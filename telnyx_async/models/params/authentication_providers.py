"""What requests of `client.authentication_providers` take."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

__all__ = [
    "SettingsParam",
]


class SettingsParam(TypedDict, total=False):
    """Settings."""

    idp_cert_fingerprint: Required[str]
    idp_entity_id: Required[str]
    idp_sso_target_url: Required[str]
    idp_cert_fingerprint_algorithm: Literal["sha1", "sha256", "sha384", "sha512"]
