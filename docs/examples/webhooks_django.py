"""Webhooks in Django, in one file: `TELNYX_PUBLIC_KEY=… python webhooks_django.py`.

In a project, `hooks` and its handlers belong to a module of an app, and the path to `urls.py`.
Under ASGI, use `async_endpoint(hooks)`.
"""

from __future__ import annotations

import os
from wsgiref.simple_server import make_server

from django.conf import settings
from django.core.handlers.wsgi import WSGIHandler
from django.urls import path

from telnyx_async.models import CallHangupWebhookEvent
from telnyx_async.webhooks import WebhookRouter
from telnyx_async.webhooks.django import endpoint

hooks = WebhookRouter(os.environ["TELNYX_PUBLIC_KEY"])


@hooks.on(CallHangupWebhookEvent)
def hung_up(event: CallHangupWebhookEvent) -> None:
    print(event.event_type, event.payload.hangup_cause, flush=True)


urlpatterns = [path("telnyx", endpoint(hooks))]
settings.configure(ROOT_URLCONF=__name__, ALLOWED_HOSTS=["127.0.0.1"], SECRET_KEY="example")
app = WSGIHandler()

if __name__ == "__main__":
    make_server("127.0.0.1", int(os.environ.get("PORT", "8000")), app).serve_forever()
