"""What requests of `client.sim_card_data_usage_notifications` take."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async.models.params.shared import DataLimitParam

__all__ = [
    "SimCardDataUsageNotificationCreateParamsThreshold",
    "SimCardDataUsageNotificationUpdateParamsThreshold",
]

SimCardDataUsageNotificationCreateParamsThreshold: TypeAlias = DataLimitParam

SimCardDataUsageNotificationUpdateParamsThreshold: TypeAlias = DataLimitParam
