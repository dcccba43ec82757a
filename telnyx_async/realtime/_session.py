"""What the three channels share on which Telnyx dials in: a handshake, a connection, a session."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Mapping
from typing import Any, Generic, Protocol, TypeVar

from attrs import field, frozen

from telnyx_async import _json
from telnyx_async._errors import TelnyxError
from telnyx_async._json import is_object
from telnyx_async.realtime._inbox import Inbox

__all__ = [
    "MAX_FRAME",
    "Handshake",
    "Session",
    "StreamClosedError",
    "WebSocket",
    "integer",
    "mapping",
    "parse_object",
    "text",
]

F = TypeVar("F")

MAX_FRAME = 4 * 2**20
"""The default size limit of a frame, in bytes: 30 s of L16 at 48 kHz in base64 are 3.84 MB."""


class StreamClosedError(TelnyxError):
    """The session has ended: nothing was sent."""


@frozen
class Handshake:
    """The request with which Telnyx opens a WebSocket. Header names are in lower case."""

    path: str = ""
    query: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)


class WebSocket(Protocol):
    """An accepted connection, as the adapters wrap those of their frameworks.

    `receive` returns None when the connection is closed or lost. `send` raises `ConnectionError`
    then. `close` may be called while another task receives, and more than once.
    """

    async def receive(self) -> str | bytes | None: ...

    async def send(self, text: str) -> None: ...

    async def close(self, code: int = 1000, reason: str = "") -> None: ...


class Session(ABC, Generic[F]):
    """One session with Telnyx: iterate over its frames, from one task.

    `end_reason` is None while the session lasts, then what ended it: `stop` (a frame of Telnyx),
    `closed` (by this side), `lost` (the connection) or `idle`.
    """

    kind = "session"
    handler: asyncio.Task[None]

    def __init__(self, connection: WebSocket, *, max_frame: int, backlog: int = 200) -> None:
        self.end_reason: str | None = None
        self._inbox: Inbox[F] = Inbox(backlog)
        self.connection = connection
        self._max_frame = max_frame

    @property
    def dropped(self) -> int:
        """The number of frames that were dropped because the handler was slow."""
        return self._inbox.dropped

    def __aiter__(self) -> AsyncIterator[F]:
        return self

    async def __anext__(self) -> F:
        frame = await self._inbox.get()
        if frame is None:
            raise StopAsyncIteration
        return frame

    async def send_frame(self, frame: Mapping[str, Any]) -> None:
        """Send a frame that has no method of its own."""
        await self._send(_json.dumps(frame).decode())

    async def close(self, code: int = 1000, reason: str = "") -> None:
        """End the session and close the connection."""
        self.end("closed")
        await self.connection.close(code, reason)

    @abstractmethod
    def feed(self, data: str | bytes) -> None:
        """Queue a frame that was received. Called by the server."""

    def connection_lost(self, connection: WebSocket) -> None:
        """End the session when its connection is closed or lost. Called by the server."""
        self.end("lost")

    def end(self, reason: str) -> None:
        """End the session: nothing can be sent any more, the iteration stops."""
        if self.end_reason is None:
            self.end_reason = reason
            self._inbox.end()

    async def _send(self, frame: str) -> None:
        self._check(frame)
        connection = self.connection
        try:
            await connection.send(frame)
        except ConnectionError:
            self.connection_lost(connection)
            raise self._closed_error() from None

    def _check(self, frame: str = "") -> None:
        """Raise `StreamClosedError` or, for a frame beyond the limit, `ValueError`."""
        if self.end_reason is not None:
            raise self._closed_error()
        if len(frame) > self._max_frame:
            raise ValueError(
                f"the frame has {len(frame):,} bytes, more than {self._max_frame:,}: send less at"
                " a time. Nothing was sent."
            )

    def _closed_error(self) -> StreamClosedError:
        return StreamClosedError(f"the {self.kind} has ended ({self.end_reason}): nothing was sent")


def parse_object(data: str | bytes) -> dict[str, Any] | None:
    """Return a frame as a mapping, None if it is not a JSON object."""
    try:
        frame = _json.loads(data.encode() if isinstance(data, str) else data)
    except ValueError:
        return None
    return frame if is_object(frame) else None


def integer(value: Any) -> int | None:
    """Return a number, which Telnyx sends as a string at times; None if it is neither."""
    try:
        return int(value)
    except (TypeError, ValueError):
        return None


def text(value: object) -> str | None:
    """Return a string, None if the value is not one."""
    return value if isinstance(value, str) else None


def mapping(value: object) -> dict[str, Any]:
    """Return a JSON object, an empty one if the value is not one."""
    return value if is_object(value) else {}
