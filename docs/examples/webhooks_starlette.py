"""Webhooks in Starlette: `TELNYX_PUBLIC_KEY=… python webhooks_starlette.py`."""

from __future__ import annotations

import os

import uvicorn
from starlette.applications import Starlette
from starlette.routing import Route

from telnyx_async.webhooks import WebhookEvent, WebhookRouter
from telnyx_async.webhooks.starlette import endpoint

hooks = WebhookRouter(os.environ["TELNYX_PUBLIC_KEY"])


@hooks.on("call.*")
async def call(event: WebhookEvent) -> None:
    print(event.event_type, event.payload.hangup_cause, flush=True)


app = Starlette(routes=[Route("/telnyx", endpoint(hooks), methods=["POST"])])

if __name__ == "__main__":
    uvicorn.run(app, host="127.0.0.1", port=int(os.environ.get("PORT", "8000")))
