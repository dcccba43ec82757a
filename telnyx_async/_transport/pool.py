"""The aiohttp transport: connections that stay open between calls, a pool for each event loop."""

from __future__ import annotations

import asyncio
import os
import re
import select
import socket
import ssl
from collections import deque
from collections.abc import Mapping
from math import inf
from time import monotonic
from typing import TYPE_CHECKING, Any, TypeAlias
from weakref import WeakKeyDictionary

import aiohttp
from attrs import frozen
from yarl import URL

from telnyx_async._errors import APIError, DeadlineExceededError, PoolTimeoutError
from telnyx_async._forks import reset_after_fork
from telnyx_async._http import HttpRequest, HttpResponse, Secret
from telnyx_async._options import Timeout
from telnyx_async._transport import certificates, direct
from telnyx_async._transport import session as through_session
from telnyx_async._transport.errors import drop_frames
from telnyx_async._transport.exchange import DeadlineTimer, Exchange, Response
from telnyx_async._transport.proxies import Proxy, environment_proxy

if TYPE_CHECKING:
    from telnyx_async._transport.websocket import SocketSettings, WebSocket

__all__ = ["AiohttpTransport", "ConnectionPool", "PoolUsage", "Session"]

Session: TypeAlias = aiohttp.ClientSession

# TCP keep-alive notices a peer that vanished after two minutes, not after the system's two hours:
# seconds of silence, seconds between probes, and how many probes may go unanswered.
_KEEPALIVE = {"TCP_KEEPIDLE": 60, "TCP_KEEPINTVL": 15, "TCP_KEEPCNT": 4}
_IDLE_TIMEOUT = re.compile(r"(?:^|[\s,])timeout=(\d{1,6})(?!\d)", re.IGNORECASE)
_MARGIN = 1.0  # seconds before the service closes an idle connection, for the way there


@frozen
class PoolUsage:
    """Connections that requests use, those that are idle, and requests that wait for one."""

    active: int
    idle: int
    waiting: int


