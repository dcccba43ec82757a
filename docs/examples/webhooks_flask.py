"""Webhooks in Flask: `TELNYX_PUBLIC_KEY=… python webhooks_flask.py`."""

from __future__ import annotations

import os

from flask import Flask

from telnyx_async.models import CallHangupWebhookEvent
from telnyx_async.webhooks import WebhookRouter
from telnyx_async.webhooks.flask import endpoint

hooks = WebhookRouter(os.environ["TELNYX_PUBLIC_KEY"])


@hooks.on(CallHangupWebhookEvent)
def hung_up(event: CallHangupWebhookEvent) -> None:
    print(event.event_type, event.payload.hangup_cause, flush=True)


app = Flask(__name__)
app.post("/telnyx")(endpoint(hooks))

if __name__ == "__main__":
    app.run("127.0.0.1", int(os.environ.get("PORT", "8000")))
