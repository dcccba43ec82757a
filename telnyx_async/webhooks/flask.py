"""Flask: `app.post("/telnyx")(endpoint(router))`."""

from __future__ import annotations

from collections.abc import Callable

from flask import Response, request

from telnyx_async.webhooks import _loop
from telnyx_async.webhooks._body import read
from telnyx_async.webhooks._router import WebhookRouter

__all__ = ["endpoint"]


def endpoint(router: WebhookRouter) -> Callable[[], Response]:
    """Return a view function. Handlers run beside it, in a loop and threads of their own."""

    def telnyx_webhook() -> Response:
        body = read(request.stream, router.max_body + 1)
        answer = _loop.run(router.receive(body, request.headers))
        return Response(answer.text, answer.status, mimetype="text/plain")

    return telnyx_webhook
