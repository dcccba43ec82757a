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
        body = await _read(request, router.max_body)
        response = await router.receive(body, request.headers)
        return web.Response(status=response.status, text=response.text)

    return handle


async def _read(request: web.Request, limit: int) -> bytes:
    """Return the body that a middleware has read; else read it, and leave it to be read again."""
    cached = request._read_bytes  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] - what `request.read()` returns
    if cached is not None:
        return cached
    body = await read_chunks(request.content.iter_any(), limit)
    if 0 < len(body) <= limit:
        request._read_bytes = body  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
    return body
