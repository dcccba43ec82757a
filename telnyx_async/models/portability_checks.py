"""What `client.portability_checks` answers with."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async._modeling.model import Data, Model

__all__ = [
    "PortabilityCheckRunResponse",
    "PortabilityCheckRunResponseData",
]


class PortabilityCheckRunResponseData(Model):
    """Answer of `client.portability_checks.run`."""

    fast_portable: bool | None = None
    not_portable_reason: str | None = None
    phone_number: str | None = None
    portable: bool | None = None
    record_type: str | None = None


PortabilityCheckRunResponse: TypeAlias = Data[list[PortabilityCheckRunResponseData]]
