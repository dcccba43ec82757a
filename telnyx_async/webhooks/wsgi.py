"""Any WSGI server: `application = endpoint(router)`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from http import HTTPStatus
from typing import TYPE_CHECKING

from telnyx_async._loop_thread import LoopThread
from telnyx_async.webhooks._body import read
from telnyx_async.webhooks._headers import Headers
from telnyx_async.webhooks._router import Answer, WebhookRouter

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIEnvironment

__all__ = ["endpoint", "receive"]

_POST_ONLY = Answer(405, "POST only")

_loop_thread = LoopThread(
    "telnyx-webhooks",
    advice="in asynchronous code, await `router.receive(body, headers)`",
    drain_timeout=10.0,
)


def receive(router: WebhookRouter, body: bytes, headers: Headers) -> Answer:
    """Handle a delivery for a thread that blocks, in an event loop and threads beside it.

    At exit, handlers of acknowledged events have ten seconds to finish.
    """
    return _loop_thread.run(router.receive, body, headers)


def endpoint(
    router: WebhookRouter,
) -> Callable[[WSGIEnvironment, StartResponse], Iterable[bytes]]:
    """Return an application that takes webhooks at whatever path it is reached."""

    def app(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        answer = _POST_ONLY
        if environ["REQUEST_METHOD"] == "POST":
            body = _body(environ, router.max_body + 1)
            answer = receive(router, body, environ)
        status = f"{answer.status} {HTTPStatus(answer.status).phrase}"
        start_response(status, [("Content-Type", "text/plain; charset=utf-8")])
        return [answer.text.encode()]

    return app


def _body(environ: WSGIEnvironment, limit: int) -> bytes:
    """Read what the server says is there: beyond it, reading may wait for ever (PEP 3333)."""
    length = environ.get("CONTENT_LENGTH", "")
    size = int(length) if length.isdecimal() else 0
    ended = environ.get("wsgi.input_terminated")
    return read(environ["wsgi.input"], limit if ended else min(size, limit))
