"""Connections by aiohttp: kept open between calls, counted, closed in the end."""

from __future__ import annotations

import asyncio
import os
import socket
import ssl
from typing import Any, TypeAlias

import aiohttp
from yarl import URL

from telnyx_async._config import environment_proxy
from telnyx_async._errors import APIError
from telnyx_async._http import HttpRequest, HttpResponse
from telnyx_async._options import Timeout
from telnyx_async._transport.base import Slots, take_slot
from telnyx_async._transport.deadlines import Watch
from telnyx_async._transport.direct import is_replaced, is_watched, past_session, through_session
from telnyx_async._transport.errors import forget_frames
from telnyx_async._transport.exchange import Exchange

__all__ = ["AiohttpTransport", "Session"]

Session: TypeAlias = aiohttp.ClientSession

# A peer that vanished is noticed after two minutes, not after the system's two hours: seconds of
# silence, seconds between probes, and how many go unanswered.
_PROBES = {"TCP_KEEPIDLE": 60, "TCP_KEEPINTVL": 15, "TCP_KEEPCNT": 4}


class AiohttpTransport:
    """Connections by aiohttp, kept open between calls; each event loop has its own."""

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
        self._tls = tls
        self._proxy = None if proxy is None else URL(proxy)
        self._trust_env = trust_env
        self._routes: dict[tuple[str, str], URL | None] = {}
        self._pools: dict[asyncio.AbstractEventLoop, _Pool] = {}
        self._pid = os.getpid()
        self._closed = False

    async def send(
        self, request: HttpRequest, *, timeout: Timeout, stream: bool = False
    ) -> HttpResponse:
        """Send once, over a connection of this loop's pool."""
        pool = self._pool()
        if not pool.slots.take():
            timeout = await take_slot(pool.slots, timeout)
        if pool.watched or is_replaced(pool.session):
            ask, read = through_session, None
        else:
            ask, read = past_session, timeout.read
        exchange = Exchange(pool.slots, pool.watch, timeout.total, read, self._max_response_size)
        try:
            proxy = self._route(request.url)
            response = await ask(pool.session, request, exchange, timeout, proxy, self._tls)
            exchange.response = response
            if stream and 200 <= response.status < 300:
                return exchange.answer(request, stream=exchange.unlimited())
            answer = exchange.answer(request, body=await exchange.read())
        except BaseException as error:
            exchange.abort()
            failure = exchange.failure(error)
            if isinstance(failure, APIError):
                forget_frames(error)
            if failure is error:
                raise
            raise failure from error
        exchange.end()
        return answer

    async def aclose(self) -> None:
        """Close the connections; a session that was given stays open."""
        self._closed = True
        self._leave_parent()
        pools, self._pools = self._pools, {}
        for loop, pool in pools.items():
            pool.watch.close()
            if pool.session is not self._given:
                await _close(loop, pool.session)

    def _pool(self) -> _Pool:
        loop = asyncio.get_running_loop()
        pool = self._pools.get(loop)
        if pool is None or self._pid != os.getpid():
            pool = self._pools[loop] = self._new_pool()
        return pool

    def _new_pool(self) -> _Pool:
        if self._closed:
            raise RuntimeError("the client is closed")
        self._leave_parent()
        self._abandon([loop for loop in self._pools if loop.is_closed()])
        if self._given is not None:
            return _Pool(self._given, self._max_connections, watched=True)
        session = _session()
        return _Pool(session, self._max_connections, watched=is_watched(session))

    def _leave_parent(self) -> None:
        if self._pid != os.getpid():
            self._pid = os.getpid()
            self._abandon(list(self._pools))

    def _abandon(self, loops: list[asyncio.AbstractEventLoop]) -> None:
        """Forget connections that a parent process still uses, or whose loop is gone."""
        for loop in loops:
            pool = self._pools.pop(loop)
            if pool.session is not self._given:
                _abandon(pool.session)

    def _route(self, url: URL) -> URL | None:
        """The proxy for an address: as told, or as the environment says."""
        if self._proxy is not None or not self._trust_env:
            return self._proxy
        server = url.scheme, url.raw_authority
        if server not in self._routes:
            self._routes[server] = environment_proxy(url.origin())
        return self._routes[server]


class _Pool:
    """The connections of one event loop."""

    def __init__(self, session: aiohttp.ClientSession, size: int, *, watched: bool) -> None:
        self.session = session
        self.watched = watched
        self.slots = Slots(size)
        self.watch = Watch(asyncio.get_running_loop())


class _Connector(aiohttp.TCPConnector):
    """Connections that can be let go of where they cannot be closed."""

    abandoned = False

    def __del__(self, *args: Any) -> None:
        if not self.abandoned:
            super().__del__(*args)


def _session() -> aiohttp.ClientSession:
    # The slots are the limit: the connector has none, so that waiting for it is no timeout.
    return aiohttp.ClientSession(
        connector=_Connector(limit=0, socket_factory=_socket),
        cookie_jar=aiohttp.DummyCookieJar(),
    )


def _socket(address: tuple[int, int, int, str, tuple[Any, ...]]) -> socket.socket:
    made = socket.socket(address[0], address[1], address[2])
    made.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in _PROBES.items():
        if hasattr(socket, name):  # pragma: no branch - each system has some of them
            made.setsockopt(socket.IPPROTO_TCP, getattr(socket, name), value)
    return made


async def _close(loop: asyncio.AbstractEventLoop, session: aiohttp.ClientSession) -> None:
    if loop is asyncio.get_running_loop():
        await session.close()
    elif loop.is_running():
        await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(session.close(), loop))
    else:
        _abandon(session)


def _abandon(session: aiohttp.ClientSession) -> None:
    """Let go of connections that can no longer be closed, without a complaint."""
    if isinstance(session.connector, _Connector):
        session.connector.abandoned = True
    session.detach()
