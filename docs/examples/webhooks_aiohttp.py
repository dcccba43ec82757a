"""Webhooks in aiohttp: `TELNYX_PUBLIC_KEY=… python webhooks_aiohttp.py`."""

from __future__ import annotations

import os

from aiohttp import web

from telnyx_async.models import CallHangupWebhookEvent, ConferenceParticipantJoinedWebhookEvent
from telnyx_async.webhooks import WebhookEvent, WebhookRouter
from telnyx_async.webhooks.aiohttp import endpoint

hooks = WebhookRouter(os.environ["TELNYX_PUBLIC_KEY"], acknowledge_within=1.5)


@hooks.on(ConferenceParticipantJoinedWebhookEvent)
async def joined(event: ConferenceParticipantJoinedWebhookEvent) -> None:
    print(event.payload.call_leg_id, "joined", event.payload.conference_id)


@hooks.on(CallHangupWebhookEvent)
async def hung_up(event: CallHangupWebhookEvent) -> None:
    print(event.event_type, event.payload.hangup_cause, flush=True)


@hooks.on_unhandled
async def other(event: WebhookEvent) -> None:
    print("no handler for", event.event_type)


async def drain(_: web.Application) -> None:
    await hooks.drain()


app = web.Application()
app.router.add_post("/telnyx", endpoint(hooks))
app.on_shutdown.append(drain)

if __name__ == "__main__":
    web.run_app(app, host="127.0.0.1", port=int(os.environ.get("PORT", "8000")))
