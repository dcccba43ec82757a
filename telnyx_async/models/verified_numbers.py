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
    record_type: Literal["verified_number"] | None = None
    verified_at: str | None = None


class VerifiedNumberRequest(Model):
    """Response of `client.verified_numbers.create`."""

    phone_number: str | None = None
    verification_method: str | None = None
