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
    """Identifier of the verification, passed as `verification_id`."""
    created_at: str | None = None
    """When the code was requested."""
    custom_code: str | None = None
    """Numeric code that you make up yourself; without it Telnyx makes one of the profile's
    `code_length`."""
    phone_number: str | None = None
    """Number that is being verified, E.164."""
    record_type: Literal["verification"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    status: Literal["pending", "accepted", "invalid", "expired", "error"] | None = None
    """`pending` until a code is checked, then `accepted` or `invalid`; `expired` once its time
    is over, `error` when something went wrong."""
    timeout_secs: int | None = None
    """Seconds for which the code is good; without it the profile's
    `default_verification_timeout_secs` applies."""
    type: Literal["sms", "call", "flashcall", "whatsapp"] | None = None
    """How the code was sent: `sms`, `call`, `flashcall` or `whatsapp`."""
    updated_at: str | None = None
    """When the state last changed."""
    verify_profile_id: str | None = None
    """Verify profile with the texts, code length and limits to apply, from
    `verify_profiles.create` or `verify_profiles.list`."""


class VerificationList(Model):
    """Response of `client.verifications.by_phone_number.list`."""

    data: list[Verification]
    """The record the operation is about, or on a list the records of this page."""
    meta: ListMeta
    """Information about the response rather than its content: page position and totals of a
    list, delivery details of a webhook."""


class VerificationResult(Model):
    """Response of `client.verifications.actions.verify` and `client.verifications.by_phone_number.actions.verify`."""

    phone_number: str
    """Number that the code was checked for."""
    response_code: Literal["accepted", "rejected"]
    """`accepted` if the code was right and still good, otherwise `rejected`."""
