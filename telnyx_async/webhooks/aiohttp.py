"""Webhooks in aiohttp: `app.router.add_post("/telnyx", endpoint(router))`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from aiohttp import web

from telnyx_async.webhooks._http import read_chunks
from telnyx_async.webhooks._router import WebhookRouter

__all__ = ["endpoint"]


def endpoint(router: WebhookRouter) -> Callable[[web.Request], Awaitable[web.Response]]:
    """Return a request handler that passes deliveries to `router`."""

    async def handle(request: web.Request) -> web.Response:
        body = await read_chunks(request.content.iter_any(), router.max_body)
        response = await router.receive(body, request.headers)
        return web.Response(status=response.status, text=response.text)

    return handle
