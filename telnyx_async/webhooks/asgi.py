"""Webhooks in any ASGI server: `app = endpoint(router)`, or mounted in an application."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, MutableMapping
from typing import Any, TypeAlias

from telnyx_async.webhooks._http import read_chunks
from telnyx_async.webhooks._router import WebhookResponse, WebhookRouter

__all__ = ["endpoint"]

_Message: TypeAlias = MutableMapping[str, Any]
_Receive: TypeAlias = Callable[[], Awaitable[_Message]]
_Send: TypeAlias = Callable[[_Message], Awaitable[None]]

_POST_ONLY = WebhookResponse(405, "POST only")


def endpoint(router: WebhookRouter) -> Callable[[_Message, _Receive, _Send], Awaitable[None]]:
    """Return an application that passes deliveries to `router`, whatever their path."""

    async def app(scope: _Message, receive: _Receive, send: _Send) -> None:
        if scope["type"] != "http":
            raise NotImplementedError(f"the webhook endpoint serves only http, not {scope['type']}")
        response = _POST_ONLY
        if scope["method"] == "POST":
            body = await read_chunks(_chunks(receive), router.max_body)
            response = await router.receive(body, scope["headers"])
        headers = [(b"content-type", b"text/plain; charset=utf-8")]
        await send({"type": "http.response.start", "status": response.status, "headers": headers})
        await send({"type": "http.response.body", "body": response.text.encode()})

    return app


async def _chunks(receive: _Receive) -> AsyncIterator[bytes]:
    more = True
    while more:
        message = await receive()
        yield message.get("body", b"")
        more = message.get("more_body", False)