class AiohttpTransport:
    """Sends requests by aiohttp. Each event loop has its own pool of connections."""

    def __init__(
        self,
        *,
        session: aiohttp.ClientSession | None = None,
        max_connections: int = 100,
        max_response_size: int = 64 * 1024 * 1024,
        tls: ssl.SSLContext | bool = True,
        proxy: str | URL | None = None,
        trust_env: bool = True,
    ) -> None:
        self._given = session
        self._max_connections = max_connections
        self._max_response_size = max_response_size
        self._tls = certificates.trusting() if tls is True and session is None else tls
        self._proxy = None if proxy is None else Proxy.parse(str(proxy))
        self._trust_env = trust_env
        self._routes: dict[tuple[str, str], Proxy | None] = {}
        self._pools: dict[asyncio.AbstractEventLoop, ConnectionPool] = {}
        self._pid = os.getpid()
        self._closed = False
        reset_after_fork(self)

    async def send(
        self, request: HttpRequest, *, timeout: Timeout, stream: bool = False
    ) -> HttpResponse:
        """Send a request once, over a connection of this loop's pool."""
        __tracebackhide__ = True
        pool = self._pool()
        if not pool.try_acquire():
            timeout = await pool.acquire(timeout)
        past = pool.direct and direct.request_method(type(pool.session)) is direct.REQUEST
        read = timeout.read if past else None
        exchange = Exchange(pool, timeout.total, read, self._max_response_size)
        try:
            proxy, session, tls = self._route(request.url), pool.session, self._tls
            response: aiohttp.ClientResponse | Response
            head = None
            if past and proxy is None:
                head = direct.head_of(session.connector, request)
            if head is not None:
                response = await direct.write(session, request, head, exchange, timeout, tls)
            else:
                send = direct.send if past else through_session.send
                response = await send(session, request, exchange, timeout, proxy, tls)
            exchange.response = response
            if stream and 200 <= response.status < 300:
                return exchange.result(request, stream=exchange.unlimited())
            result = exchange.result(request, body=await exchange.read())
        except BaseException as error:
            exchange.abort()
            failure = exchange.translated(error)
            if isinstance(failure, APIError):
                drop_frames(error)
            if failure is error:
                raise
            raise failure from error
        exchange.end()
        return result

    @property
    def is_closed(self) -> bool:
        """Whether `aclose` was called."""
        return self._closed

    def usage(self) -> PoolUsage:
        """Return what the pools of all event loops hold. Any thread may call it."""
        usage = [pool.usage() for pool in list(self._pools.values())]
        return PoolUsage(
            active=sum(each.active for each in usage),
            idle=sum(each.idle for each in usage),
            waiting=sum(each.waiting for each in usage),
        )

    async def open_websocket(
        self, request: HttpRequest, *, timeout: Timeout, settings: SocketSettings
    ) -> WebSocket:
        """Open a WebSocket. It takes no slot of the pool: it may stay open for hours."""
        from telnyx_async._transport.websocket import open_websocket  # noqa: PLC0415 - for few clients

        proxy = self._route(request.url)
        return await open_websocket(
            self._pool().session, request, timeout, proxy, self._tls, settings
        )

    async def aclose(self) -> None:
        """Close the connections; a session that was given stays open."""
        self._closed = True
        self.after_fork()
        pools, self._pools = self._pools, {}
        for loop, pool in pools.items():
            pool.timer.close()
            if pool.session is not self._given:
                await _close(loop, pool.session)

    def _pool(self) -> ConnectionPool:
        loop = asyncio.get_running_loop()
        pool = self._pools.get(loop)
        if pool is None or self._pid != os.getpid():
            pool = self._pools[loop] = self._new_pool()
        return pool

    def _new_pool(self) -> ConnectionPool:
        if self._closed:
            raise RuntimeError("the client is closed")
        self.after_fork()
        # Copied at once: other threads add and remove the pools of their loops meanwhile.
        self._abandon([loop for loop in list(self._pools) if loop.is_closed()])
        if self._given is not None:
            return ConnectionPool(self._given, self._max_connections, direct=False)
        session = _session()
        return ConnectionPool(session, self._max_connections, direct=direct.is_usable(session))

    def after_fork(self) -> None:
        """Forget connections of the parent process, if this is a forked child.

        A child that never uses a client must not warn that it leaves them open. Where a server
        forks by itself (uWSGI), the process id tells.
        """
        if self._pid != os.getpid():
            self._pid = os.getpid()
            self._abandon(list(self._pools))

    def _abandon(self, loops: list[asyncio.AbstractEventLoop]) -> None:
        """Forget connections that a parent process still uses, or whose loop is closed."""
        for loop in loops:
            pool = self._pools.pop(loop, None)
            if pool is not None and pool.session is not self._given:
                _abandon(pool.session)

    def _route(self, url: URL) -> Proxy | None:
        """Return the proxy for a URL: the given one, or that of the environment."""
        if self._proxy is not None or not self._trust_env:
            return self._proxy
        server = url.scheme, url.raw_authority
        if server not in self._routes:
            self._routes[server] = environment_proxy(url.origin())
        return self._routes[server]


class ConnectionPool:
    """The connections of one event loop, at most `size` in use; waiting requests are served in turn.

    asyncio's semaphore needs a coroutine for what is a subtraction while slots are free, and
    aiohttp's own limit reports a full pool as a connection that could not be made.
    """

    def __init__(self, session: aiohttp.ClientSession, size: int, *, direct: bool) -> None:
        self.session = session
        self.direct = direct
        self.timer = DeadlineTimer(asyncio.get_running_loop())
        self._size = self._free = size
        self._waiting: deque[asyncio.Future[None]] = deque()

    def try_acquire(self) -> bool:
        """Take a slot, if one is free: then nobody waits for one."""
        if not self._free:
            return False
        self._free -= 1
        return True

    async def acquire(self, timeout: Timeout) -> Timeout:
        """Wait for a slot, and return what the wait leaves of the time limits."""
        loop = asyncio.get_running_loop()
        began = loop.time()
        limit = min((t for t in (timeout.pool, timeout.total) if t is not None), default=None)
        try:
            async with asyncio.timeout(limit):
                await self._turn(loop.create_future())
        except TimeoutError:
            if limit == timeout.pool:
                raise PoolTimeoutError(f"no connection became free in {limit:g} s") from None
            error = DeadlineExceededError("the deadline passed before a connection was free")
            error.sent = False
            raise error from None
        if timeout.total is None:
            return timeout
        return timeout.within(max(timeout.total - (loop.time() - began), 1e-6))

    async def _turn(self, turn: asyncio.Future[None]) -> None:
        self._waiting.append(turn)
        try:
            await turn
        except asyncio.CancelledError:
            if not turn.cancelled():
                self.release()
            raise

    def usage(self) -> PoolUsage:
        """Return how many slots are in use, and what waits; idle ones of a given session are not known."""
        connector = self.session.connector
        idle = connector.idle_count() if isinstance(connector, Connector) else 0
        return PoolUsage(active=self._size - self._free, idle=idle, waiting=len(self._waiting))

    def release(self) -> None:
        """Hand a slot to the next request, or put it back."""
        while self._waiting:
            turn = self._waiting.popleft()
            if not turn.done():
                turn.set_result(None)
                return
        self._free += 1


