"""Connections of media streams: who may open one, and how it ends or is replaced."""

from __future__ import annotations

import asyncio
import contextlib
import json
from typing import Any, ClassVar

import pytest
import websockets

from telnyx_async.realtime import (
    DtmfFrame,
    MediaFrame,
    MediaServer,
    MediaStream,
    StartFrame,
    StopFrame,
    StreamClosedError,
)
from telnyx_async.realtime.codecs import ulaw_to_pcm

from .collector import DIGIT, TONE, Collector
from .peer import TOKEN, connected, media_peer, served, start_frame


@pytest.mark.parametrize("headers", [{}, {"x-telnyx-streaming-auth-token": TOKEN + "."}])
async def test_a_wrong_token_is_refused_in_the_handshake(
    url: str, collector: Collector, headers: dict[str, str]
) -> None:
    with pytest.raises(websockets.InvalidStatus) as raised:
        async with connected(url, headers):
            pass
    assert raised.value.response.status_code == 401
    assert collector.streams == []


async def test_who_may_connect() -> None:
    open_now = asyncio.Event()

    async def wait(stream: MediaStream) -> None:
        open_now.set()
        async for _ in stream:
            pass

    server = MediaServer(
        wait,
        token=["old", TOKEN],
        authorize=lambda handshake: handshake.query.get("tenant") == "1",
        max_sessions=1,
        reconnect_grace=0,
    )
    async with served(server) as url:
        with pytest.raises(websockets.InvalidStatus, match="403"):
            async with media_peer(f"{url}?tenant=2"):
                pass
        async with media_peer(f"{url}?tenant=1"):
            await open_now.wait()
            with pytest.raises(websockets.InvalidStatus, match="503"):
                async with media_peer(f"{url}?tenant=1"):
                    pass
    assert server.open_sessions == 0


@pytest.mark.parametrize("token", ["", [], ["a", ""]])
def test_an_empty_token_is_refused(collector: Collector, token: Any) -> None:
    with pytest.raises(ValueError, match="the token is empty"):
        MediaServer(collector, token=token)


async def test_a_connection_without_a_start_frame_is_closed(collector: Collector) -> None:
    server = MediaServer(collector, token=None, start_timeout=0.05)
    async with served(server) as url:
        async with connected(url) as peer:
            await peer.send({"event": "connected"})
            assert await peer.rest() == []
            assert peer.close_code == 1008
        async with connected(url):
            pass
    assert collector.streams == []


async def test_a_frame_over_the_limit_closes_the_connection(collector: Collector) -> None:
    server = MediaServer(collector, token=TOKEN, max_frame=1000, reconnect_grace=0)
    async with served(server) as url, media_peer(url) as peer:
        stream = await collector.stream()
        await peer.media(b"\xff" * 1000)
        assert await peer.rest() == []
        assert peer.close_code == 1009
        assert stream.end_reason == "lost"


async def test_a_handler_that_fails(caplog: pytest.LogCaptureFixture) -> None:
    async def fail(stream: MediaStream) -> None:
        raise LookupError("no such bot")

    async with served(MediaServer(fail, token=TOKEN)) as url, media_peer(url) as peer:
        assert await peer.rest() == []
        assert peer.close_code == 1011
    assert "no such bot" in caplog.text


