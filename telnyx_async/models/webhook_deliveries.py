"""Responses of `client.webhook_deliveries`."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from telnyx_async._modeling.model import Model, wire

__all__ = [
    "WebhookDelivery",
    "WebhookDeliveryAttempt",
    "WebhookDeliveryHTTP",
    "WebhookDeliveryHTTPRequest",
    "WebhookDeliveryHTTPResponse",
    "WebhookDeliveryWebhook",
]


class WebhookDelivery(Model):
    """Response of `client.webhook_deliveries.list` and `client.webhook_deliveries.retrieve`."""

    id: str = wire("id", default=None)
    attempts: list[WebhookDeliveryAttempt] | None = None
    finished_at: datetime | None = None
    record_type: str | None = None
    started_at: datetime | None = None
    status: Literal["delivered", "failed"] | None = None
    user_id: str | None = None
    webhook: WebhookDeliveryWebhook | None = None


class WebhookDeliveryAttempt(Model):
    """Part of `WebhookDelivery`."""

    errors: list[int] | None = None
    finished_at: datetime | None = None
    http: WebhookDeliveryHTTP | None = None
    started_at: datetime | None = None
    status: Literal["delivered", "failed"] | None = None


class WebhookDeliveryHTTP(Model):
    """Part of `WebhookDeliveryAttempt`."""

    request: WebhookDeliveryHTTPRequest | None = None
    response: WebhookDeliveryHTTPResponse | None = None


class WebhookDeliveryHTTPRequest(Model):
    """Part of `WebhookDeliveryHTTP`."""

    headers: list[list[str]] | None = None
    url: str | None = None


class WebhookDeliveryHTTPResponse(Model):
    """Part of `WebhookDeliveryHTTP`."""

    body: str | None = None
    headers: list[list[str]] | None = None
    status: int | None = None


class WebhookDeliveryWebhook(Model):
    """Part of `WebhookDelivery`."""

    id: str = wire("id", default=None)
    event_type: str | None = None
    occurred_at: datetime | None = None
    payload: dict[str, Any] | None = None
    record_type: Literal["event"] | None = None
