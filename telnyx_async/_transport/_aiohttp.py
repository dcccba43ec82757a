"""Connections by aiohttp: kept open between calls, counted, closed in the end."""

from __future__ import annotations

import asyncio
import os
import socket
import ssl
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, TypeAlias

import aiohttp
from yarl import URL

from telnyx_async._config import environment_proxy
from telnyx_async._errors import APIError
from telnyx_async._http import HttpRequest, HttpResponse
from telnyx_async._options import Timeout
from telnyx_async._transport._exchange import (
    EvidentConnector,
    EvidentRequest,
    EvidentResponse,
    Exchange,
)
from telnyx_async._transport._failures import forget_frames
from telnyx_async._transport._seam import Slots, take_slot
from telnyx_async._transport._upload import payload
from telnyx_async._transport._watch import Watch

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
        # A session of the caller's does not tell when a connection has a request: aiohttp's own
        # timer looks after its answer.
        read, timed = (None, timeout.read) if pool.given else (timeout.read, None)
        exchange = Exchange(pool.slots, pool.watch, timeout.total, read, self._max_response_size)
        try:
            response = exchange.response = await pool.session.request(
                request.method,
                request.url,
                data=None
                if request.body is None
                else payload(request.body, timeout.read, exchange),
                headers=request.headers,
                allow_redirects=False,
                timeout=_limits(timeout.connect, timed),
                proxy=self._route(request.url),
                ssl=self._tls,
                **_options(request, exchange, pool),
            )
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
        if pool is None or pool.session.closed or self._pid != os.getpid():
            pool = self._pools[loop] = self._new_pool()
        return pool

    def _new_pool(self) -> _Pool:
        if self._closed:
            raise RuntimeError("the client is closed")
        self._leave_parent()
        self._abandon([loop for loop in self._pools if loop.is_closed()])
        if self._given is not None:
            return _Pool(self._given, self._max_connections, given=True)
        return _Pool(_session(), self._max_connections, given=False)

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

    def __init__(self, session: aiohttp.ClientSession, size: int, *, given: bool) -> None:
        self.session = session
        self.given = given
        self.slots = Slots(size)
        self.watch = Watch(asyncio.get_running_loop())


def _options(request: HttpRequest, exchange: Exchange, pool: _Pool) -> Mapping[str, Any]:
    """What this request is sent with, beside what all are."""
    untyped = request.method != "GET" and "Content-Type" not in request.headers
    options = _UNTYPED if untyped else _NOTHING
    if not pool.given:
        return options
    # Those of a request replace those of the session, which aiohttp does not show.
    theirs = getattr(pool.session, "_middlewares", ())
    return {
        **options,
        "auto_decompress": False,
        "raise_for_status": False,
        "middlewares": (exchange.intercept, *theirs),
    }


_NOTHING: Mapping[str, Any] = {}
_UNTYPED: Mapping[str, Any] = {"skip_auto_headers": ("Content-Type",)}


def _session() -> aiohttp.ClientSession:
    # The slots are the limit: the connector has none, so that waiting for it is no timeout.
    return aiohttp.ClientSession(
        connector=EvidentConnector(limit=0, socket_factory=_socket),
        cookie_jar=aiohttp.DummyCookieJar(),
        request_class=EvidentRequest,
        response_class=EvidentResponse,
        auto_decompress=False,
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
    if isinstance(session.connector, EvidentConnector):
        session.connector.abandoned = True
    session.detach()


@lru_cache(maxsize=256)
def _limits(connect: float | None, read: float | None = None) -> aiohttp.ClientTimeout:
    never = float("inf")
    return aiohttp.ClientTimeout(None, None, read, connect, ceil_threshold=never)
