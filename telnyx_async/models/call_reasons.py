"""What `client.call_reasons` answers with."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async._modeling.model import Data, Model, wire

__all__ = [
    "CallReasonListResponse",
    "CallReasonValidateResponse",
    "CallReasonValidateResponseData",
]


class CallReasonListResponse(Model):
    """Answer of `client.call_reasons.list`."""

    id: str = wire("id", default=None)
    description: str | None = None
    reason: str | None = None


class CallReasonValidateResponseData(Model):
    """Answer of `client.call_reasons.validate`."""

    all_pre_approved: bool
    non_approved_reasons: list[str]
    requires_manual_vetting: bool


CallReasonValidateResponse: TypeAlias = Data[CallReasonValidateResponseData]
