"""What requests of `client.webhook_deliveries` take."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from telnyx_async.models.params.shared import ContainsFilter, DateRangeFilter

__all__ = [
    "WebhookDeliveryListParamsFilter",
    "WebhookDeliveryListParamsFilterAttempts",
    "WebhookDeliveryListParamsFilterFinishedAt",
    "WebhookDeliveryListParamsFilterStartedAt",
    "WebhookDeliveryListParamsFilterStatus",
    "WebhookDeliveryListParamsFilterWebhook",
]


class WebhookDeliveryListParamsFilter(TypedDict, total=False):
    """Argument of `client.webhook_deliveries.list`."""

    attempts: ContainsFilter
    event_type: str
    finished_at: DateRangeFilter
    started_at: DateRangeFilter
    status: WebhookDeliveryListParamsFilterStatus
    webhook: ContainsFilter


class WebhookDeliveryListParamsFilterStatus(TypedDict, total=False):
    """Part of `WebhookDeliveryListParamsFilter`."""

    eq: Literal["delivered", "failed"]


WebhookDeliveryListParamsFilterAttempts: TypeAlias = ContainsFilter

WebhookDeliveryListParamsFilterFinishedAt: TypeAlias = DateRangeFilter

WebhookDeliveryListParamsFilterStartedAt: TypeAlias = DateRangeFilter

WebhookDeliveryListParamsFilterWebhook: TypeAlias = ContainsFilter
