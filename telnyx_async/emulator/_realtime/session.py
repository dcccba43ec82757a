"""One WebSocket of the emulator, and the faults that it may have."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any, NoReturn

from aiohttp import WSMsgType, web
from attrs import define, field

from telnyx_async import _json
from telnyx_async._json import is_object
from telnyx_async.emulator._http.messages import reset_connection

__all__ = ["SocketClosed", "SocketFaults", "SocketSession"]

MAX_FRAME = 16 * 2**20


class SocketClosed(Exception):  # noqa: N818 - the end of a session, not an error
    """A fault has ended the session."""


@define(kw_only=True)
class SocketFaults:
    """What goes wrong in a WebSocket.

    `typed` is whether frames have a `type`. After `close_after` frames, in either direction, the
    connection is closed with `close_code`: 1006 resets it. `error` is the text of an error frame
    that is sent before, or as the first answer if there is no `close_after`. If `silent`, nothing
    is answered. `read_pause` are seconds of waiting before each frame is read. `times` is the
    number of sessions that have the faults; by default all of them.
    """

    typed: bool = True
    close_after: int | None = None
    close_code: int = 1006
    error: str | None = None
    silent: bool = False
    read_pause: float = 0.0
    times: int | None = None


@define(eq=False)
class SocketSession:
    """A WebSocket with a client: its query, and the frames in both directions."""

    query: dict[str, Any]
    faults: SocketFaults
    request: web.BaseRequest = field(repr=False)
    socket: web.WebSocketResponse = field(repr=False)
    received: list[dict[str, Any] | bytes] = field(factory=list[Any], init=False)
    """Frames of the client: JSON objects, and audio as bytes."""
    sent: list[dict[str, Any]] = field(factory=list[Any], init=False)
    """Frames that the client was sent."""
    close_code: int | None = field(default=None, init=False)
    """The code that the connection was closed with; None as long as it is open."""

    async def frames(self) -> AsyncIterator[dict[str, Any] | bytes]:
        """Iterate over the frames of the client."""
        while True:
            if self.faults.read_pause:
                await asyncio.sleep(self.faults.read_pause)
            message = await self.socket.receive()
            frame: dict[str, Any] | bytes
            if message.type is WSMsgType.TEXT:
                frame = _object(message.data)
            elif message.type is WSMsgType.BINARY:
                frame = bytes(message.data)
            else:
                self.close_code = self.socket.close_code
                return
            self.received.append(frame)
            await self._count()
            if not self.faults.silent:
                yield frame

    async def send(self, frame: dict[str, Any]) -> None:
        """Send a frame."""
        await self._write(frame)
        await self._count()

    async def fail(self, error: str) -> NoReturn:
        """Send an error frame and close the connection."""
        await self._write({"type": "error", "error": error})
        await self.close(1008)

    async def close(self, code: int = 1000) -> NoReturn:
        """Close the connection, and end the session."""
        self.close_code = code
        if code == 1006:
            reset_connection(self.request)
        else:
            await self.socket.close(code=code)
        raise SocketClosed

    async def _write(self, frame: dict[str, Any]) -> None:
        if not self.faults.typed:
            frame = {key: value for key, value in frame.items() if key != "type"}
        self.sent.append(frame)
        try:
            await self.socket.send_str(_json.dumps(frame).decode())
        except ConnectionError:
            raise SocketClosed from None

    async def _count(self) -> None:
        """Let the fault happen, if its frame has come."""
        faults, count = self.faults, len(self.received) + len(self.sent)
        if faults.close_after is not None and count >= faults.close_after:
            if faults.error is not None:
                await self._write({"type": "error", "error": faults.error})
            await self.close(faults.close_code)
        if faults.error is not None and faults.close_after is None:
            await self.fail(faults.error)


def _object(text: str) -> dict[str, Any]:
    try:
        value = _json.loads(text.encode())
    except ValueError:
        return {}
    return value if is_object(value) else {}
