"""What `client.sim_card_data_usage_notifications` answers with."""

from __future__ import annotations

from typing import TypeAlias

from telnyx_async._modeling.model import Data, Model, wire
from telnyx_async.models.shared import DataLimit

__all__ = [
    "SimCardDataUsageNotification",
    "SimCardDataUsageNotificationCreateResponse",
    "SimCardDataUsageNotificationDeleteResponse",
    "SimCardDataUsageNotificationRetrieveResponse",
    "SimCardDataUsageNotificationThreshold",
    "SimCardDataUsageNotificationUpdateResponse",
]


class SimCardDataUsageNotification(Model):
    """Answer of `client.sim_card_data_usage_notifications.create`, `client.sim_card_data_usage_notifications.delete` and 3 more."""

    id: str = wire("id", default=None)
    created_at: str | None = None
    record_type: str | None = None
    sim_card_id: str | None = None
    threshold: DataLimit | None = None
    updated_at: str | None = None


SimCardDataUsageNotificationCreateResponse: TypeAlias = Data[SimCardDataUsageNotification]

SimCardDataUsageNotificationDeleteResponse: TypeAlias = Data[SimCardDataUsageNotification]

SimCardDataUsageNotificationRetrieveResponse: TypeAlias = Data[SimCardDataUsageNotification]

SimCardDataUsageNotificationThreshold: TypeAlias = DataLimit

SimCardDataUsageNotificationUpdateResponse: TypeAlias = Data[SimCardDataUsageNotification]
