"""Webhooks in any WSGI server: `application = endpoint(router)`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from http import HTTPStatus
from io import BytesIO
from typing import TYPE_CHECKING

from telnyx_async._loop_thread import LoopThread
from telnyx_async.webhooks._http import Headers, read_stream
from telnyx_async.webhooks._router import WebhookResponse, WebhookRouter

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIEnvironment

__all__ = ["endpoint", "receive"]

_POST_ONLY = WebhookResponse(405, "POST only")

_loop_thread = LoopThread(
    "telnyx-webhooks",
    advice="in asynchronous code, await `router.receive(body, headers)`",
    drain_timeout=10.0,
)


def receive(router: WebhookRouter, body: bytes, headers: Headers) -> WebhookResponse:
    """Pass a delivery to `router` and wait for the response: `WebhookRouter.receive` for WSGI.

    Coroutine functions run in an event loop in a thread of its own, plain handlers in worker
    threads. When the process exits, handlers of acknowledged events have ten seconds to finish.
    """
    return _loop_thread.run(router.receive, body, headers)


def endpoint(
    router: WebhookRouter,
) -> Callable[[WSGIEnvironment, StartResponse], Iterable[bytes]]:
    """Return an application that passes deliveries to `router`, whatever their path."""

    def app(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        response = _POST_ONLY
        if environ["REQUEST_METHOD"] == "POST":
            body = _read(environ, router.max_body + 1)
            response = receive(router, body, environ)
        status = f"{response.status} {HTTPStatus(response.status).phrase}"
        start_response(status, [("Content-Type", "text/plain; charset=utf-8")])
        return [response.text.encode()]

    return app


def _read(environ: WSGIEnvironment, limit: int) -> bytes:
    """Read the body, and leave it to be read again.

    It is read up to the declared length: reading beyond it may block for ever (PEP 3333).
    """
    length = environ.get("CONTENT_LENGTH", "")
    size = int(length) if length.isdecimal() else 0
    ended = environ.get("wsgi.input_terminated")
    body = read_stream(environ["wsgi.input"], limit if ended else min(size, limit))
    if len(body) < limit:
        environ["wsgi.input"] = BytesIO(body)
    return body
