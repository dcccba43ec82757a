"""Realtime servers in aiohttp: `app.router.add_get("/media", endpoint(server))`.

An application that stops waits up to two minutes for open connections. Have a function of its
`on_shutdown` await `server.close()`.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from http import HTTPStatus
from typing import Any, ClassVar

from aiohttp import WSMsgType, web

from telnyx_async.realtime._server import RealtimeServer
from telnyx_async.realtime._session import Handshake

__all__ = ["endpoint", "listening"]

_CLOSE_TIMEOUT = 3.0


def endpoint(server: RealtimeServer[Any]) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    """Return a request handler that passes connections to `server`."""

    async def handle(request: web.Request) -> web.StreamResponse:
        status = server.refusal(_handshake(request))
        if status is not None:
            return web.Response(status=status, text=HTTPStatus(status).phrase)
        socket = web.WebSocketResponse(
            autoclose=False,
            max_msg_size=server.max_frame,
            heartbeat=server.heartbeat,
            compress=False,
        )
        await socket.prepare(request)
        connection = _Connection(socket, request.protocol.force_close)
        try:
            await server.serve(connection)
        finally:
            await connection.close()
        return socket

    return handle


@asynccontextmanager
async def listening(
    servers: Mapping[str, RealtimeServer[Any]], *, host: str = "127.0.0.1", port: int = 0
) -> AsyncGenerator[str]:
    """Serve each server at its path, without another application; the URL, such as ws://…:8000.

    `port` 0 chooses a free one. The servers are closed at the end.
    """
    app = web.Application()
    for path, server in servers.items():
        app.router.add_get(path, endpoint(server))
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
    await runner.setup()
    try:
        site = web.TCPSite(runner, host, port)
        await site.start()
        try:
            yield "ws://{}:{}".format(*runner.addresses[0][:2])
        finally:
            await site.stop()
            # Before `cleanup`, from which on aiohttp drops what peers send: they could not close.
            await asyncio.gather(*(server.close() for server in servers.values()))
    finally:
        await runner.cleanup()


class _Connection:
    """A WebSocket that is closed by both sides, whichever task closes it (RFC 6455, 7.1.1).

    aiohttp's own `close` drops the connection where another task receives: what the peer sends at
    this moment resets it then, and the last frames may be lost.
    """

    cancellable: ClassVar = True

    def __init__(self, socket: web.WebSocketResponse, drop: Callable[[], None]) -> None:
        self._socket = socket
        self._drop = drop
        self._reading = asyncio.Lock()
        self._closing = False
        self._ended = asyncio.Event()
        self.send: Callable[[str], Awaitable[None]] = socket.send_str

    async def receive(self) -> str | bytes | None:
        async with self._reading:  # `close` goes on where a cancelled task stops
            while not self._ended.is_set():
                message = await self._socket.receive()
                kind = message.type
                # A set would hash by Python's code.
                if kind is not WSMsgType.TEXT and kind is not WSMsgType.BINARY:
                    self._ended.set()
                elif not self._closing:
                    data: str | bytes = message.data
                    return data
        if not self._closing:
            await self._socket.close()
        return None

    async def close(self, code: int = 1000, reason: str = "") -> None:
        if self._closing:
            await self._ended.wait()
        if self._ended.is_set():
            return
        self._closing = True
        content = code.to_bytes(2, "big") + reason.encode()
        try:
            async with asyncio.timeout(_CLOSE_TIMEOUT):
                await self._socket.send_frame(content, WSMsgType.CLOSE)
                await self.receive()
        except (ConnectionError, TimeoutError):
            pass
        finally:
            self._ended.set()
            self._drop()


def _handshake(request: web.Request) -> Handshake:
    return Handshake(
        path=request.path,
        query=dict(request.query),
        headers={name.lower(): value for name, value in request.headers.items()},
    )
