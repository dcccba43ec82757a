"""Webhooks in an ASGI application: `TELNYX_PUBLIC_KEY=… python webhooks_asgi.py`."""

from __future__ import annotations

import os

import uvicorn

from telnyx_async.webhooks import WebhookEvent, WebhookRouter
from telnyx_async.webhooks.asgi import endpoint

hooks = WebhookRouter(os.environ["TELNYX_PUBLIC_KEY"])


@hooks.on("call.hangup")
async def hung_up(event: WebhookEvent) -> None:
    print(event.event_type, event.payload.hangup_cause, flush=True)


app = endpoint(hooks)

if __name__ == "__main__":
    uvicorn.run(app, host="127.0.0.1", port=int(os.environ.get("PORT", "8000")), lifespan="off")
