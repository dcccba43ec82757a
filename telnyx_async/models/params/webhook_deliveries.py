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
    """Condition on the content of the attempts at delivery. Object with `contains`."""
    event_type: str
    """Only webhooks of this event type, such as `call.answered`; several separated by commas."""
    finished_at: DateRangeFilter
    """Condition on the time of the last answer. Object with `gte`, `lte`."""
    started_at: DateRangeFilter
    """Condition on the time of the first attempt. Object with `gte`, `lte`."""
    status: WebhookDeliveryStatusFilter
    """Condition on whether delivery succeeded. Object with `eq`."""
    webhook: ContainsFilter
    """Condition on the content of the webhook. Object with `contains`."""


class WebhookDeliveryStatusFilter(TypedDict, total=False):
    """Part of `WebhookDeliveryFilter`."""

    eq: Literal["delivered", "failed"]
    """`delivered` for webhooks your server accepted, `failed` for those given up after all
    attempts."""
