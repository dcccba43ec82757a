"""What `client.webhook_deliveries` answers with."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, TypeAlias

from telnyx_async._model import Data, Model

__all__ = [
    "Attempt",
    "HTTP",
    "HTTPRequest",
    "HTTPResponse",
    "WebhookDelivery",
    "WebhookDeliveryRetrieveResponse",
    "WebhookDeliveryWebhook",
]


class Attempt(Model):
    """Attempt."""

    errors: list[int] | None = None
    finished_at: datetime | None = None
    http: HTTP | None = None
    started_at: datetime | None = None
    status: Literal["delivered", "failed"] | str | None = None


class HTTP(Model):
    """Http."""

    request: HTTPRequest | None = None
    response: HTTPResponse | None = None


class HTTPRequest(Model):
    """Http request."""

    headers: list[list[str]] | None = None
    url: str | None = None


class HTTPResponse(Model):
    """Http response."""

    body: str | None = None
    headers: list[list[str]] | None = None
    status: int | None = None


class WebhookDelivery(Model):
    """Webhook delivery."""

    id: str | None = None
    attempts: list[Attempt] | None = None
    finished_at: datetime | None = None
    record_type: str | None = None
    started_at: datetime | None = None
    status: Literal["delivered", "failed"] | str | None = None
    user_id: str | None = None
    webhook: WebhookDeliveryWebhook | None = None


class WebhookDeliveryWebhook(Model):
    """Webhook delivery webhook."""

    id: str | None = None
    event_type: str | None = None
    occurred_at: datetime | None = None
    payload: dict[str, Any] | None = None
    record_type: Literal["event"] | str | None = None


WebhookDeliveryRetrieveResponse: TypeAlias = Data[WebhookDelivery]
