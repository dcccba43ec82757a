"""A handler that keeps what arrives."""

from __future__ import annotations

import asyncio

from telnyx_async.realtime import (
    MediaStream,
    MediaStreamFrame,
)

SILENCE = b"\xff" * 160
TONE = bytes(range(128, 160)) * 5
DIGIT = {"event": "dtmf", "dtmf": {"digit": "1"}}


class Collector:
    """A handler that keeps the stream and its frames, until the stream ends."""

    def __init__(self) -> None:
        self.streams: list[MediaStream] = []
        self.frames: list[MediaStreamFrame] = []
        self.arrived = asyncio.Event()
        self.ended = asyncio.Event()

    async def __call__(self, stream: MediaStream) -> None:
        self.streams.append(stream)
        self.arrived.set()
        async for frame in stream:
            self.frames.append(frame)
        self.ended.set()

    async def stream(self) -> MediaStream:
        await self.arrived.wait()
        return self.streams[-1]
