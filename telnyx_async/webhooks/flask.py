"""Flask: `app.post("/telnyx")(endpoint(router))`."""

from __future__ import annotations

from collections.abc import Callable

from flask import Response, request

from telnyx_async.webhooks._body import read
from telnyx_async.webhooks._router import WebhookRouter
from telnyx_async.webhooks.wsgi import receive

__all__ = ["endpoint"]


def endpoint(router: WebhookRouter) -> Callable[[], Response]:
    """Return a view function. Handlers run beside it, in a loop and threads of their own."""

    def telnyx_webhook() -> Response:
        body = read(request.stream, router.max_body + 1)
        answer = receive(router, body, request.headers)
        return Response(answer.text, answer.status, mimetype="text/plain")

    return telnyx_webhook
