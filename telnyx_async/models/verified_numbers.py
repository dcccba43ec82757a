"""Responses of `client.verified_numbers`."""

from __future__ import annotations

from typing import Literal

from telnyx_async._modeling.model import Model

__all__ = [
    "VerifiedNumber",
    "VerifiedNumberRequest",
]


class VerifiedNumber(Model):
    """Response of `client.verified_numbers.delete`, `client.verified_numbers.list` and 2 more."""

    phone_number: str | None = None
    """Phone number in E.164 format (`+13125550101`)."""
    record_type: Literal["verified_number"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    verified_at: str | None = None
    """When the ownership was proved (RFC 3339); from then on the number can be shown as caller
    ID."""


class VerifiedNumberRequest(Model):
    """Response of `client.verified_numbers.create`."""

    phone_number: str | None = None
    """Phone number in E.164 format (`+13125550101`)."""
    verification_method: str | None = None
    """How the code reaches the number: `sms` by message, `call` read out by voice."""
