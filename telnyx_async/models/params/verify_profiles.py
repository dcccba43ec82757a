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
    """Name of your application in the message, so that the recipient knows who asks; letters,
    digits, spaces and hyphens. Matching `^[A-Za-z0-9 -]{1,30}$`."""
    code_length: int
    """How many digits the generated codes have. Default `5`."""
    default_verification_timeout_secs: int
    """Seconds for which codes of this profile are good, unless `timeout_secs` says otherwise.
    Default `300`."""
    messaging_template_id: str
    """Wording of the message, from `verify_profiles.retrieve_templates` or
    `verify_profiles.create_template`. UUID."""
    whitelisted_destinations: Sequence[str]
    """Countries to which codes may be sent, ISO 3166-1 alpha-2; `["*"]` allows all. Guards
    against SMS pumping fraud."""


class VerifyProfileFilter(TypedDict, total=False):
    """Argument of `client.verify_profiles.list`."""

    name: str
    """Only verify profiles of this name."""


class VerifyProfileFlashcallParam(TypedDict, total=False):
    """Argument of `client.verify_profiles.create`."""

    app_name: str
    """Name of your application in the message, so that the recipient knows who asks; letters,
    digits, spaces and hyphens. Matching `^[A-Za-z0-9 -]{1,30}$`."""
    default_verification_timeout_secs: int
    """Seconds for which codes of this profile are good, unless `timeout_secs` says otherwise.
    Default `300`."""
    whitelisted_destinations: Sequence[str]
    """Countries to which codes may be sent, ISO 3166-1 alpha-2; `["*"]` allows all. Guards
    against SMS pumping fraud."""


class VerifyProfileSMSParam(TypedDict, total=False):
    """Argument of `client.verify_profiles.create` and `client.verify_profiles.update`."""

    alpha_sender: str | None
    """Sender name of up to 11 letters, digits and spaces, used in countries that require one
    in place of a number. Matching `^[A-Za-z0-9 ]{1,11}$`; default `"Telnyx"`."""
    app_name: str
    """Name of your application in the message, so that the recipient knows who asks; letters,
    digits, spaces and hyphens. Matching `^[A-Za-z0-9 -]{1,30}$`."""
    code_length: int
    """How many digits the generated codes have. Default `5`."""
    default_verification_timeout_secs: int
    """Seconds for which codes of this profile are good, unless `timeout_secs` says otherwise.
    Default `300`."""
    messaging_template_id: str
    """Wording of the message, from `verify_profiles.retrieve_templates` or
    `verify_profiles.create_template`. UUID."""
    whitelisted_destinations: Sequence[str]
    """Countries to which codes may be sent, ISO 3166-1 alpha-2; `["*"]` allows all. Guards
    against SMS pumping fraud."""


class VerifyProfileWhatsappParam(TypedDict, total=False):
    """Argument of `client.verify_profiles.create` and `client.verify_profiles.update`."""

    default_verification_timeout_secs: int
    """Seconds for which codes of this profile are good, unless `timeout_secs` says otherwise.
    Default `300`."""
    sender_phone_number: str | None
    """Number of your WhatsApp Business account from which the codes come."""
    template_id: str | None
    """Approved authentication template of your WhatsApp Business account; needed with
    `waba_id`."""
    waba_id: str | None
    """Your own WhatsApp Business account at Meta to send from; without it Telnyx's is used."""
    whitelisted_destinations: Sequence[str]
    """Countries to which codes may be sent, ISO 3166-1 alpha-2; `["*"]` allows all. Guards
    against SMS pumping fraud."""
