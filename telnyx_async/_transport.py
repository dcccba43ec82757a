"""The way to the network: the seam, and aiohttp behind it.

aiohttp's exceptions end here. Each becomes an error that says whether the request may have left
this machine. The evidence is cheap: a request that no connection was asked to send was not sent.
aiohttp would repeat some requests by itself after a lost connection; an error raised inside its
middleware takes that decision away from it, so that every request is a counted attempt.
"""

from __future__ import annotations

import asyncio
import os
import socket
import ssl
from collections.abc import AsyncIterator, Coroutine
from functools import lru_cache
from typing import Any

import aiohttp
from aiohttp.abc import AbstractStreamWriter
from attrs import evolve
from multidict import CIMultiDict, CIMultiDictProxy
from yarl import URL

from telnyx_async import _errors as errors
from telnyx_async._config import environment_proxy
from telnyx_async._http import HttpRequest, HttpResponse
from telnyx_async._inflate import check_size, unpacked
from telnyx_async._options import Timeout
from telnyx_async._pool import take_slot

__all__ = ["AiohttpTransport"]

_PIECE = 64 * 1024
_NO_HEADERS = CIMultiDictProxy(CIMultiDict[str]())


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
        exchange = _Exchange(pool.slots, None if stream else self._max_response_size)
        try:
            answering = pool.session.request(
                request.method,
                request.url,
                data=_payload(request.body, timeout),
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
                    await exchange.start(answering)
                return exchange.answer(request, stream=exchange)
            await exchange.start(answering)
            body = await exchange.read()
        except Exception as error:
            exchange.abort()
            failure = _failure(error, exchange)
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
        if self._pid != os.getpid():
            self._pid = os.getpid()
            _inherited.extend(self._pools.values())
            self._pools.clear()
        for loop in [loop for loop in self._pools if loop.is_closed()]:
            _inherited.append(self._pools.pop(loop))
        if self._given is not None:
            return _Pool(self._given, self._max_connections)
        return _Pool(_session(), self._max_connections)

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


_inherited: list[_Pool] = []
"""Pools of a parent process, or of an event loop that is gone: nobody may wait for them."""


class _Request(aiohttp.ClientRequest):
    handed_over = False

    def send(self, conn: Any) -> Coroutine[Any, Any, aiohttp.ClientResponse]:
        self.handed_over = True
        return super().send(conn)


class _Upload(aiohttp.BytesPayload):
    """A large body, written in pieces that each have to be taken within a time."""

    limit: float | None = None

    async def write_with_length(
        self, writer: AbstractStreamWriter, content_length: int | None
    ) -> None:
        content = memoryview(self._value)
        for start in range(0, len(content), _PIECE):
            try:
                async with asyncio.timeout(self.limit):
                    await writer.write(bytes(content[start : start + _PIECE]))
                    await writer.drain()
            except TimeoutError:
                raise _WriteStalled from None


class _WriteStalled(TimeoutError):
    """No piece of the body was taken for as long as `Timeout.read`."""


class _Exchange:
    """One request under way, and its body while it is read."""

    def __init__(self, slots: asyncio.Semaphore, limit: int | None) -> None:
        self._slots: asyncio.Semaphore | None = slots
        self._limit = limit
        self._request: aiohttp.ClientRequest | None = None
        self._answer: aiohttp.ClientResponse | None = None

    @property
    def sent(self) -> bool:
        """Whether the request may have left: no connection has it only before `send`."""
        return bool(getattr(self._request, "handed_over", True))

    @property
    def status(self) -> int | None:
        return self._answer.status if self._answer else None

    async def watch(
        self, request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType
    ) -> aiohttp.ClientResponse:
        """Stand between aiohttp's repeating and its connection."""
        self._request = request
        try:
            return await handler(request)
        except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
            raise _failure(error, self) from error

    async def start(self, answering: Coroutine[Any, Any, aiohttp.ClientResponse]) -> None:
        self._answer = await answering

    async def read(self) -> bytes:
        answer = self._the_answer()
        length = answer.content_length
        if length is not None and "Content-Encoding" not in answer.headers:
            check_size(length, self._limit)
            return await answer.read()
        return b"".join([piece async for piece in self._pieces()])

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for piece in self._pieces():
                yield piece
        except Exception as error:
            self.abort()
            failure = _failure(error, self)
            if failure is error:
                raise
            raise failure from error
        self.end()

    async def aclose(self) -> None:
        """Give the connection up, if the body was not read to its end."""
        self.abort()

    def answer(
        self, request: HttpRequest, *, body: bytes = b"", stream: _Exchange | None = None
    ) -> HttpResponse:
        answer = self._the_answer()
        return HttpResponse(
            status=answer.status,
            headers=answer.headers,
            body=body,
            url=str(request.url),
            stream=stream,
        )

    def abort(self) -> None:
        """Close the connection: what is on it belongs to no other request."""
        if self._answer is not None:
            self._answer.close()
        self.end()

    def end(self) -> None:
        """Let another request have the slot."""
        if self._slots is not None:
            self._slots.release()
            self._slots = None

    def _pieces(self) -> AsyncIterator[bytes]:
        answer = self._the_answer()
        encoding = answer.headers.get("Content-Encoding", "")
        return unpacked(answer.content.iter_any(), encoding, self._limit)

    def _the_answer(self) -> aiohttp.ClientResponse:
        assert self._answer is not None  # noqa: S101
        return self._answer


def _session() -> aiohttp.ClientSession:
    # The slots are the limit: the connector has none, so that waiting for it is no timeout.
    connector = aiohttp.TCPConnector(limit=0, socket_factory=_socket)
    return aiohttp.ClientSession(
        connector=connector, cookie_jar=aiohttp.DummyCookieJar(), request_class=_Request
    )


def _socket(address: aiohttp.AddrInfoType) -> socket.socket:
    family, kind, protocol, *_ = address
    made = socket.socket(family, kind, protocol)
    made.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    return made


async def _close(loop: asyncio.AbstractEventLoop, session: aiohttp.ClientSession) -> None:
    if loop is asyncio.get_running_loop():
        await session.close()
    elif loop.is_running():
        await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(session.close(), loop))


