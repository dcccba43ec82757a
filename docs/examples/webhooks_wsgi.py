"""Webhooks with the standard library alone: `TELNYX_PUBLIC_KEY=… python webhooks_wsgi.py`."""

from __future__ import annotations

import os
from wsgiref.simple_server import make_server

from telnyx_async.webhooks import WebhookEvent, WebhookRouter
from telnyx_async.webhooks.wsgi import endpoint

hooks = WebhookRouter(os.environ["TELNYX_PUBLIC_KEY"])


@hooks.on("call.hangup")
def hung_up(event: WebhookEvent) -> None:
    print(event.event_type, event.payload.hangup_cause, flush=True)


app = endpoint(hooks)

if __name__ == "__main__":
    make_server("127.0.0.1", int(os.environ.get("PORT", "8000")), app).serve_forever()
