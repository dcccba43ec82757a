"""Who reads the connection of a media stream: its handler, or the server."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable
from typing import Any, ClassVar

import pytest

from telnyx_async.realtime import (
    DtmfFrame,
    MediaServer,
    MediaStream,
    MediaStreamFrame,
    StopFrame,
)

from .collector import DIGIT, Collector
from .peer import start_frame


class Line:
    """A connection without a socket, which notes the task of each `receive`."""

    cancellable: ClassVar = True

    def __init__(self) -> None:
        self.frames: asyncio.Queue[str | None] = asyncio.Queue()
        self.receivers: list[asyncio.Task[Any] | None] = []
        self.put(start_frame())

    def put(self, *frames: dict[str, Any]) -> None:
        for frame in frames:
            self.frames.put_nowait(json.dumps(frame))

    async def receive(self) -> str | None:
        self.receivers.append(asyncio.current_task())
        return await self.frames.get()

    async def send(self, text: str, /) -> None: ...

    async def close(self, code: int = 1000, reason: str = "") -> None:
        self.frames.put_nowait(None)


async def test_the_handler_reads_the_connection_while_it_waits_for_frames_only() -> None:
    async def handle(stream: MediaStream) -> None:
        await anext(stream)
        line.put(DIGIT, DIGIT)
        for _ in range(2):
            await anext(stream)
        assert line.receivers[-1] is stream.handler
        marked = asyncio.create_task(stream.mark("m"))
        line.put({"event": "mark", "mark": {"name": "m"}}, DIGIT)
        assert await marked  # the server reads meanwhile
        assert line.receivers[-1] is serving
        line.put(DIGIT, DIGIT)
        for _ in range(4):
            await anext(stream)
        assert line.receivers[-1] is stream.handler
        line.put({"event": "stop"})
        frames.extend([frame async for frame in stream])

    frames: list[MediaStreamFrame] = []
    line = Line()
    line.put(DIGIT)
    server = MediaServer(handle, token=None)
    serving = asyncio.create_task(server.serve(line))
    await serving
    await server.drain()
    assert [type(frame) for frame in frames] == [StopFrame]
    assert server.open_sessions == 0


async def test_waiting_for_a_frame_may_be_cancelled_and_loses_none() -> None:
    async def handle(stream: MediaStream) -> None:
        await anext(stream)
        for _ in range(3):
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0):
                    await anext(stream)
        line.put(DIGIT, {"event": "stop"})
        frames.extend([frame async for frame in stream])

    frames: list[MediaStreamFrame] = []
    line = Line()
    line.put(DIGIT)
    server = MediaServer(handle, token=None)
    await server.serve(line)
    assert [type(frame) for frame in frames] == [DtmfFrame, StopFrame]


async def test_a_task_of_the_handler_reads() -> None:
    async def handle(stream: MediaStream) -> None:
        await anext(stream)
        line.put(DIGIT)
        await anext(stream)
        reading = asyncio.create_task(anext(stream))
        await asyncio.sleep(0)
        with pytest.raises(RuntimeError, match="another task"):
            await anext(stream)
        line.put(DIGIT, DIGIT)
        read.append(await reading)
        intruding = asyncio.create_task(anext(stream))
        read.append(await anext(stream))
        asyncio.get_running_loop().call_soon(line.put, {"event": "stop"})
        read.append(await anext(stream))
        with pytest.raises(RuntimeError, match="another task"):
            await intruding

    read: list[MediaStreamFrame] = []
    line = Line()
    line.put(DIGIT)
    server = MediaServer(handle, token=None)
    await server.serve(line)
    assert [type(frame) for frame in read] == [DtmfFrame, DtmfFrame, StopFrame]


@pytest.mark.skipif(sys.version_info < (3, 12), reason="tasks begin later before Python 3.12")
async def test_handlers_that_begin_eagerly(collector: Collector) -> None:
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)  # type: ignore[attr-defined]
    line = Line()
    line.put(DIGIT, DIGIT, {"event": "stop"})
    await MediaServer(collector, token=None).serve(line)
    assert [type(frame) for frame in collector.frames] == [DtmfFrame, DtmfFrame, StopFrame]


async def test_a_stream_that_ends_while_its_handler_reads(caplog: pytest.LogCaptureFixture) -> None:
    async def handle(stream: MediaStream) -> None:
        await anext(stream)
        line.put(DIGIT)
        await anext(stream)
        asyncio.get_running_loop().call_soon(stream.end, "idle")
        frames.extend([frame async for frame in stream])
        assert stream.handler.cancelling() == 0
        ended.append(stream.end_reason)

    frames: list[MediaStreamFrame] = []
    ended: list[str | None] = []
    line = Line()
    line.put(DIGIT)
    server = MediaServer(handle, token=None)
    await server.serve(line)
    await server.drain()
    assert frames == []
    assert ended == ["idle"]
    assert caplog.text == ""


@pytest.mark.parametrize("first", ["cancel", "end", "end twice"])
async def test_a_handler_that_is_cancelled_when_its_stream_ends(first: str) -> None:
    async def handle(stream: MediaStream) -> None:
        await anext(stream)
        line.put(DIGIT)
        await anext(stream)
        actions: list[Callable[[], object]] = [stream.handler.cancel, lambda: stream.end("idle")]
        if first != "cancel":
            actions.reverse()
        if first == "end twice":
            actions.insert(1, lambda: stream.attach(line, stream.start))
        for action in actions:
            asyncio.get_running_loop().call_soon(action)
        try:
            await anext(stream)
        except asyncio.CancelledError:
            cancelled.append(stream.handler.cancelling())
            raise

    cancelled: list[int] = []
    line = Line()
    line.put(DIGIT)
    server = MediaServer(handle, token=None)
    await server.serve(line)
    assert cancelled == [1]
