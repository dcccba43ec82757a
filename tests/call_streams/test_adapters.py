"""Each adapter in its framework, with connections through a local socket."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

import pytest
import websockets
from aiohttp import web
from aiohttp.test_utils import TestServer
from fastapi import FastAPI
from starlette.applications import Starlette
from starlette.routing import WebSocketRoute
from yarl import URL

import telnyx_async.realtime.aiohttp as for_aiohttp
import telnyx_async.realtime.asgi as for_asgi
from telnyx_async.realtime import (
    AssistantConversation,
    AssistantEventServer,
    MediaFrame,
    MediaServer,
    MediaStream,
    RealtimeServer,
)
from telnyx_async.realtime._session import Handshake
from tests.asgi import serving

from .peer import HEADERS, TOKEN, connected, media_peer

PAYLOAD = b"\xff" * 160


@asynccontextmanager
async def aiohttp_server(server: RealtimeServer[Any]) -> AsyncIterator[str]:
    app = web.Application()
    app.router.add_get("/media", for_aiohttp.endpoint(server))
    async with TestServer(app) as running:
        yield str(running.make_url("/media").with_scheme("ws"))


@asynccontextmanager
async def asgi_server(app: Any, protocol: Any) -> AsyncIterator[str]:
    async with serving(app, ws=protocol) as place:
        yield f"ws://{place}/media"


def starlette_server(server: RealtimeServer[Any]) -> AbstractAsyncContextManager[str]:
    route = WebSocketRoute("/media", for_asgi.endpoint(server))
    return asgi_server(Starlette(routes=[route]), "websockets-sansio")


def fastapi_server(server: RealtimeServer[Any]) -> AbstractAsyncContextManager[str]:
    route = WebSocketRoute("/media", for_asgi.endpoint(server))
    return asgi_server(FastAPI(routes=[route]), "wsproto")


def plain_asgi_server(server: RealtimeServer[Any]) -> AbstractAsyncContextManager[str]:
    return asgi_server(for_asgi.endpoint(server), "websockets-sansio")


SERVERS = {
    "aiohttp": aiohttp_server,
    "Starlette": starlette_server,
    "FastAPI": fastapi_server,
    "ASGI": plain_asgi_server,
}


async def echo(stream: MediaStream) -> None:
    async for frame in stream:
        if isinstance(frame, MediaFrame):
            await stream.send_audio(frame.pcm)
        else:
            return


@pytest.fixture(params=SERVERS)
def serve(request: pytest.FixtureRequest) -> Callable[[MediaServer], Any]:
    return SERVERS[request.param]


async def test_a_call(serve: Any) -> None:
    server = MediaServer(echo, token=TOKEN)
    async with serve(server) as url, media_peer(url) as peer:
        await peer.media(PAYLOAD)
        assert await peer.audio() == PAYLOAD
        await peer.press("#")  # ends the handler
        await peer.rest()
        assert peer.close_code == 1000
    assert server.open_sessions == 0


async def test_a_wrong_token(serve: Any) -> None:
    server = MediaServer(echo, token=TOKEN)
    async with serve(server) as url:
        with pytest.raises(websockets.InvalidStatus) as raised:
            async with connected(url):
                pass
    assert raised.value.response.status_code == 401


async def test_the_peer_hangs_up(serve: Any) -> None:
    ended = asyncio.Event()

    async def listen(stream: MediaStream) -> None:
        async for _ in stream:
            pass
        ended.set()

    async with serve(MediaServer(listen, token=TOKEN, reconnect_grace=0)) as url:
        async with media_peer(url) as peer:
            await peer.media(PAYLOAD)
        await ended.wait()


async def test_closing(serve: Any) -> None:
    reasons: list[str | None] = []

    async def listen(stream: MediaStream) -> None:
        started.set()
        async for _ in stream:
            pass
        reasons.append(stream.end_reason)

    started = asyncio.Event()
    server = MediaServer(listen, token=TOKEN)
    async with serve(server) as url, media_peer(url) as peer, connected(url, HEADERS) as early:
        await started.wait()
        while server.open_sessions < 2:
            await asyncio.sleep(0)
        await server.close()
        assert reasons == ["closed"]
        for each in (peer, early):
            await each.rest()
            assert each.close_code == 1001
    assert server.open_sessions == 0


async def test_a_frame_over_the_limit(serve: Any) -> None:
    async with (
        serve(MediaServer(echo, token=TOKEN, max_frame=1000, reconnect_grace=0)) as url,
        media_peer(url) as peer,
    ):
        await peer.media(PAYLOAD * 10)
        await peer.rest()
        assert peer.close_code == 1009


async def test_the_handshake() -> None:
    handshakes: list[Handshake] = []

    def look(handshake: Handshake) -> bool:
        handshakes.append(handshake)
        return False

    for serve in SERVERS.values():
        async with serve(MediaServer(echo, token=None, authorize=look)) as url:
            with pytest.raises(websockets.InvalidStatus, match="403"):
                async with connected(f"{url}?tenant=a%20b", {"X-Own": "value"}):
                    pass
    for handshake in handshakes:
        assert (handshake.path, handshake.query) == ("/media", {"tenant": "a b"})
        assert handshake.headers["x-own"] == "value"


async def refuse_in_asgi(extensions: dict[str, Any]) -> list[dict[str, Any]]:
    sent: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return {"type": "websocket.connect"}

    async def send(message: Any) -> None:
        sent.append(message)

    scope = {"type": "websocket", "path": "/", "query_string": b"", "headers": []}
    app = for_asgi.endpoint(MediaServer(echo, token=TOKEN))
    await app({**scope, "extensions": extensions}, receive, send)
    return sent


async def test_an_asgi_server_without_the_extension_refuses_with_403() -> None:
    assert await refuse_in_asgi({}) == [{"type": "websocket.close"}]
    response, _ = await refuse_in_asgi({"websocket.http.response": {}})
    assert response["status"] == 401


async def test_asgi_serves_only_websockets() -> None:
    app = for_asgi.endpoint(MediaServer(echo, token=None))
    with pytest.raises(NotImplementedError, match="only WebSockets, not http"):
        await app({"type": "http"}, None, None)  # type: ignore[arg-type]


async def test_an_asgi_connection_that_is_lost() -> None:
    async def receive() -> dict[str, Any]:
        return {"type": "websocket.disconnect"}

    async def send(message: Any) -> None:
        raise OSError("gone")

    connection = for_asgi._Connection(receive, send, 100)
    with pytest.raises(ConnectionResetError):
        await connection.send("a")
    with pytest.raises(ConnectionResetError):
        await connection.send("b")
    assert await connection.receive() is None
    connection = for_asgi._Connection(receive, send, 100)
    await connection.close()
    connection = for_asgi._Connection(receive, send, 100)
    assert await connection.receive() is None
    await connection.close()


async def test_listening_fails_where_the_port_is_taken() -> None:
    async with for_aiohttp.listening({}) as url:
        port = int(url.rpartition(":")[2])
        with pytest.raises(OSError, match="in use"):
            async with for_aiohttp.listening({}, port=port):
                pass


async def leave(conversation: AssistantConversation) -> None:
    await conversation.create_item("Goodbye")


HANDSHAKE = (
    b"GET /media HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
    b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
)


@asynccontextmanager
async def left(url: str) -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
    """A connection whose other side has sent its last frame, and Close."""
    reader, writer = await asyncio.open_connection("127.0.0.1", URL(url).port)
    writer.write(HANDSHAKE)
    assert (await reader.readuntil(b"\r\n\r\n")).startswith(b"HTTP/1.1 101 ")
    assert b"Goodbye" in await reader.readuntil(b"\x88\x02\x03\xe8")  # 1000
    yield reader, writer
    writer.close()


async def test_a_session_that_ends_waits_for_the_peer_to_close(serve: Any) -> None:
    """RFC 6455, 7.1.1: frames in flight would reset the connection, and lose the last ones."""
    async with serve(AssistantEventServer(leave, token=None)) as url, left(url) as (reader, writer):
        for _ in range(3):
            writer.write(b"\x81\x82\0\0\0\0{}")  # frames that were on their way
            await asyncio.sleep(0.01)
        writer.write(b"\x88\x82\0\0\0\0\x03\xe8")
        assert await reader.read() == b""


async def test_a_peer_that_does_not_close_is_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(for_aiohttp, "_CLOSE_TIMEOUT", 0.05)
    server = AssistantEventServer(leave, token=None)
    async with aiohttp_server(server) as url, left(url) as (reader, _):
        assert await reader.read() == b""
        assert server.open_sessions == 0
