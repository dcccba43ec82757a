"""Webhooks in Starlette (with a `Route`) and FastAPI: `app.post("/telnyx")(endpoint(router))`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from starlette.requests import Request
from starlette.responses import PlainTextResponse

from telnyx_async.webhooks._http import read_chunks
from telnyx_async.webhooks._router import WebhookRouter

__all__ = ["endpoint"]


def endpoint(router: WebhookRouter) -> Callable[[Request], Awaitable[PlainTextResponse]]:
    """Return a route function that passes deliveries to `router`."""

    async def handle(request: Request) -> PlainTextResponse:
        body = await _read(request, router.max_body)
        response = await router.receive(body, request.headers)
        return PlainTextResponse(response.text, response.status)

    return handle


async def _read(request: Request, limit: int) -> bytes:
    """Return the body that other code has read; else read it, and leave it to be read again."""
    try:
        body = await read_chunks(request.stream(), limit)  # what `request.body()` returned before
    except RuntimeError:  # read before as a stream, and lost: the router reports it
        return b""
    if 0 < len(body) <= limit:
        request._body = body  # noqa: SLF001  # pyright: ignore[reportPrivateUsage] - what `request.body()` returns
    return body
