"""Requests of `client.verify_profiles`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

__all__ = [
    "VerifyProfileCallParam",
    "VerifyProfileFilter",
    "VerifyProfileFlashcallParam",
    "VerifyProfileSMSParam",
    "VerifyProfileWhatsappParam",
]


class VerifyProfileCallParam(TypedDict, total=False):
    """Argument of `client.verify_profiles.create` and `client.verify_profiles.update`."""

    app_name: str
    """String, matching `^[A-Za-z0-9 -]{1,30}$`."""
    code_length: int
    """Integer; `5` by default."""
    default_verification_timeout_secs: int
    """Integer, in seconds; `300` by default."""
    messaging_template_id: str
    """UUID."""
    whitelisted_destinations: Sequence[str]


class VerifyProfileFilter(TypedDict, total=False):
    """Argument of `client.verify_profiles.list`."""

    name: str


class VerifyProfileFlashcallParam(TypedDict, total=False):
    """Argument of `client.verify_profiles.create`."""

    app_name: str
    """String, matching `^[A-Za-z0-9 -]{1,30}$`."""
    default_verification_timeout_secs: int
    """Integer, in seconds; `300` by default."""
    whitelisted_destinations: Sequence[str]


class VerifyProfileSMSParam(TypedDict, total=False):
    """Argument of `client.verify_profiles.create` and `client.verify_profiles.update`."""

    alpha_sender: str | None
    """String or null, matching `^[A-Za-z0-9 ]{1,11}$`; `"Telnyx"` by default."""
    app_name: str
    """String, matching `^[A-Za-z0-9 -]{1,30}$`."""
    code_length: int
    """Integer; `5` by default."""
    default_verification_timeout_secs: int
    """Integer, in seconds; `300` by default."""
    messaging_template_id: str
    """UUID."""
    whitelisted_destinations: Sequence[str]


class VerifyProfileWhatsappParam(TypedDict, total=False):
    """Argument of `client.verify_profiles.create` and `client.verify_profiles.update`."""

    default_verification_timeout_secs: int
    """Integer, in seconds; `300` by default."""
    sender_phone_number: str | None
    template_id: str | None
    waba_id: str | None
    whitelisted_destinations: Sequence[str]
