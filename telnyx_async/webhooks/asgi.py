"""Any ASGI server: `app = endpoint(router)`, or mount it in an application."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, MutableMapping
from typing import Any, TypeAlias

from telnyx_async.webhooks._body import collect
from telnyx_async.webhooks._router import Answer, WebhookRouter

__all__ = ["endpoint"]

_Message: TypeAlias = MutableMapping[str, Any]
_Receive: TypeAlias = Callable[[], Awaitable[_Message]]
_Send: TypeAlias = Callable[[_Message], Awaitable[None]]

_POST_ONLY = Answer(405, "POST only")


def endpoint(router: WebhookRouter) -> Callable[[_Message, _Receive, _Send], Awaitable[None]]:
    """Return an application that takes webhooks at whatever path it is reached."""

    async def app(scope: _Message, receive: _Receive, send: _Send) -> None:
        if scope["type"] != "http":
            raise NotImplementedError(f"only http, not {scope['type']}")
        answer = _POST_ONLY
        if scope["method"] == "POST":
            body = await collect(_pieces(receive), router.max_body)
            answer = await router.receive(body, scope["headers"])
        headers = [(b"content-type", b"text/plain; charset=utf-8")]
        await send({"type": "http.response.start", "status": answer.status, "headers": headers})
        await send({"type": "http.response.body", "body": answer.text.encode()})

    return app


async def _pieces(receive: _Receive) -> AsyncIterator[bytes]:
    more = True
    while more:
        message = await receive()
        yield message.get("body", b"")
        more = message.get("more_body", False)
