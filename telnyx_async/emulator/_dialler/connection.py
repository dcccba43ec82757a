"""A WebSocket that the emulator opens, and what comes back on it."""

from __future__ import annotations

import asyncio
import socket
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Any

import aiohttp

from telnyx_async import _json
from telnyx_async._json import is_object
from telnyx_async._validation import JsonObject
from telnyx_async.emulator._clock import VirtualClock

__all__ = ["DialledConnection"]

_HANDSHAKE_TIMEOUT = 5.0
_CLOSE_TIMEOUT = 1.0
_MAX_FRAME = 16 * 2**20
_POLL_INTERVAL = 0.005


class DialledConnection(ABC):
    """A connection to a user of the account, as Telnyx opens them.

    `received` are the frames from the user, oldest first; text that is not a JSON object is under
    `text`. `refused` is the status of a handshake that was refused, 0 if there was no response.
    `has_ended` is whether the connection is closed, `close_code` the code. Methods may be called from any thread,
    except those that are awaited.
    """

    def __init__(
        self,
        url: str,
        headers: Mapping[str, str],
        *,
        clock: VirtualClock,
        loop: asyncio.AbstractEventLoop,
        on_open: Callable[[Any], None],
        on_close: Callable[[Any], None],
    ) -> None:
        self.url = url
        self.headers = headers
        self.received: list[JsonObject] = []
        self.refused: int | None = None
        self.close_code: int | None = None
        self.is_open = False
        self.has_ended = False
        self._on_open = on_open
        self._on_close = on_close
        self._clock = clock
        self._loop = loop
        self._outgoing: asyncio.Queue[str | None] = asyncio.Queue()
        self._socket: socket.socket | None = None

    def send(self, frame: JsonObject | str) -> None:
        """Send a frame after those that wait; a string as it is."""
        text = frame if isinstance(frame, str) else _json.dumps(frame).decode()
        self.schedule(self._outgoing.put_nowait, text)

    def close(self) -> None:
        """Close the connection after the frames that wait."""
        self.schedule(self._outgoing.put_nowait, None)

    def drop(self) -> None:
        """Cut the connection without a closing handshake, as a network does that fails."""
        self.schedule(self._cut)

    async def wait_for(self, condition: Callable[[], object], timeout: float = 5.0) -> None:
        """Wait until `condition()` is true. Raises `TimeoutError` after `timeout` seconds."""
        async with asyncio.timeout(timeout):
            while not condition():  # noqa: ASYNC110 - conditions depend on the clock too
                await asyncio.sleep(_POLL_INTERVAL)

    async def run(self, session: aiohttp.ClientSession) -> None:
        """Open the connection and serve it until it is closed."""
        try:
            async with asyncio.timeout(_HANDSHAKE_TIMEOUT):
                opened = await session.ws_connect(
                    self.url,
                    headers=self.headers,
                    max_msg_size=_MAX_FRAME,
                    timeout=aiohttp.ClientWSTimeout(ws_close=_CLOSE_TIMEOUT),  # pyright: ignore[reportCallIssue]
                )
        except aiohttp.WSServerHandshakeError as error:
            self._refuse(error.status)
        except (aiohttp.ClientError, OSError, TimeoutError, ValueError):
            self._refuse(0)
        else:
            with suppress(ConnectionError):  # the peer is gone before the first frames
                await self._serve(opened)

    @abstractmethod
    def greeting(self) -> list[JsonObject]:
        """Return the first frames."""

    @abstractmethod
    def handle(self, frame: JsonObject) -> None:
        """React to a frame of the user."""

    @abstractmethod
    def stop(self) -> None:
        """End the session as Telnyx does, and close the connection."""

    async def _serve(self, opened: aiohttp.ClientWebSocketResponse) -> None:
        self._socket = opened.get_extra_info("socket")
        writer: asyncio.Future[None] | None = None
        try:
            self.is_open = True
            for frame in self.greeting():
                await opened.send_str(_json.dumps(frame).decode())
            with self._clock.lock:
                self._on_open(self)
            writer = asyncio.ensure_future(self._write(opened))
            async for message in opened:
                self._receive(str(message.data))
        finally:
            if writer is not None:
                writer.cancel()
                await asyncio.gather(writer, return_exceptions=True)
            await opened.close()
            self._close(opened.close_code)

    async def _write(self, opened: aiohttp.ClientWebSocketResponse) -> None:
        try:
            while (text := await self._outgoing.get()) is not None:
                await opened.send_str(text)
        except ConnectionError:
            return
        await opened.close()

    def _receive(self, text: str) -> None:
        try:
            frame: Any = _json.loads(text.encode())
        except ValueError:
            frame = None
        known: JsonObject = frame if is_object(frame) else {"text": text}
        with self._clock.lock:
            self.received.append(known)
            self.handle(known)

    def _refuse(self, status: int) -> None:
        self.refused = status
        self._close(None)

    def _close(self, code: int | None) -> None:
        self.is_open, self.has_ended, self.close_code = False, True, code
        with self._clock.lock:
            self._on_close(self)

    def _cut(self) -> None:
        if self._socket is not None and self.is_open:
            self._socket.shutdown(socket.SHUT_RDWR)

    def schedule(self, function: Callable[..., object], *arguments: Any) -> None:
        """Call a function in the thread of the loop: at once if this is it."""
        try:
            here = asyncio.get_running_loop() is self._loop
        except RuntimeError:
            here = False
        if here:
            function(*arguments)
        else:
            self._loop.call_soon_threadsafe(function, *arguments)
