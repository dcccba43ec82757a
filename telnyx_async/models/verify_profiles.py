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
    text: str | None = None


class VerifyProfile(Model):
    """Response of `client.verify_profiles.create`, `client.verify_profiles.delete` and 3 more."""

    id: str = wire("id", default=None)
    call: VerifyProfileCall | None = None
    created_at: str | None = None
    daily_spend_limit: float | None = None
    daily_spend_limit_enabled: bool | None = None
    flashcall: VerifyProfileFlashcall | None = None
    language: str | None = None
    name: str | None = None
    record_type: Literal["verification_profile"] | None = None
    sms: VerifyProfileSMS | None = None
    updated_at: str | None = None
    webhook_failover_url: str | None = None
    webhook_url: str | None = None
    whatsapp: VerifyProfileWhatsapp | None = None


class VerifyProfileCall(Model):
    """Part of `VerifyProfile`."""

    app_name: str | None = None
    code_length: int | None = None
    default_verification_timeout_secs: int | None = None
    messaging_template_id: str | None = None
    whitelisted_destinations: list[str] | None = None


class VerifyProfileFlashcall(Model):
    """Part of `VerifyProfile`."""

    app_name: str | None = None
    default_verification_timeout_secs: int | None = None


class VerifyProfileSMS(Model):
    """Part of `VerifyProfile`."""

    alpha_sender: str | None = None
    app_name: str | None = None
    code_length: int | None = None
    default_verification_timeout_secs: int | None = None
    messaging_template_id: str | None = None
    whitelisted_destinations: list[str] | None = None


class VerifyProfileWhatsapp(Model):
    """Part of `VerifyProfile`."""

    app_name: str | None = None
    code_length: int | None = None
    default_verification_timeout_secs: int | None = None
    messaging_template_id: str | None = None
    sender_phone_number: str | None = None
    template_id: str | None = None
    waba_id: str | None = None
    whitelisted_destinations: list[str] | None = None
