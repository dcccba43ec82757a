"""The two ways to ask by aiohttp: through a session, and past it.

What a session does for a request costs as much as sending it and reading the answer: it merges
headers, keeps cookies, follows redirects and repeats requests, and nothing of that is wanted
here. Past it a request goes straight to a connection of the session's pool. That is written for
the aiohttp it was tested with: any other is asked through its session, and so is a session that
somebody watches or replaces (aioresponses, vcrpy, tracers).
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from functools import lru_cache
from ssl import SSLContext
from typing import Any

import aiohttp
from aiohttp.abc import AbstractStreamWriter
from aiohttp.payload import Payload
from multidict import CIMultiDict
from yarl import URL

from telnyx_async._http import HttpRequest
from telnyx_async._options import Timeout
from telnyx_async._transport.errors import WriteStalledError
from telnyx_async._transport.exchange import Exchange

__all__ = ["is_replaced", "is_watched", "past_session", "through_session"]

_PIECE = 64 * 1024
_NOTHING: Mapping[str, Any] = {}
_UNTYPED: Mapping[str, Any] = {"skip_auto_headers": ("Content-Type",)}


def _untouched(method: Any) -> Any:
    """aiohttp's own method; None where something has replaced it already."""
    code = getattr(method, "__code__", None)
    return method if getattr(code, "co_filename", None) == aiohttp.client.__file__ else None


_ASKS = "_request"
_UNTOUCHED = _untouched(getattr(aiohttp.ClientSession, _ASKS))
_IS_TESTED = aiohttp.__version__.startswith("3.14.") and _UNTOUCHED is not None


def is_watched(session: aiohttp.ClientSession) -> bool:
    """Whether somebody counts on this session's requests, or has to: an aiohttp not known here."""
    return bool(session.trace_configs) or not _IS_TESTED


def is_replaced(session: aiohttp.ClientSession) -> bool:
    """Whether something else answers in the place of this session by now."""
    return getattr(type(session), _ASKS) is not _UNTOUCHED


async def through_session(
    session: aiohttp.ClientSession,
    request: HttpRequest,
    exchange: Exchange,
    timeout: Timeout,
    proxy: URL | None,
    tls: SSLContext | bool,
) -> aiohttp.ClientResponse:
    """Have a session send a request: aiohttp's own timer looks after its answer."""
    # Those of a request replace those of the session, which aiohttp does not show.
    theirs = getattr(session, "_middlewares", ())
    return await session.request(
        request.method,
        request.url,
        data=_content(request.body, exchange, timeout.read),
        headers=request.headers,
        allow_redirects=False,
        auto_decompress=False,
        raise_for_status=False,
        middlewares=(exchange.intercept, *theirs),
        timeout=_limits(timeout.connect, timeout.read),
        proxy=proxy,
        ssl=tls,
        **_untyped(request),
    )


async def past_session(
    session: aiohttp.ClientSession,
    request: HttpRequest,
    exchange: Exchange,
    timeout: Timeout,
    proxy: URL | None,
    tls: SSLContext | bool,
) -> aiohttp.ClientResponse:
    """Send a request over a connection of a session's: the exchange looks after its answer."""
    asked = _Request(
        request.method,
        request.url,
        data=_content(request.body, exchange, timeout.read),
        headers=request.headers,
        loop=asyncio.get_running_loop(),
        response_class=aiohttp.ClientResponse,
        session=session,
        proxy=proxy,
        ssl=tls,
        **_untyped(request),
    )
    connector = session.connector
    assert connector is not None  # noqa: S101
    exchange.sent = False
    try:
        connection: Any = await connector.connect(
            asked, traces=[], timeout=_limits(timeout.connect)
        )
    except TimeoutError as error:
        raise aiohttp.ConnectionTimeoutError from error
    exchange.hand_over()
    try:
        connection.protocol.set_response_params(
            skip_payload=request.method == "HEAD", read_until_eof=True, auto_decompress=False
        )
        response: aiohttp.ClientResponse = await asked.send(connection)
        exchange.response = response
        return await response.start(connection)
    except BaseException:
        connection.close()
        raise


class _Request(aiohttp.ClientRequest):
    """A request with an address that was checked and headers that are complete."""

    def update_host(self, url: URL) -> None: ...

    def update_headers(self, headers: Any) -> None:
        self.headers = CIMultiDict({"Host": self.url.host_port_subcomponent or ""})
        self.headers.update(headers)

    def update_auto_headers(self, skip_auto_headers: Any) -> None:
        if skip_auto_headers:
            super().update_auto_headers(skip_auto_headers)


def _content(body: bytes | None, exchange: Exchange, stall: float | None) -> bytes | Payload | None:
    """What aiohttp is given for a body; each piece of a large one has `stall` seconds."""
    if body is None or len(body) <= _PIECE:
        return body
    exchange.uploading = True
    return _Upload(body, stall, exchange.uploaded)


class _Upload(Payload):
    def __init__(self, body: bytes, stall: float | None, uploaded: Callable[[], None]) -> None:
        super().__init__(body)
        self._size = len(body)
        self._stall = stall
        self._uploaded = uploaded

    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str:
        return bytes(self._value).decode(encoding, errors)

    async def write(self, writer: AbstractStreamWriter) -> None:
        content = memoryview(self._value)
        try:
            for start in range(0, len(content), _PIECE):
                async with asyncio.timeout(self._stall):
                    await writer.write(bytes(content[start : start + _PIECE]))
                    await writer.drain()
        except TimeoutError:
            raise WriteStalledError from None
        self._uploaded()


def _untyped(request: HttpRequest) -> Mapping[str, Any]:
    """What keeps aiohttp from naming a type where there is nothing to be of one."""
    is_untyped = request.method != "GET" and "Content-Type" not in request.headers
    return _UNTYPED if is_untyped else _NOTHING


@lru_cache(maxsize=256)
def _limits(connect: float | None, read: float | None = None) -> aiohttp.ClientTimeout:
    never = float("inf")
    return aiohttp.ClientTimeout(None, None, read, connect, ceil_threshold=never)
