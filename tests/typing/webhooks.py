"""Webhooks, as a user writes them; type checkers read this, nobody runs it."""

from __future__ import annotations

from datetime import datetime
from typing import Any, assert_type

from telnyx_async import AsyncTelnyx, models
from telnyx_async.webhooks import MemoryStore, WebhookEvent, WebhookRouter, by_call, unwrap
from telnyx_sync import Telnyx


def events(client: AsyncTelnyx, blocking: Telnyx, body: bytes, headers: dict[str, str]) -> None:
    event = client.webhooks.unwrap(body, headers)
    assert_type(event, WebhookEvent)
    assert_type(blocking.webhooks.unwrap(body, headers=headers, key="key"), WebhookEvent)
    assert_type(unwrap(body.decode(), headers.items(), ["new", "old"]), WebhookEvent)
    assert_type(event.event_type, str | None)
    assert_type(event.id, str | None)
    assert_type(event.occurred_at, datetime | None)
    assert_type(event.attempt, int)
    assert_type(event.payload, Any)
    match event:
        case models.CallHangupWebhookEvent():
            assert_type(event.payload, models.CallHangupPayload)
            assert_type(event.data, models.CallHangup | None)
        case models.ConferenceFloorChanged():
            assert_type(event.id, str)
        case _:
            pass


def dispatch() -> None:
    hooks = WebhookRouter(
        "key", store=MemoryStore(max_events=10), acknowledge_within=1.5, order_by=by_call
    )

    @hooks.on(models.CallHangupWebhookEvent)
    async def hung_up(event: models.CallHangupWebhookEvent) -> None:
        assert_type(event.payload, models.CallHangupPayload)

    @hooks.on("call.*", "conference.ended")
    def changed(event: WebhookEvent) -> None: ...

    @hooks.on_unhandled
    async def other(event: WebhookEvent) -> None: ...
