"""Starlette and FastAPI: `app.post("/telnyx")(endpoint(router))`, or a `Route` with it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import PlainTextResponse

from telnyx_async.webhooks._body import collect
from telnyx_async.webhooks._router import WebhookRouter

__all__ = ["endpoint"]


def endpoint(router: WebhookRouter) -> Callable[[Request], Awaitable[PlainTextResponse]]:
    """Return the function of a route."""

    async def handle(request: Request) -> PlainTextResponse:
        body = await collect(request.stream(), router.max_body)
        answer = await router.receive(body, request.headers)
        return PlainTextResponse(answer.text, answer.status)

    return handle