class Connector(aiohttp.TCPConnector):
    """A connector that never hands out an idle connection which its peer has closed.

    An event loop that stood still (a frozen function, a blocking handler) has not noticed that the
    service closed a connection. What it then writes reaches nobody, and it cannot know that.

    `_get(key, traces)`, `_conns` and the protocols' `should_close` are internals of aiohttp; where
    they change, the tests of stale connections fail.
    """

    abandoned = False  # its connections cannot be closed where it is collected
    _limits_idle_time = False  # whether a service said how long it keeps a connection open

    def __init__(self) -> None:
        # The pool's slots are the limit.
        super().__init__(limit=0, socket_factory=_socket)  # pyright: ignore[reportUnknownMemberType]
        self._usable_until = WeakKeyDictionary[Any, float]()
        # Of servers that are reached without a proxy: their keys here, and their `Host`.
        self.keys: dict[tuple[str, str], Any] = {}
        self.hosts: dict[tuple[str, str], Any] = {}
        # Of headers that many calls share: their lines, by the mapping's id.
        self.lines: dict[int, tuple[Mapping[str, str], Secret]] = {}

    async def _get(self, key: Any, traces: Any) -> Any:
        while (found := await super()._get(key, traces)) is not None and self._is_stale(found):
            found.close()
        return found

    def idle_count(self) -> int:
        """Return the number of connections that wait for a request."""
        return sum(len(each) for each in list(self._conns.values()))

    def _is_stale(self, connection: aiohttp.connector.Connection) -> bool:
        protocol, transport = connection.protocol, connection.transport
        if protocol is None or transport is None or protocol.should_close:
            return True  # bytes that nobody asked for would be read as the next response
        if self._limits_idle_time and self._usable_until.get(protocol, inf) < monotonic():
            return True
        return _is_readable(transport.get_extra_info("socket").fileno())

    def limit_idle_time(self, protocol: Any, keep_alive: str) -> None:
        """Use a connection no longer than its service keeps it open (`Keep-Alive: timeout=5`)."""
        if seconds := _IDLE_TIMEOUT.search(keep_alive):
            self._limits_idle_time = True
            self._usable_until[protocol] = monotonic() + max(0.0, float(seconds[1]) - _MARGIN)

    def drop_idle(self, key: Any, since: float) -> None:
        """Close the connections to a host that have been idle since before `since`.

        One of them broke or stayed silent, so that the others have most likely ended with it. A
        call that is retried then spends no further attempt on them.
        """
        idle = self._conns.pop(key, ())
        for protocol, released_at in idle:
            if released_at >= since:
                self._conns[key].append((protocol, released_at))
            else:
                protocol.close()

    def __del__(self, *args: Any) -> None:
        if not self.abandoned:
            super().__del__(*args)


def _is_readable(descriptor: int) -> bool:
    """Whether a socket has something to read: its end, an error, or bytes out of turn."""
    if not hasattr(select, "poll"):  # pragma: no cover - Windows
        return bool(select.select([descriptor], [], [], 0)[0])
    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    return bool(poll.poll(0))


def _socket(address: tuple[int, int, int, str, tuple[Any, ...]]) -> socket.socket:
    made = socket.socket(address[0], address[1], address[2])
    made.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in _KEEPALIVE.items():
        if hasattr(socket, name):  # pragma: no branch - each system has some of them
            made.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)
    return made


def _session() -> aiohttp.ClientSession:
    return aiohttp.ClientSession(connector=Connector(), cookie_jar=aiohttp.DummyCookieJar())


async def _close(loop: asyncio.AbstractEventLoop, session: aiohttp.ClientSession) -> None:
    if loop is asyncio.get_running_loop():
        await session.close()
    elif loop.is_running():
        await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(session.close(), loop))
    else:
        _abandon(session)


def _abandon(session: aiohttp.ClientSession) -> None:
    """Forget connections that can no longer be closed, without a warning."""
    if isinstance(session.connector, Connector):
        session.connector.abandoned = True
    session.detach()
