"""What requests of `client.verify_profiles` take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias, TypedDict

from telnyx_async.models.params.shared import NameFilter

__all__ = [
    "VerifyProfileCreateParamsCall",
    "VerifyProfileCreateParamsFlashcall",
    "VerifyProfileCreateParamsSMS",
    "VerifyProfileCreateParamsWhatsapp",
    "VerifyProfileListParamsFilter",
    "VerifyProfileUpdateParamsCall",
    "VerifyProfileUpdateParamsSMS",
    "VerifyProfileUpdateParamsWhatsapp",
]


class VerifyProfileCreateParamsCall(TypedDict, total=False):
    """Verify profile create params call."""

    app_name: str
    code_length: int
    default_verification_timeout_secs: int
    messaging_template_id: str
    whitelisted_destinations: Sequence[str]


class VerifyProfileCreateParamsFlashcall(TypedDict, total=False):
    """Verify profile create params flashcall."""

    app_name: str
    default_verification_timeout_secs: int
    whitelisted_destinations: Sequence[str]


class VerifyProfileCreateParamsSMS(TypedDict, total=False):
    """Verify profile create params SMS."""

    alpha_sender: str | None
    app_name: str
    code_length: int
    default_verification_timeout_secs: int
    messaging_template_id: str
    whitelisted_destinations: Sequence[str]


class VerifyProfileCreateParamsWhatsapp(TypedDict, total=False):
    """Verify profile create params WhatsApp."""

    default_verification_timeout_secs: int
    sender_phone_number: str | None
    template_id: str | None
    waba_id: str | None
    whitelisted_destinations: Sequence[str]


VerifyProfileListParamsFilter: TypeAlias = NameFilter

VerifyProfileUpdateParamsCall: TypeAlias = VerifyProfileCreateParamsCall

VerifyProfileUpdateParamsSMS: TypeAlias = VerifyProfileCreateParamsSMS

VerifyProfileUpdateParamsWhatsapp: TypeAlias = VerifyProfileCreateParamsWhatsapp
