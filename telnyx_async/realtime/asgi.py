"""Realtime servers in any ASGI server: `app = endpoint(server)`.

In Starlette and FastAPI it is the endpoint of a route:

    app = FastAPI(routes=[WebSocketRoute("/media", endpoint(server))])
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from http import HTTPStatus
from typing import Any, ClassVar, TypeAlias
from urllib.parse import parse_qsl

from attrs import define, frozen

from telnyx_async.realtime._server import RealtimeServer
from telnyx_async.realtime._session import Handshake

__all__ = ["endpoint"]

_Message: TypeAlias = MutableMapping[str, Any]
_Receive: TypeAlias = Callable[[], Awaitable[_Message]]
_Send: TypeAlias = Callable[[_Message], Awaitable[None]]


def endpoint(server: RealtimeServer[Any]) -> Callable[[_Message, _Receive, _Send], Awaitable[None]]:
    """Return an application that passes connections to `server`, whatever their path."""
    return _Endpoint(server)


@frozen(eq=False)
class _Endpoint:
    # An object: Starlette would call a function with a WebSocket of its own.
    _server: RealtimeServer[Any]

    async def __call__(self, scope: _Message, receive: _Receive, send: _Send) -> None:
        if scope["type"] != "websocket":
            raise NotImplementedError(f"the endpoint serves only WebSockets, not {scope['type']}")
        await receive()  # websocket.connect
        status = self._server.refusal(_handshake(scope))
        if status is not None:
            await _refuse(scope, send, status)
            return
        await send({"type": "websocket.accept"})
        connection = _Connection(receive, send, self._server.max_frame)
        try:
            await self._server.serve(connection)
        finally:
            await connection.close()


@define(eq=False)
class _Connection:
    _receive: _Receive
    _send: _Send
    _max_frame: int
    _closed: bool = False

    cancellable: ClassVar = False  # not promised by ASGI

    async def receive(self) -> str | bytes | None:
        if self._closed:
            return None
        message = await self._receive()
        if message["type"] != "websocket.receive":
            self._closed = True
            return None
        data: str | bytes = message.get("text") or message.get("bytes") or ""
        if len(data) > self._max_frame:
            await self.close(1009, "the frame is too large")
            return None
        return data

    async def send(self, text: str) -> None:
        if self._closed:
            raise ConnectionResetError("the connection is closed")
        try:
            await self._send({"type": "websocket.send", "text": text})
        except (OSError, RuntimeError) as error:  # servers differ in what they raise
            self._closed = True
            raise ConnectionResetError("the connection is lost") from error

    async def close(self, code: int = 1000, reason: str = "") -> None:
        if self._closed:
            return
        self._closed = True
        try:
            await self._send({"type": "websocket.close", "code": code, "reason": reason})
        except (OSError, RuntimeError):
            return


async def _refuse(scope: _Message, send: _Send, status: int) -> None:
    """Refuse the handshake with a status, or with 403 where the server knows no other."""
    if "websocket.http.response" not in (scope.get("extensions") or {}):
        await send({"type": "websocket.close"})
        return
    headers = [(b"content-type", b"text/plain")]
    await send({"type": "websocket.http.response.start", "status": status, "headers": headers})
    body = HTTPStatus(status).phrase.encode()
    await send({"type": "websocket.http.response.body", "body": body})


def _handshake(scope: _Message) -> Handshake:
    return Handshake(
        path=scope["path"],
        query=dict(parse_qsl(scope["query_string"].decode())),
        headers={
            name.decode().lower(): value.decode("latin-1") for name, value in scope["headers"]
        },
    )
