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
    """Identifier of the delivery, which `webhook_deliveries.retrieve` takes."""
    attempts: list[WebhookDeliveryAttempt] | None = None
    """Tries at delivering the webhook, latest first, with what was sent and answered."""
    finished_at: datetime | None = None
    """When the last response of your server arrived or the attempt was over, RFC 3339 in UTC."""
    record_type: str | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
    started_at: datetime | None = None
    """When the first attempt began, RFC 3339 in UTC."""
    status: Literal["delivered", "failed"] | None = None
    """`delivered` if your server accepted it in the end, `failed` if all attempts failed."""
    user_id: str | None = None
    """Telnyx user to whom the record or charge belongs."""
    webhook: WebhookDeliveryWebhook | None = None
    """The webhook itself, as it was sent: event type, time and payload."""


class WebhookDeliveryAttempt(Model):
    """Part of `WebhookDelivery`."""

    errors: list[int] | None = None
    """Codes of what went wrong in this attempt; empty on success."""
    finished_at: datetime | None = None
    """When this attempt was over, RFC 3339 in UTC."""
    http: WebhookDeliveryHTTP | None = None
    """The exchange with your server: request and response."""
    started_at: datetime | None = None
    """When this attempt began, RFC 3339 in UTC."""
    status: Literal["delivered", "failed"] | None = None
    """Whether this attempt was accepted by your server (`delivered`) or not (`failed`)."""


class WebhookDeliveryHTTP(Model):
    """Part of `WebhookDeliveryAttempt`."""

    request: WebhookDeliveryHTTPRequest | None = None
    """What Telnyx sent to your server."""
    response: WebhookDeliveryHTTPResponse | None = None
    """What your server responded; missing if it did not."""


class WebhookDeliveryHTTPRequest(Model):
    """Part of `WebhookDeliveryHTTP`."""

    headers: list[list[str]] | None = None
    """Headers sent along, each as a pair of name and value."""
    url: str | None = None
    """Address to which the webhook was posted."""


class WebhookDeliveryHTTPResponse(Model):
    """Part of `WebhookDeliveryHTTP`."""

    body: str | None = None
    """Beginning of your server's response, up to 10 kB."""
    headers: list[list[str]] | None = None
    """Headers of your server's response, as pairs of name and value, up to 10 kB."""
    status: int | None = None
    """HTTP status your server answered with; 2xx counts as delivered."""


class WebhookDeliveryWebhook(Model):
    """Part of `WebhookDelivery`."""

    id: str = wire("id", default=None)
    """Identifier of the event; the same in repeated deliveries, so use it to notice
    duplicates."""
    event_type: str | None = None
    """Name of the event, such as `call.answered`."""
    occurred_at: datetime | None = None
    """When the event took place, RFC 3339 in UTC; order events by it, as webhooks may arrive
    late or out of order."""
    payload: dict[str, Any] | None = None
    """Content of the event, as your server received it; its fields depend on `event_type`."""
    record_type: Literal["event"] | None = None
    """Name of the kind of record this is, so that mixed lists and webhooks can be
    distinguished."""
