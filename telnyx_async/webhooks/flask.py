"""Webhooks in Flask: `app.post("/telnyx")(endpoint(router))`."""

from __future__ import annotations

from collections.abc import Callable

from flask import Response, request

from telnyx_async.webhooks._http import read_stream
from telnyx_async.webhooks._router import WebhookRouter
from telnyx_async.webhooks.wsgi import receive

__all__ = ["endpoint"]


def endpoint(router: WebhookRouter) -> Callable[[], Response]:
    """Return a view function that passes deliveries to `router`.

    Handlers do not run in the thread of the request: see `telnyx_async.webhooks.wsgi.receive`.
    """

    def telnyx_webhook() -> Response:
        body = read_stream(request.stream, router.max_body + 1)
        response = receive(router, body, request.headers)
        return Response(response.text, response.status, mimetype="text/plain")

    return telnyx_webhook
