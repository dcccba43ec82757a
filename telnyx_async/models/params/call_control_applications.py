"""What requests of `client.call_control_applications` take."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async.models.params.shared import (
    CallEventFilter,
    ContainsFilter,
    OccurredAtFilter,
    OutboundChannelsParam,
)

__all__ = [
    "CallControlApplicationListParamsFilter",
    "CallControlApplicationListParamsFilterApplicationName",
    "CallControlApplicationListParamsFilterOccurredAt",
    "CallControlApplicationOutboundParam",
]

CallControlApplicationListParamsFilter: TypeAlias = CallEventFilter

CallControlApplicationListParamsFilterApplicationName: TypeAlias = ContainsFilter

CallControlApplicationListParamsFilterOccurredAt: TypeAlias = OccurredAtFilter

CallControlApplicationOutboundParam: TypeAlias = OutboundChannelsParam
