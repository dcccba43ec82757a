"""How a WebSocket is opened, kept alive and given up."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from functools import partial
from typing import Any

import pytest
from aiohttp import web

from telnyx_async import (
    AsyncTelnyx,
    AuthenticationError,
    ConnectTimeoutError,
    Timeout,
    WebSocketConnectionClosedError,
)
from telnyx_async._transport.websocket import SocketSettings
from telnyx_async.realtime import _opening, _speaking
from telnyx_async.testing import InstantClock
from tests.realtime.servers import STOP, Visit, visited


@pytest.fixture
async def silent_server() -> AsyncIterator[str]:
    """A server that accepts connections and never answers."""
    connections: list[asyncio.StreamWriter] = []

    async def accept(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connections.append(writer)

    server = await asyncio.start_server(accept, "127.0.0.1", 0)
    yield "http://{}:{}/v2".format(*server.sockets[0].getsockname())
    for each in connections:
        each.close()
    server.close()


async def test_a_handshake_that_is_not_answered(silent_server: str) -> None:
    options: Any = {"max_retries": 0, "timeout": Timeout(read=0.05)}
    async with AsyncTelnyx(api_key="KEY", base_url=silent_server, **options) as client:
        with pytest.raises(ConnectTimeoutError) as caught:
            await client.text_to_speech.stream().enter()
    assert caught.value.sent is False
    assert caught.value.safe_to_retry


async def test_a_handshake_that_is_cancelled(silent_server: str) -> None:
    async with AsyncTelnyx(api_key="KEY", base_url=silent_server) as client:
        opening = asyncio.ensure_future(client.text_to_speech.stream().enter())
        await asyncio.sleep(0.05)
        opening.cancel()
        with pytest.raises(asyncio.CancelledError):
            await opening


async def test_a_proxy_gets_the_handshake_and_its_credentials() -> None:
    """The service's address is in the request; a proxy's password is in no URL."""

    async def script(visit: Visit) -> None:
        await visit.close()

    async with visited(script) as (server, _):
        proxy = server.url.removesuffix("/v2").replace("://", "://user:secret@")
        base_url = "http://api.example.com/v2"
        async with (
            AsyncTelnyx(api_key="KEY", base_url=base_url, proxy=proxy) as client,
            client.text_to_speech.stream() as connection,
        ):
            assert [event async for event in connection] == []
        (request,) = server.requests
        assert request.headers["Host"] == "api.example.com"
        assert request.headers["Proxy-Authorization"] == "Basic dXNlcjpzZWNyZXQ="


@pytest.fixture
async def tokens() -> AsyncIterator[tuple[str, list[str], set[str]]]:
    """A service with OAuth: its URL, the headers that arrived, and the tokens that it refuses."""
    arrived: list[str] = []
    refused: set[str] = set()

    async def token(request: web.Request) -> web.Response:
        number = sum(each == "token" for each in arrived)
        arrived.append("token")
        return web.json_response({"access_token": f"t{number}", "expires_in": 3600})

    async def speech(request: web.Request) -> web.StreamResponse:
        arrived.append(request.headers["Authorization"])
        if arrived[-1].removeprefix("Bearer ") in refused:
            return web.json_response({"errors": [{"code": "10009"}]}, status=401)
        socket = web.WebSocketResponse()
        await socket.prepare(request)
        await socket.close()
        return socket

    app = web.Application()
    app.router.add_post("/v2/oauth/token", token)
    app.router.add_get("/v2/text-to-speech/speech", speech)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    yield "http://{}:{}/v2".format(*runner.addresses[0]), arrived, refused
    await runner.cleanup()


async def test_a_token_that_was_revoked_is_renewed_once(
    tokens: tuple[str, list[str], set[str]],
) -> None:
    url, arrived, refused = tokens
    options: Any = {"client_id": "id", "client_secret": "secret", "clock": InstantClock()}
    async with AsyncTelnyx(base_url=url, **options) as client:
        async with client.text_to_speech.stream() as connection:
            assert [event async for event in connection] == []
        assert arrived == ["token", "Bearer t0"]
        refused.add("t0")
        async with client.text_to_speech.stream():
            pass
        assert arrived[2:] == ["Bearer t0", "token", "Bearer t1"]
        refused.update({"t1", "t2"})
        with pytest.raises(AuthenticationError, match="10009"):
            await client.text_to_speech.stream().enter()
        assert arrived[5:] == ["Bearer t1", "token", "Bearer t2"]


async def test_a_frame_that_was_queued_and_is_too_large_closes_the_connection() -> None:
    async def script(visit: Visit) -> None:
        await visit.connection.wait_closed()

    options: Any = {"max_size": 10}
    async with visited(script) as (server, client):
        manager = client.speech_to_text.transcribe(websocket_connection_options=options)
        manager.send(b"12345678901")
        with pytest.raises(ValueError, match="over the limit"):
            await manager.enter()
        await server.visits[0].connection.wait_closed()
        assert server.visits[0].connection.close_code == 1000


class TestLiveness:
    @pytest.fixture(autouse=True)
    def _soon(self, monkeypatch: pytest.MonkeyPatch) -> None:
        soon = partial(SocketSettings, ping_interval=0.05, pong_timeout=0.1, close_timeout=0.05)
        monkeypatch.setattr(_opening, "SocketSettings", soon)

    async def test_a_service_that_is_silent_and_alive_is_waited_for(self) -> None:
        async def script(visit: Visit) -> None:
            await asyncio.sleep(0.3)
            await visit.send(text="at last")
            await visit.connection.wait_closed()

        async with visited(script) as (_, client), client.text_to_speech.stream() as connection:
            assert (await connection.recv()).text == "at last"  # type: ignore[union-attr]

    async def test_a_service_that_is_gone(self) -> None:
        async def script(visit: Visit) -> None:
            visit.connection.transport.pause_reading()  # no ping is read
            await visit.connection.wait_closed()

        async with visited(script) as (server, client):
            async with client.text_to_speech.stream() as connection:
                with pytest.raises(WebSocketConnectionClosedError, match="no pong"):
                    await connection.recv()
            server.visits[0].connection.transport.abort()


async def test_a_service_that_never_closes_has_its_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_speaking, "_LINGER", 0.05)

    async def script(visit: Visit) -> None:
        await visit.receive_until(STOP)
        await visit.send(audio="YWI=", text=None)
        await visit.send(isFinal=True)
        await visit.connection.wait_closed()

    async with visited(script) as (_, client):
        assert await client.text_to_speech.speak("Hello").read() == b"ab"


async def test_text_that_is_late_is_waited_for() -> None:
    """Silence counts from the last text on."""

    async def texts() -> AsyncIterator[str]:
        yield "One."
        await asyncio.sleep(0.35)  # the second wait is nearly over when the text ends
        yield "Two."

    async def script(visit: Visit) -> None:
        await visit.receive_until(STOP)
        await asyncio.sleep(0.1)
        await visit.send(audio="YWI=", text=None)
        await visit.send(isFinal=True)
        await visit.close()

    async with visited(script, timeout=Timeout(read=0.2)) as (_, client):
        assert await client.text_to_speech.speak(texts()).read() == b"ab"
