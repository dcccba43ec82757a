"""A WSGI application that calls the service and receives webhooks; BASE_URL is the service's.

It uses its client when it is imported: with preloading, in the process that forks the workers.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import Any
from wsgiref.types import StartResponse

from telnyx_async.webhooks import SQLiteStore, WebhookRouter, wsgi
from telnyx_sync import Telnyx

client = Telnyx("KEY", base_url=os.environ["BASE_URL"], max_retries=0)
router = WebhookRouter(os.environ["TELNYX_PUBLIC_KEY"], store=SQLiteStore(os.environ["EVENTS"]))
webhook = wsgi.endpoint(router)
importing = os.getpid()
client.rooms.retrieve("import")


@router.on("call.hangup")
def hung_up(event: Any) -> None:
    client.rooms.retrieve(f"webhook-{event.id}")


def application(environ: Any, start_response: StartResponse) -> Iterable[bytes]:
    if environ["PATH_INFO"] == "/telnyx":
        return webhook(environ, start_response)
    number = environ["PATH_INFO"].strip("/")
    found = client.get(f"/rooms/{number}?pause=0.05")["data"]["id"]
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [f"{found} {importing} {os.getpid()}".encode()]
