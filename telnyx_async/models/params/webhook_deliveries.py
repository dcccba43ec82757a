"""Requests of `client.webhook_deliveries`."""

from __future__ import annotations

from typing import Literal, TypedDict

from telnyx_async.models.params.shared import ContainsFilter, DateRangeFilter

__all__ = [
    "WebhookDeliveryFilter",
    "WebhookDeliveryStatusFilter",
]


class WebhookDeliveryFilter(TypedDict, total=False):
    """Argument of `client.webhook_deliveries.list`."""

    attempts: ContainsFilter
    event_type: str
    finished_at: DateRangeFilter
    started_at: DateRangeFilter
    status: WebhookDeliveryStatusFilter
    webhook: ContainsFilter


class WebhookDeliveryStatusFilter(TypedDict, total=False):
    """Part of `WebhookDeliveryFilter`."""

    eq: Literal["delivered", "failed"]
