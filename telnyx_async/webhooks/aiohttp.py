"""aiohttp: `app.router.add_post("/telnyx", endpoint(router))`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from aiohttp import web

from telnyx_async.webhooks._body import collect
from telnyx_async.webhooks._router import WebhookRouter

__all__ = ["endpoint"]


def endpoint(router: WebhookRouter) -> Callable[[web.Request], Awaitable[web.Response]]:
    """Return the handler of a route."""

    async def handle(request: web.Request) -> web.Response:
        body = await collect(request.content.iter_any(), router.max_body)
        answer = await router.receive(body, request.headers)
        return web.Response(status=answer.status, text=answer.text)

    return handle
