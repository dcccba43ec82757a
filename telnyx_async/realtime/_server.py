"""Accepting connections of Telnyx: who may connect, and a handler for each session."""

from __future__ import annotations

import asyncio
import hmac
import logging
import types
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Coroutine, Generator, Sequence
from typing import Any, ClassVar, Generic, TypeVar

from attrs import define, field

from telnyx_async.realtime._session import (
    MAX_FRAME,
    Handshake,
    Session,
    StreamClosedError,
    WebSocket,
)

__all__ = ["RealtimeServer"]

S = TypeVar("S", bound=Session[Any])

_log = logging.getLogger("telnyx_async.realtime")


def _to_tokens(token: str | Sequence[str] | None) -> Sequence[bytes] | None:
    if token is None:
        return None
    tokens = [token] if isinstance(token, str) else token
    if not tokens or not all(tokens):
        raise ValueError("the token is empty: pass a secret, or None to accept any connection")
    return [each.encode() for each in tokens]


@define(kw_only=True, eq=False, repr=False)
class RealtimeServer(ABC, Generic[S]):
    """Accepts connections of Telnyx and calls `handler` with each session.

    `token` is the secret that Telnyx must present, or several; None accepts any connection. `authorize` is
    a further check, of the whole handshake. Both come before the connection is accepted. At most
    `max_sessions` connections are open at a time. `max_frame` is the size limit of a frame in
    bytes. The first frame must arrive within `start_timeout` seconds.

    A handler that returns ends the session. So does one that raises: the error is logged, unless it
    is the `StreamClosedError` of a session that has ended.
    """

    handler: Callable[[S], Awaitable[object]] = field(kw_only=False)
    token: Sequence[bytes] | None = field(converter=_to_tokens)
    authorize: Callable[[Handshake], bool] | None = None
    max_sessions: int = 1000
    max_frame: int = MAX_FRAME
    start_timeout: float = 5.0
    _connections: set[WebSocket] = field(factory=set[WebSocket], init=False)
    _sessions: set[S] = field(factory=set[Any], init=False)
    _tasks: set[asyncio.Task[None]] = field(factory=set["asyncio.Task[None]"], init=False)

    heartbeat: ClassVar[float | None] = 30.0
    """Seconds between pings, where nothing else tells that the connection is alive."""

    @property
    def open_sessions(self) -> int:
        """The number of connections that are open."""
        return len(self._connections)

    def refusal(self, handshake: Handshake) -> int | None:
        """Return the status that refuses a handshake: 401, 403 or 503. None accepts it."""
        if self.token is not None and not self._is_token(self.presented_token(handshake)):
            status = 401
        elif self.authorize is not None and not self.authorize(handshake):
            status = 403
        elif self.open_sessions >= self.max_sessions:
            status = 503
        else:
            return None
        _log.warning("refused a connection to %s with %s", handshake.path, status)
        return status

    async def serve(self, connection: WebSocket) -> None:
        """Serve an accepted connection until it is closed and its handler has returned."""
        self._connections.add(connection)
        try:
            session = await self._begin_in_time(connection)
            if session is not None:
                await self._read(session, connection)
        finally:
            self._connections.discard(connection)

    async def drain(self) -> None:
        """Wait for the handlers that run."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    async def close(self, grace: float = 1.0) -> None:
        """End all sessions: close their connections with 1001 (RFC 6455, 7.4.1: going away).

        Handlers that have not returned after `grace` seconds are cancelled, connections that the
        peer has not closed are dropped. A handler that does not return then either is left after
        as long again. Stop accepting connections first.
        """
        # Sessions first, which close their connections.
        ends: list[S | WebSocket] = [*self._sessions, *self._connections]
        for each in ends:
            self._run(each.close(1001, "the server stops"))
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=grace)
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=grace)

    @abstractmethod
    def presented_token(self, handshake: Handshake) -> str:
        """Return the token of a handshake, empty if it has none."""

    @abstractmethod
    async def _begin(self, connection: WebSocket) -> S | None:
        """Return the session of a new connection with its handler started, None if it has none."""

    async def _begin_in_time(self, connection: WebSocket) -> S | None:
        try:
            async with asyncio.timeout(self.start_timeout):
                return await self._begin(connection)
        except TimeoutError:
            _log.warning("closed a connection: no first frame within %s s", self.start_timeout)
            await connection.close(1008, "no first frame in time")
            return None

    def _start(self, session: S) -> asyncio.Task[None]:
        """Call the handler in a task of its own: it may outlive the connection."""
        session.handler = self._run(self._handle(session))
        return session.handler

    def _run(self, action: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(action)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    async def _read(self, session: S, connection: WebSocket) -> None:
        try:
            # A newer connection may replace this one, whose frames are not read then.
            while connection is session.connection:
                data = await connection.receive()
                if data is None:
                    break
                if connection is session.connection:
                    session.feed(data)
                    await session.leave_to_handler()
            session.connection_lost(connection)
            if session.end_reason is not None:
                await asyncio.wait({session.handler})
        except asyncio.CancelledError:  # the server stops
            session.end("lost")
            session.handler.cancel()
            raise

    async def _handle(self, session: S) -> None:
        self._sessions.add(session)
        try:
            await _attended(session, self.handler(session))
        except StreamClosedError as error:
            _log.debug("the handler of a %s was still sending: %s", session.kind, error)
        except Exception:  # noqa: BLE001 - logged; the call ends, the server goes on
            _log.exception("the handler of a %s failed", session.kind)
            await session.close(1011, "the handler failed")
        finally:
            self._sessions.discard(session)
            await session.close()

    def _is_token(self, presented: str) -> bool:
        # All are compared, in constant time: the duration tells nothing about any of them.
        found = [hmac.compare_digest(presented.encode(), each) for each in self.token or ()]
        return any(found)


@types.coroutine
def _attended(session: Session[Any], handling: Awaitable[object]) -> Generator[Any, Any, None]:
    """Await a handler. While it waits for anything but the next frame, the server reads."""
    steps = handling.__await__()
    error: BaseException | None = None
    while True:
        try:
            waits_for = next(steps) if error is None else steps.throw(error)
        except StopIteration:
            return
        session.handler_suspended()
        error = None
        try:
            yield waits_for
        except BaseException as raised:  # noqa: BLE001 - the handler's, such as its cancellation
            error = raised
