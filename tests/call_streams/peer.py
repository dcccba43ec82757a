"""Telnyx's end of the WebSockets, written with the package `websockets`."""

from __future__ import annotations

import base64
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

import websockets
from attrs import Factory, define

from telnyx_async.realtime import RealtimeServer
from telnyx_async.realtime.aiohttp import listening

__all__ = ["Peer", "connected", "media_peer", "served", "start_frame"]

TOKEN = "the token of the stream"


def start_frame(call: str = "v3:call", **media_format: Any) -> dict[str, Any]:
    known = {"encoding": "PCMU", "sample_rate": 8000, "channels": 1, **media_format}
    start = {
        "user_id": "u",
        "call_control_id": call,
        "call_session_id": "s",
        "from": "+13125550100",
        "to": "+13125550101",
        "tags": ["a"],
        "client_state": "YQ==",
        "custom_parameters": {"name": "Ada"},
        "media_format": known,
    }
    return {"event": "start", "sequence_number": "1", "stream_id": "st", "start": start}


@define
class Peer:
    """A connection that Telnyx opened."""

    socket: Any
    chunk: int = 0
    received: list[dict[str, Any]] = Factory(list)

    async def send(self, frame: Any) -> None:
        await self.socket.send(frame if isinstance(frame, str) else json.dumps(frame))

    async def media(self, payload: bytes, chunk: int | None = None, track: str = "inbound") -> None:
        self.chunk = self.chunk + 1 if chunk is None else chunk
        media = {
            "track": track,
            "chunk": str(self.chunk),
            "timestamp": str(20 * self.chunk),
            "payload": base64.b64encode(payload).decode(),
        }
        await self.send({"event": "media", "stream_id": "st", "media": media})

    async def press(self, digit: str) -> None:
        await self.send({"event": "dtmf", "occurred_at": "now", "dtmf": {"digit": digit}})

    async def stop(self) -> None:
        await self.send({"event": "stop", "stop": {"user_id": "u", "call_control_id": "v3:call"}})

    async def receive(self) -> dict[str, Any]:
        frame: dict[str, Any] = json.loads(await self.socket.recv())
        self.received.append(frame)
        return frame

    async def audio(self) -> bytes:
        """The payload of the next frame, which must be media."""
        frame = await self.receive()
        assert frame["event"] == "media", frame
        return base64.b64decode(frame["media"]["payload"])

    async def rest(self) -> list[dict[str, Any]]:
        """What else comes until the connection is closed."""
        with suppress(websockets.ConnectionClosedError):
            async for text in self.socket:
                self.received.append(json.loads(text))
        return self.received

    @property
    def close_code(self) -> int | None:
        code: int | None = self.socket.close_code
        return code


HEADERS = {"x-telnyx-streaming-auth-token": TOKEN}


@asynccontextmanager
async def connected(url: str, headers: dict[str, str] | None = None) -> AsyncIterator[Peer]:
    async with websockets.connect(url, additional_headers=headers, max_size=None) as socket:
        yield Peer(socket)


@asynccontextmanager
async def media_peer(url: str, start: dict[str, Any] | None = None) -> AsyncIterator[Peer]:
    async with connected(url, HEADERS) as peer:
        await peer.send({"event": "connected", "version": "1.0.0"})
        await peer.send(start or start_frame())
        yield peer


@asynccontextmanager
async def served(server: RealtimeServer[Any]) -> AsyncIterator[str]:
    async with listening({"/telnyx": server}) as url:
        yield f"{url}/telnyx"
    await server.drain()
