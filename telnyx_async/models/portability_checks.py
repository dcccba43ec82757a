"""Responses of `client.portability_checks`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model

__all__ = [
    "PortabilityCheck",
]


class PortabilityCheck(Model):
    """Response of `client.portability_checks.run`."""

    fast_portable: bool | None = None
    """Whether the number can be ported the fast way (FastPort), often on the same day and at a
    time of your choice."""
    not_portable_reason: str | None = None
    """Why the number cannot be ported, such as `no_coverage`; empty when it can."""
    phone_number: str | None = None
    """Number the result is about."""
    portable: bool | None = None
    """Whether Telnyx can take over the number."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