async def test_the_call_goes_on_after_a_reconnection(
    collector: Collector, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("telnyx_async.realtime.aiohttp._CLOSE_TIMEOUT", 600)
    server = MediaServer(collector, token=TOKEN, reconnect_grace=5)
    async with asyncio.timeout(30), served(server) as url:
        async with media_peer(url) as peer:
            stream = await collector.stream()
            mark = asyncio.create_task(stream.mark("lost"))
            await peer.receive()
            peer.socket.transport.abort()
        assert await mark is False
        assert stream.end_reason is None
        sending = asyncio.create_task(stream.send_audio(ulaw_to_pcm(TONE)))
        async with media_peer(url) as peer:
            assert await peer.audio() == TONE
            assert await sending
            await peer.media(TONE, chunk=1)
            async with media_peer(url, start_frame(encoding="PCMA")) as newest:
                assert await peer.rest()
                assert peer.close_code == 1000  # replaced
                while len(server._tasks) > 1:  # both sides have closed the connection
                    await asyncio.sleep(0.001)
                await newest.media(TONE, chunk=1)
                await newest.stop()
                await collector.ended.wait()
    assert len(collector.streams) == 1
    kinds = [type(frame) for frame in collector.frames]
    assert kinds == [StartFrame, MediaFrame, StartFrame, MediaFrame, StopFrame]
    assert stream.start.media_format.encoding == "PCMA"


async def test_a_connection_that_is_not_replaced_ends_the_stream(collector: Collector) -> None:
    async with served(MediaServer(collector, token=TOKEN, reconnect_grace=0.05)) as url:
        async with media_peer(url):
            stream = await collector.stream()
        await collector.ended.wait()
        assert stream.end_reason == "lost"
        async with media_peer(url) as peer:  # a new stream of the same call
            await peer.stop()
            await peer.rest()
    assert len(collector.streams) == 2


async def test_silence_of_the_connection_ends_the_stream(collector: Collector) -> None:
    server = MediaServer(collector, token=TOKEN, idle_timeout=0.05)
    async with served(server) as url, media_peer(url) as peer:
        await peer.media(TONE)
        assert await peer.rest() == []
        assert collector.streams[0].end_reason == "idle"
    async with (
        served(MediaServer(collector, token=TOKEN, idle_timeout=None)) as url,
        media_peer(url) as peer,
    ):
        await peer.stop()
        await peer.rest()


async def test_a_handler_that_still_sends_is_no_failure(caplog: pytest.LogCaptureFixture) -> None:
    async def speak(stream: MediaStream) -> None:
        async for _ in stream:
            pass
        await stream.mark()

    async with served(MediaServer(speak, token=TOKEN)) as url, media_peer(url) as peer:
        await peer.stop()
        assert await peer.rest() == []
        assert peer.close_code == 1000
    assert "failed" not in caplog.text


async def test_a_server_that_stops_cancels_its_handlers() -> None:
    cancelled = asyncio.Event()

    async def think(stream: MediaStream) -> None:
        started.set()
        try:
            await asyncio.Event().wait()
        finally:
            cancelled.set()

    started = asyncio.Event()
    server = MediaServer(think, token=TOKEN)
    async with contextlib.AsyncExitStack() as peers:
        async with served(server) as url:
            await peers.enter_async_context(media_peer(url))
            await started.wait()
        assert cancelled.is_set()
    assert server.open_sessions == 0


async def test_a_connection_that_breaks_while_sending(collector: Collector) -> None:
    class Broken:
        async def send(self, text: str) -> None:
            raise ConnectionResetError

    server = MediaServer(collector, token=TOKEN, reconnect_grace=0)
    async with served(server) as url, media_peer(url) as peer:
        stream = await collector.stream()
        stream.connection, connection = Broken(), stream.connection  # type: ignore[assignment]
        with pytest.raises(StreamClosedError, match="lost"):
            await stream.send_payload(TONE)
        stream.connection = connection
        await peer.socket.close()


async def test_an_old_connection_does_not_end_the_stream(collector: Collector) -> None:
    server = MediaServer(collector, token=TOKEN, reconnect_grace=5)
    async with served(server) as url, media_peer(url) as old:
        stream = await collector.stream()
        first = stream.connection
        async with media_peer(url) as newest:
            await old.rest()
            stream.connection_lost(first)
            stream.end("stop")
            stream.connection_lost(stream.connection)
            await newest.rest()
    assert stream.end_reason == "stop"


async def test_a_new_stream_while_the_handler_of_the_last_still_works() -> None:
    release = asyncio.Event()
    streams: list[MediaStream] = []

    async def work(stream: MediaStream) -> None:
        streams.append(stream)
        async for _ in stream:
            pass
        if stream is streams[0]:
            await release.wait()

    server = MediaServer(work, token=TOKEN)
    async with served(server) as url, media_peer(url) as old:
        await old.stop()
        async with media_peer(url) as new:
            while len(streams) < 2:
                await asyncio.sleep(0.001)
            release.set()
            await old.rest()
            assert streams[1].end_reason is None
            await new.stop()
            await new.rest()
    assert streams[0] is not streams[1]


@pytest.mark.parametrize("cancellable", [True, False])
async def test_frames_of_a_replaced_connection_are_not_read(
    collector: Collector, cancellable: bool
) -> None:
    class Slow:
        """A connection whose close takes effect late."""

        cancellable: ClassVar[bool]

        def __init__(self) -> None:
            self.frames: asyncio.Queue[str | None] = asyncio.Queue()
            self.frames.put_nowait(json.dumps(start_frame()))

        async def receive(self) -> str | None:
            return await self.frames.get()

        async def send(self, text: str) -> None: ...

        async def close(self, code: int = 1000, reason: str = "") -> None: ...

    Slow.cancellable = cancellable
    server = MediaServer(collector, token=None)
    old, new = Slow(), Slow()
    serving = [asyncio.create_task(server.serve(old))]
    stream = await collector.stream()
    old.frames.put_nowait(json.dumps(DIGIT))
    while not collector.frames:
        await asyncio.sleep(0)
    serving.append(asyncio.create_task(server.serve(new)))
    while stream.connection is not new:
        await asyncio.sleep(0)
    old.frames.put_nowait(json.dumps(DIGIT))
    await serving[0]
    new.frames.put_nowait('{"event": "stop"}')
    new.frames.put_nowait(None)
    await serving[1]
    assert [type(frame) for frame in collector.frames] == [DtmfFrame, StartFrame, StopFrame]
