"""Models of call_events."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from telnyx_async._model import Model
from telnyx_async.models.shared import DocumentListParamsFilterFilename

__all__ = [
    "CallEventListParamsFilterApplicationName",
    "CallEventListResponse",
]


class CallEventListResponse(Model):
    """CallEventListResponse"""

    call_leg_id: str = None
    call_session_id: str = None
    event_timestamp: str = None
    metadata: dict[str, Any] = None
    name: str = None
    record_type: Literal["call_event"] | str = None
    type: Literal["command", "webhook"] | str = None


CallEventListParamsFilterApplicationName: TypeAlias = DocumentListParamsFilterFilename