def _payload(body: bytes | None, timeout: Timeout) -> bytes | _Upload | None:
    if body is None or len(body) <= _PIECE:
        return body
    upload = _Upload(body)
    upload.limit = timeout.read
    return upload


@lru_cache(maxsize=256)
def _limits(timeout: Timeout) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(
        total=timeout.total,
        connect=None,
        sock_connect=timeout.connect,
        sock_read=timeout.read,
        ceil_threshold=float("inf"),
    )


# The first that fits: aiohttp's classes inherit from each other.
_KINDS: tuple[tuple[type[BaseException], type[errors.APIConnectionError], str], ...] = (
    (aiohttp.ConnectionTimeoutError, errors.ConnectTimeoutError, "no connection in time"),
    (aiohttp.ClientProxyConnectionError, errors.ProxyError, "no connection to the proxy"),
    (aiohttp.ClientHttpProxyError, errors.ProxyError, "the proxy refused to pass the request on"),
    (aiohttp.ClientConnectorCertificateError, errors.TLSError, "the certificate is not valid"),
    (aiohttp.ServerFingerprintMismatch, errors.TLSError, "the certificate is another one"),
    (aiohttp.ClientConnectorSSLError, errors.TLSError, "the TLS handshake failed"),
    (aiohttp.ClientConnectorError, errors.ConnectError, "no connection"),
    (_WriteStalled, errors.WriteTimeoutError, "the service stopped taking the request"),
    (aiohttp.SocketTimeoutError, errors.ReadTimeoutError, "the service was silent for too long"),
    (TimeoutError, errors.DeadlineExceededError, "the deadline of the call passed"),
    (aiohttp.ClientPayloadError, errors.TruncatedResponseError, "the answer was cut off"),
    (aiohttp.ClientResponseError, errors.ProtocolError, "the answer is not valid HTTP"),
)


def _failure(error: Exception, exchange: _Exchange) -> Exception:
    """The error of the tree for one of aiohttp's; what comes from elsewhere stays as it is."""
    if isinstance(error, (aiohttp.InvalidURL, errors.TelnyxError)):
        return error
    if not isinstance(error, (aiohttp.ClientError, OSError)):
        return error
    if isinstance(error, aiohttp.ClientResponseError):
        _conceal_headers(error)
    kind, message = _kind(error, exchange)
    made = kind(f"{message}: {error}" if str(error) else message)
    made.sent = made.sent and exchange.sent
    made.status_code = exchange.status
    return made


def _kind(
    error: Exception, exchange: _Exchange
) -> tuple[type[errors.APIConnectionError], str]:
    for kind, ours, message in _KINDS:
        if isinstance(error, kind):
            return ours, message
    if exchange.status is not None:
        return errors.TruncatedResponseError, "the answer was cut off"
    if exchange.sent:
        return errors.AmbiguousSendError, "the connection broke before an answer"
    return errors.ConnectError, "no connection"


def _conceal_headers(error: aiohttp.ClientResponseError) -> None:
    """Its `repr` shows the request's headers, and with them the key."""
    error.request_info = error.request_info._replace(headers=_NO_HEADERS)
    error.args = (error.request_info, *error.args[1:])
