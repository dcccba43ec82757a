"""Connections by aiohttp: kept open between calls, counted, closed in the end."""

from __future__ import annotations

import asyncio
import os
import socket
import ssl
from functools import lru_cache
from typing import Any, TypeAlias

import aiohttp
from attrs import evolve
from yarl import URL

from telnyx_async._config import environment_proxy
from telnyx_async._http import HttpRequest, HttpResponse
from telnyx_async._options import Timeout
from telnyx_async._transport._exchange import EvidentRequest, Exchange
from telnyx_async._transport._seam import take_slot
from telnyx_async._transport._upload import payload

__all__ = ["AiohttpTransport", "Session"]

Session: TypeAlias = aiohttp.ClientSession


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
        self._routes: dict[URL, URL | None] = {}
        self._pools: dict[asyncio.AbstractEventLoop, _Pool] = {}
        self._pid = os.getpid()
        self._closed = False

    async def send(
        self, request: HttpRequest, *, timeout: Timeout, stream: bool = False
    ) -> HttpResponse:
        """Send once, over a connection of this loop's pool."""
        pool = self._pool()
        timeout = await take_slot(pool.slots, timeout)
        exchange = Exchange(pool.slots, self._max_response_size)
        try:
            answering = pool.session.request(
                request.method,
                request.url,
                data=payload(request.body, stall=timeout.read),
                headers=request.headers,
                allow_redirects=False,
                auto_decompress=False,
                raise_for_status=False,
                middlewares=(exchange.watch,),
                timeout=_limits(evolve(timeout, total=None) if stream else timeout),
                proxy=self._route(request.url),
                ssl=self._tls,
            )
            if stream:
                async with asyncio.timeout(timeout.total):
                    exchange.response = await answering
                    if exchange.succeeded:
                        return exchange.answer(request, stream=exchange.unlimited())
                    body = await exchange.read()
            else:
                exchange.response = await answering
                body = await exchange.read()
        except Exception as error:
            exchange.abort()
            failure = exchange.failure(error)
            if failure is error:
                raise
            raise failure from error
        except BaseException:
            exchange.abort()
            raise
        exchange.end()
        return exchange.answer(request, body=body)

    async def aclose(self) -> None:
        """Close the connections; a session that was given stays open."""
        self._closed = True
        self._leave_parent()
        pools, self._pools = self._pools, {}
        for loop, pool in pools.items():
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
            return _Pool(self._given, self._max_connections)
        return _Pool(_session(), self._max_connections)

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
        origin = url.origin()
        if origin not in self._routes:
            self._routes[origin] = environment_proxy(origin)
        return self._routes[origin]


class _Pool:
    def __init__(self, session: aiohttp.ClientSession, size: int) -> None:
        self.session = session
        self.slots = asyncio.Semaphore(size)


class _Connector(aiohttp.TCPConnector):
    abandoned = False

    def __del__(self, *args: Any) -> None:
        if not self.abandoned:
            super().__del__(*args)


def _session() -> aiohttp.ClientSession:
    # The slots are the limit: the connector has none, so that waiting for it is no timeout.
    connector = _Connector(limit=0, socket_factory=_socket)
    return aiohttp.ClientSession(
        connector=connector,
        cookie_jar=aiohttp.DummyCookieJar(),
        request_class=EvidentRequest,
        skip_auto_headers=["Content-Type"],
    )


def _socket(address: tuple[int, int, int, str, tuple[Any, ...]]) -> socket.socket:
    made = socket.socket(address[0], address[1], address[2])
    made.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
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


@lru_cache(maxsize=256)
def _limits(timeout: Timeout) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(
        total=timeout.total,
        connect=None,
        sock_connect=timeout.connect,
        sock_read=timeout.read,
        ceil_threshold=float("inf"),
    )
