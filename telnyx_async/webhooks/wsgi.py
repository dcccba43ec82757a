"""Any WSGI server: `application = endpoint(router)`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from http import HTTPStatus
from typing import TYPE_CHECKING

from telnyx_async.webhooks import _loop
from telnyx_async.webhooks._router import Answer, WebhookRouter

if TYPE_CHECKING:
    from wsgiref.types import StartResponse, WSGIEnvironment

__all__ = ["endpoint"]

_POST_ONLY = Answer(405, "POST only")


def endpoint(
    router: WebhookRouter,
) -> Callable[[WSGIEnvironment, StartResponse], Iterable[bytes]]:
    """Return an application that takes webhooks at whatever path it is reached."""

    def app(environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        answer = _POST_ONLY
        if environ["REQUEST_METHOD"] == "POST":
            answer = _loop.run(router.receive(_body(environ, router.max_body), environ))
        status = f"{answer.status} {HTTPStatus(answer.status).phrase}"
        start_response(status, [("Content-Type", "text/plain; charset=utf-8")])
        return [answer.text.encode()]

    return app


def _body(environ: WSGIEnvironment, limit: int) -> bytes:
    length = environ.get("CONTENT_LENGTH") or ""
    size = int(length) if length.isdigit() else 0
    if environ.get("wsgi.input_terminated"):
        size = limit + 1
    body: bytes = environ["wsgi.input"].read(min(size, limit + 1))
    return body
