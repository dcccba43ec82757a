"""What `client.webhook_deliveries` answers with."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal, TypeAlias

from telnyx_async._modeling.model import Data, Model, wire

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
    """Part of `WebhookDelivery`."""

    errors: list[int] | None = None
    finished_at: datetime | None = None
    http: HTTP | None = None
    started_at: datetime | None = None
    status: Literal["delivered", "failed"] | str | None = None


class HTTP(Model):
    """Part of `Attempt`."""

    request: HTTPRequest | None = None
    response: HTTPResponse | None = None


class HTTPRequest(Model):
    """Part of `HTTP`."""

    headers: list[list[str]] | None = None
    url: str | None = None


class HTTPResponse(Model):
    """Part of `HTTP`."""

    body: str | None = None
    headers: list[list[str]] | None = None
    status: int | None = None


class WebhookDelivery(Model):
    """Answer of `client.webhook_deliveries.list` and `client.webhook_deliveries.retrieve`."""

    id: str = wire("id", default=None)
    attempts: list[Attempt] | None = None
    finished_at: datetime | None = None
    record_type: str | None = None
    started_at: datetime | None = None
    status: Literal["delivered", "failed"] | str | None = None
    user_id: str | None = None
    webhook: WebhookDeliveryWebhook | None = None


class WebhookDeliveryWebhook(Model):
    """Part of `WebhookDelivery`."""

    id: str = wire("id", default=None)
    event_type: str | None = None
    occurred_at: datetime | None = None
    payload: dict[str, Any] | None = None
    record_type: Literal["event"] | str | None = None


WebhookDeliveryRetrieveResponse: TypeAlias = Data[WebhookDelivery]
