"""What the three channels share on which Telnyx dials in: a handshake, a connection, a session."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Awaitable, Mapping
from typing import Any, ClassVar, Generic, Protocol, TypeVar

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

    `cancellable` says that no frame is lost when `receive` is cancelled: the handler of a session
    may then receive without a task between.
    """

    cancellable: ClassVar[bool]

    async def receive(self) -> str | bytes | None: ...

    def send(self, text: str, /) -> Awaitable[None]: ...

    async def close(self, code: int = 1000, reason: str = "") -> None: ...


class Session(ABC, Generic[F]):
    """One session with Telnyx: iterate over its frames, from one task.

    `end_reason` is None while the session lasts, then what ended it: `stop` (a frame of Telnyx),
    `closed` (by this side), `lost` (the connection) or `idle`.
    """

    kind = "session"
    droppable: ClassVar[type | None] = None
    """The type of the frames of which a slow handler loses the oldest."""
    handler: asyncio.Task[None]

    def __init__(self, connection: WebSocket, *, max_frame: int, backlog: int = 200) -> None:
        self.end_reason: str | None = None
        self.connection = connection
        # Set while the server reads the connection, not while the iteration of the handler does.
        self._server_reads = asyncio.Event()
        self._server_reads.set()
        self._inbox: Inbox[F] = Inbox(backlog, self.droppable)
        self._reader: asyncio.Task[Any] | None = None
        self._receiving = False
        self._interrupted = False
        self._max_frame = max_frame

    @property
    def dropped(self) -> int:
        """The number of frames that were dropped because the handler was slow."""
        return self._inbox.dropped

    def __aiter__(self) -> AsyncIterator[F]:
        return self

    async def __anext__(self) -> F:
        while not self._inbox.frames:
            if self.end_reason is not None:
                raise StopAsyncIteration
            if self._reader is not None:
                raise RuntimeError("another task is reading the frames of this session")
            self._reader = asyncio.current_task()
            try:
                await self._next()
            finally:
                self._reader = None
        return self._prepared(self._inbox.pop())

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

    async def leave_to_handler(self) -> None:
        """Return when the server must read: until then, the handler reads the connection itself.

        It does so while it waits for nothing but frames, which saves a second task for each of
        them: a call has 50 a second. Called by the server.
        """
        takes_over = self._reader is self.handler and bool(self._inbox.frames)
        if takes_over and self.end_reason is None and self.connection.cancellable:
            self._server_reads.clear()
            await self._server_reads.wait()

    def handler_suspended(self) -> None:
        """Let the server read, unless the handler waits for a frame. Called by the server."""
        if self._reader is not asyncio.current_task():
            self._server_reads.set()

    def connection_lost(self, connection: WebSocket) -> None:
        """End the session when its connection is closed or lost. Called by the server."""
        self.end("lost")

    def end(self, reason: str) -> None:
        """End the session: nothing can be sent any more, the iteration stops."""
        if self.end_reason is None:
            self.end_reason = reason
            self._read_by_server()
            self._inbox.wake()

    async def _next(self) -> None:
        """Wait for a frame, or read the connection if that is left to the handler."""
        if self._server_reads.is_set() or self._reader is not self.handler:
            self._server_reads.set()
            await self._inbox.wait()
            return
        cancelling = self.handler.cancelling()
        self._receiving = True
        try:
            data = await self.connection.receive()
        except asyncio.CancelledError:
            if not self._interrupted or self.handler.uncancel() > cancelling:
                raise
            data = None
        finally:
            self._receiving = False
            if self._interrupted:
                self._interrupted = False
                self._server_reads.set()
        if data is None:
            self._server_reads.set()  # the server finds out what that means
        else:
            self.feed(data)

    def _read_by_server(self) -> None:
        """Interrupt the handler if it reads, as `asyncio.timeout` does, and let the server read."""
        if not self._receiving:
            self._server_reads.set()
        elif not self._interrupted:
            self._interrupted = True
            self.handler.cancel()

    def _prepared(self, frame: F) -> F:
        """Return a frame as the handler receives it."""
        return frame

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
        frame = _json.loads(data)
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
