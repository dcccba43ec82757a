"""Responses of `client.call_reasons`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "CallReason",
    "CallReasonValidation",
]


class CallReason(Model):
    """Response of `client.call_reasons.list`."""

    id: str = wire("id", default=None)
    description: str | None = None
    reason: str | None = None


class CallReasonValidation(Model):
    """Response of `client.call_reasons.validate`."""

    all_pre_approved: bool
    non_approved_reasons: list[str]
    requires_manual_vetting: bool
