"""Responses of `client.verifications`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model, wire
from telnyx_async.models.shared import ListMeta

__all__ = [
    "Verification",
    "VerificationList",
    "VerificationResult",
]


class Verification(Model):
    """Response of `client.verifications.retrieve`, `client.verifications.trigger_call` and 3 more."""

    id: str = wire("id", default=None)
    created_at: str | None = None
    custom_code: str | None = None
    phone_number: str | None = None
    record_type: Literal["verification"] | None = None
    status: Literal["pending", "accepted", "invalid", "expired", "error"] | None = None
    timeout_secs: int | None = None
    type: Literal["sms", "call", "flashcall", "whatsapp"] | None = None
    updated_at: str | None = None
    verify_profile_id: str | None = None


class VerificationList(Model):
    """Response of `client.verifications.by_phone_number.list`."""

    data: list[Verification]
    meta: ListMeta


class VerificationResult(Model):
    """Response of `client.verifications.actions.verify` and `client.verifications.by_phone_number.actions.verify`."""

    phone_number: str
    response_code: Literal["accepted", "rejected"]
