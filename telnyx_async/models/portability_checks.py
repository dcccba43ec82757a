"""Responses of `client.portability_checks`."""

from __future__ import annotations

from telnyx_async._modeling.model import Model

__all__ = [
    "PortabilityCheck",
]


class PortabilityCheck(Model):
    """Response of `client.portability_checks.run`."""

    fast_portable: bool | None = None
    not_portable_reason: str | None = None
    phone_number: str | None = None
    portable: bool | None = None
    record_type: str | None = None
