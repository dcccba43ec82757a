"""Responses of `client.verify_profiles`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "VerifyMessageTemplate",
    "VerifyProfile",
    "VerifyProfileCall",
    "VerifyProfileFlashcall",
    "VerifyProfileSMS",
    "VerifyProfileWhatsapp",
]


class VerifyMessageTemplate(Model):
    """Response of `client.verify_profiles.create_template`, `client.verify_profiles.retrieve_templates` and 1 more."""

    id: str = wire("id", default=None)
    """Identifier of the template, for `messaging_template_id`."""
    text: str | None = None
    """Wording of the message with its placeholders."""


class VerifyProfile(Model):
    """Response of `client.verify_profiles.create`, `client.verify_profiles.delete` and 3 more."""

    id: str = wire("id", default=None)
    """Identifier of the profile, passed as `verify_profile_id`."""
    call: VerifyProfileCall | None = None
    """Settings for codes spoken in a voice call: wording, code length, time limit and allowed
    countries."""
    created_at: str | None = None
    """When the profile was made."""
    daily_spend_limit: float | None = None
    """Maximum spend per day for codes of this profile, in US dollars; works only with
    `daily_spend_limit_enabled`."""
    daily_spend_limit_enabled: bool | None = None
    """`true` stops sending for the day once `daily_spend_limit` is reached."""
    flashcall: VerifyProfileFlashcall | None = None
    """Settings for flash calls, where the caller ID carries the code and nobody needs to
    answer."""
    language: str | None = None
    """Language of the messages (`en-US`, `de-DE`); codes in calls are spoken in it."""
    name: str | None = None
    """Name of the profile, for your own lists; not shown to users."""
    record_type: Literal["verification_profile"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    sms: VerifyProfileSMS | None = None
    """Settings for codes by SMS: sender, wording, code length, time limit and allowed
    countries."""
    updated_at: str | None = None
    """When the profile last changed."""
    webhook_failover_url: str | None = None
    """URL tried when `webhook_url` does not respond."""
    webhook_url: str | None = None
    """URL that receives what becomes of verifications."""
    whatsapp: VerifyProfileWhatsapp | None = None
    """Settings for codes by WhatsApp, from Telnyx's sender or from your own business account."""


class VerifyProfileCall(Model):
    """Part of `VerifyProfile`."""

    app_name: str | None = None
    """Name of your application in the message, so that the recipient knows who asks; letters,
    digits, spaces and hyphens."""
    code_length: int | None = None
    """How many digits the generated codes have."""
    default_verification_timeout_secs: int | None = None
    """Seconds for which codes of this profile are good, unless `timeout_secs` says otherwise."""
    messaging_template_id: str | None = None
    """Wording of the message, from `verify_profiles.retrieve_templates` or
    `verify_profiles.create_template`."""
    whitelisted_destinations: list[str] | None = None
    """Countries to which codes may be sent, ISO 3166-1 alpha-2; `["*"]` allows all. Guards
    against SMS pumping fraud."""


class VerifyProfileFlashcall(Model):
    """Part of `VerifyProfile`."""

    app_name: str | None = None
    """Name of your application in the message, so that the recipient knows who asks; letters,
    digits, spaces and hyphens."""
    default_verification_timeout_secs: int | None = None
    """Seconds for which codes of this profile are good, unless `timeout_secs` says otherwise."""


class VerifyProfileSMS(Model):
    """Part of `VerifyProfile`."""

    alpha_sender: str | None = None
    """Sender name of up to 11 letters, digits and spaces, used in countries that require one
    in place of a number."""
    app_name: str | None = None
    """Name of your application in the message, so that the recipient knows who asks; letters,
    digits, spaces and hyphens."""
    code_length: int | None = None
    """How many digits the generated codes have."""
    default_verification_timeout_secs: int | None = None
    """Seconds for which codes of this profile are good, unless `timeout_secs` says otherwise."""
    messaging_template_id: str | None = None
    """Wording of the message, from `verify_profiles.retrieve_templates` or
    `verify_profiles.create_template`."""
    whitelisted_destinations: list[str] | None = None
    """Countries to which codes may be sent, ISO 3166-1 alpha-2; `["*"]` allows all. Guards
    against SMS pumping fraud."""


class VerifyProfileWhatsapp(Model):
    """Part of `VerifyProfile`."""

    app_name: str | None = None
    """Name of your application in the message, so that the recipient knows who asks; letters,
    digits, spaces and hyphens."""
    code_length: int | None = None
    """How many digits the generated codes have."""
    default_verification_timeout_secs: int | None = None
    """Seconds for which codes of this profile are good, unless `timeout_secs` says otherwise."""
    messaging_template_id: str | None = None
    """Wording of the message, from `verify_profiles.retrieve_templates` or
    `verify_profiles.create_template`."""
    sender_phone_number: str | None = None
    """Number of your WhatsApp Business account from which the codes come."""
    template_id: str | None = None
    """Approved authentication template of your WhatsApp Business account; needed with
    `waba_id`."""
    waba_id: str | None = None
    """Your own WhatsApp Business account at Meta to send from; without it Telnyx's is used."""
    whitelisted_destinations: list[str] | None = None
    """Countries to which codes may be sent, ISO 3166-1 alpha-2; `["*"]` allows all. Guards
    against SMS pumping fraud."""
