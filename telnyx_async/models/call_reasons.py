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
    """Identifier of the phrase in the library."""
    description: str | None = None
    """What calls the phrase is meant for."""
    reason: str | None = None
    """Phrase that passes vetting, such as `Appointment reminders`."""


class CallReasonValidation(Model):
    """Response of `client.call_reasons.validate`."""

    all_pre_approved: bool
    """Whether every reason is in Telnyx's library, so that vetting passes this part at once."""
    non_approved_reasons: list[str]
    """Reasons not in the library; people will review them."""
    requires_manual_vetting: bool
    """Whether at least one reason must be reviewed by people; the opposite of
    `all_pre_approved`."""
