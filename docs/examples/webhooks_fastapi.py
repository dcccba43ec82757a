"""Webhooks in FastAPI: `TELNYX_PUBLIC_KEY=… python webhooks_fastapi.py`."""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import uvicorn
from fastapi import FastAPI

from telnyx_async.models import CallHangupWebhookEvent
from telnyx_async.webhooks import SQLiteStore, WebhookRouter, by_call
from telnyx_async.webhooks.starlette import endpoint

hooks = WebhookRouter(
    os.environ["TELNYX_PUBLIC_KEY"],
    store=SQLiteStore(os.environ.get("EVENTS", "events.db")),  # shared by the worker processes
    order_by=by_call,
    acknowledge_within=1.5,
)


@hooks.on(CallHangupWebhookEvent)
async def hung_up(event: CallHangupWebhookEvent) -> None:
    print(event.event_type, event.payload.hangup_cause, flush=True)


@asynccontextmanager
async def lifespan(_: FastAPI) -> AsyncGenerator[None, None]:
    async with hooks:
        yield


app = FastAPI(lifespan=lifespan)
app.post("/telnyx")(endpoint(hooks))

if __name__ == "__main__":
    uvicorn.run(app, host="127.0.0.1", port=int(os.environ.get("PORT", "8000")))
