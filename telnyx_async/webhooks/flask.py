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
        body = _read(router.max_body)
        response = receive(router, body, request.headers)
        return Response(response.text, response.status, mimetype="text/plain")

    return telnyx_webhook


def _read(limit: int) -> bytes:
    """Return the body that other code has read; else read it, and leave it to be read again."""
    cached: bytes | None = getattr(request, "_cached_data", None)  # what `get_data()` returns
    if cached is not None:
        return cached
    body = read_stream(request.stream, limit + 1)
    if 0 < len(body) <= limit:
        request._cached_data = body  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
    return body
