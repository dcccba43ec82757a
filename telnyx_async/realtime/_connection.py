"""A WebSocket that we open: events, callbacks, frames that wait for the next connection.

The names and arguments are those of the official package.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncGenerator, Callable, Iterable, Mapping
from types import TracebackType
from typing import Any, Generic, Self, TypeVar, overload

from telnyx_async import _json
from telnyx_async._errors import APIError, EventStreamError, WebSocketConnectionClosedError
from telnyx_async._modeling.model import Model
from telnyx_async._transport.websocket import WebSocket
from telnyx_async.realtime._handlers import EventHandler, EventHandlers
from telnyx_async.realtime._handshake import log
from telnyx_async.realtime._opening import Opening, is_recoverable_close
from telnyx_async.realtime._queue import SendQueue

__all__ = ["NORMAL", "Connection", "ConnectionManager", "FrameRules", "Subscribable", "encoded"]

NORMAL = 1000


class FrameRules:
    """The order in which the service accepts frames; in general it accepts every order."""

    def check(self, frame: str | bytes) -> None:
        """Raise `ValueError` for a frame that the service would not accept at this point."""

    def opening_frames(self) -> Iterable[str | bytes]:
        """Return what another connection of the same conversation begins with."""
        return ()


E = TypeVar("E", bound=Model)
H = TypeVar("H", bound=EventHandler)


class Subscribable:
    """Registration of callbacks, before and after the connection is open."""

    _handlers: EventHandlers

    @overload
    def on(self, event_type: str, handler: EventHandler) -> Self: ...
    @overload
    def on(self, event_type: str) -> Callable[[H], H]: ...
    def on(self, event_type: str, handler: Any = None) -> Any:
        """Call `handler` with each event of a type; `event` stands for every type.

        Without a handler it is a decorator. `dispatch_events` calls the handlers.
        """
        return self._add(event_type, handler, once=False)

    @overload
    def once(self, event_type: str, handler: EventHandler) -> Self: ...
    @overload
    def once(self, event_type: str) -> Callable[[H], H]: ...
    def once(self, event_type: str, handler: Any = None) -> Any:
        """Call `handler` with the next event of a type only; see `on`."""
        return self._add(event_type, handler, once=True)

    def off(self, event_type: str, handler: EventHandler) -> Self:
        """No longer call a handler."""
        self._handlers.remove(event_type, handler)
        return self

    def _add(self, event_type: str, handler: Any, *, once: bool) -> Any:
        if handler is not None:
            self._handlers.add(event_type, handler, once=once)
            return self

        def decorate(function: H) -> H:
            self._handlers.add(event_type, function, once=once)
            return function

        return decorate


class Connection(Subscribable, ABC, Generic[E]):
    """An open WebSocket. `async for` iterates over its events until it is closed."""

    def __init__(
        self,
        opening: Opening,
        socket: WebSocket,
        queue: SendQueue,
        handlers: EventHandlers,
        rules: FrameRules,
    ) -> None:
        self._opening = opening
        self._socket = socket
        self._queue = queue
        self._handlers = handlers
        self._rules = rules
        self._attempts = 0
        self._interrupted = False
        self._closed = False

    @abstractmethod
    def parse_event(self, data: str | bytes) -> E:
        """Return a frame as an event. Frames of unknown form are events too."""

    @classmethod
    def new_rules(cls) -> FrameRules:
        """Return the rules of a new conversation."""
        return FrameRules()

    @property
    def dropped_bytes(self) -> int:
        """Bytes of audio that made room for newer audio while there was no connection."""
        return self._queue.dropped_bytes

    async def __aiter__(self) -> AsyncGenerator[E]:
        while True:
            try:
                event = await self.recv()
            except WebSocketConnectionClosedError as error:
                if error.close_code == NORMAL or self._closed:
                    return
                raise
            yield event

    async def recv(self) -> E:
        """Return the next event. Cancelling it loses no event."""
        return self.parse_event(await self.recv_bytes())

    async def recv_bytes(self) -> bytes:
        """Return the next frame as it was received.

        Raises:
            WebSocketConnectionClosedError: The connection is closed, and was not opened again.
        """
        while True:
            try:
                frame = await self._socket.receive()
            except WebSocketConnectionClosedError as error:
                if not await self._reconnect(error):
                    error.unsent_messages = self._queue.drain()
                    error.operation = str(self._opening.operation)
                    raise
            else:
                self._attempts = 0
                return frame.encode() if isinstance(frame, str) else frame

    async def send(self, event: Model | Mapping[str, object] | bytes) -> None:
        """Send an event, or audio as it is. While the connection is being restored, it waits.

        Raises:
            ValueError: The service would not accept the frame at this point, or it is too large.
            WebSocketConnectionClosedError: The connection is closed.
        """
        await self.send_raw(event if isinstance(event, bytes) else encoded(event))

    async def send_raw(self, data: str | bytes) -> None:
        """Send a frame as it is: text or binary. See `send`."""
        self._rules.check(data)
        if self._interrupted:
            self._queue.add(data)
            return
        try:
            await self._socket.send(data)
        except WebSocketConnectionClosedError:
            if self._opening.on_reconnecting is None or self._closed:
                raise
            log.debug("%s: a frame waits for the next connection", self._opening.operation)
            self._queue.add(data)

    async def close(self, *, code: int = NORMAL, reason: str = "") -> None:
        """Close the connection."""
        self._closed = True
        await self._socket.close(code, reason)

    async def dispatch_events(self) -> None:
        """Call the handlers with each event until the connection is closed.

        Raises:
            EventStreamError: An error arrived, and no handler takes errors.
        """
        async for event in self:
            kind = str(getattr(event, "type", ""))
            if kind == "error" and not self._handlers.has("error"):
                raise EventStreamError.of(event.to_dict())
            await self._handlers.dispatch(kind, event)

    async def flush_queue(self) -> None:
        """Send the frames that were accepted before the connection was open."""
        while (frame := self._queue.peek()) is not None:
            await self._socket.send(frame)
            self._queue.pop()

    async def _reconnect(self, error: WebSocketConnectionClosedError) -> bool:
        """Open the connection again, if the caller wants it and the code allows it."""
        if self._closed or not is_recoverable_close(error.close_code):
            return False
        self._interrupted = True
        try:
            # Attempts are counted from the last frame: a service that accepts every connection and
            # closes it at once must not be asked for ever.
            while self._attempts < self._opening.max_retries:
                self._attempts += 1
                allowed = await self._opening.allows(self._attempts, error.close_code)
                if not allowed or self._closed:
                    return False
                if await self._reopen():
                    return True
        finally:
            self._interrupted = False
        return False

    async def _reopen(self) -> bool:
        try:
            self._socket = await self._opening.open(max_retries=0)
            for frame in self._rules.opening_frames():
                await self._socket.send(frame)
            await self.flush_queue()
        except APIError as error:
            if not error.transient:
                raise
            return False
        return True


def encoded(event: Model | Mapping[str, object]) -> str:
    """Return an event as the JSON text of its frame."""
    return _json.dumps(event.to_dict() if isinstance(event, Model) else dict(event)).decode()


C_co = TypeVar("C_co", bound=Connection[Any], covariant=True)


class ConnectionManager(Subscribable, Generic[C_co]):
    """A connection that is opened by `async with`, or by `await manager.enter()`."""

    def __init__(
        self, connection: type[C_co], opening: Opening, *, max_queue_size: int = 1_048_576
    ) -> None:
        self._type = connection
        self._opening = opening
        self._queue = SendQueue(max_queue_size)
        self._handlers = EventHandlers()
        self._rules = connection.new_rules()
        self._connection: C_co | None = None

    def send(self, event: Model | Mapping[str, object] | bytes) -> None:
        """Keep an event (or audio) to send as soon as the connection is open.

        Raises:
            ValueError: The service would not accept the frame at this point.
            WebSocketQueueFullError: More than `max_queue_size` bytes are waiting.
        """
        frame = event if isinstance(event, bytes) else encoded(event)
        self._rules.check(frame)
        self._queue.add(frame)

    async def enter(self) -> C_co:
        """Open the connection; the caller must `close()` it.

        Raises:
            APIStatusError: The service refused the handshake, with its reason.
            APIConnectionError: There was no response.
        """
        socket = await self._opening.open()
        connection = self._type(self._opening, socket, self._queue, self._handlers, self._rules)
        try:
            await connection.flush_queue()
        except BaseException:
            await connection.close()
            raise
        self._connection = connection
        return connection

    async def __aenter__(self) -> C_co:
        return await self.enter()

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        assert self._connection is not None  # noqa: S101
        await self._connection.close()
