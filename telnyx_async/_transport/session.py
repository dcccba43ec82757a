"""Sending by an aiohttp session: any version, watched and replaced ones included."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from functools import lru_cache
from ssl import SSLContext
from typing import Final

import aiohttp
from aiohttp.abc import AbstractStreamWriter
from aiohttp.payload import Payload

from telnyx_async._http import HttpRequest, RequestBody
from telnyx_async._options import Timeout
from telnyx_async._transport.errors import WriteStalledError
from telnyx_async._transport.exchange import Exchange
from telnyx_async._transport.proxies import Proxy

__all__ = ["PIECE", "client_timeout", "payload", "send"]

PIECE: Final = 64 * 1024
"""Bodies of more bytes are written in pieces of this size."""


async def send(
    session: aiohttp.ClientSession,
    request: HttpRequest,
    exchange: Exchange,
    timeout: Timeout,
    proxy: Proxy | None,
    tls: SSLContext | bool,
) -> aiohttp.ClientResponse:
    """Have the session send a request; aiohttp's own timer limits the wait for its response."""
    # Middlewares of a request replace those of its session, which aiohttp does not expose.
    has_type = "Content-Type" in request.headers or request.method == "GET"
    middlewares = getattr(session, "_middlewares", ())
    to_proxy = None if proxy is None else proxy.headers()
    headers = request.headers
    if to_proxy and request.url.scheme == "http":  # there is no `CONNECT` that has them
        headers = {**headers, **to_proxy}
    return await session.request(
        request.method,
        request.url,
        data=payload(request.body, exchange, timeout.read),
        headers=headers,
        allow_redirects=False,
        auto_decompress=False,
        raise_for_status=False,
        middlewares=(exchange.intercept, *middlewares),
        timeout=client_timeout(
            timeout.connect, timeout.read, own_pool=not getattr(session.connector, "limit", 0)
        ),
        proxy=None if proxy is None else proxy.url,
        proxy_headers=to_proxy,
        ssl=tls,
        skip_auto_headers=() if has_type else ("Content-Type",),
    )


def payload(
    body: bytes | RequestBody | None, exchange: Exchange, write_timeout: float | None
) -> bytes | Payload | None:
    """Return what aiohttp sends as the body. Each piece of a large one has `write_timeout`."""
    if body is None or (isinstance(body, bytes) and len(body) <= PIECE):
        return body
    exchange.uploading = True
    return _Upload(body, write_timeout, exchange)


class _Upload(Payload):
    def __init__(
        self, body: bytes | RequestBody, write_timeout: float | None, exchange: Exchange
    ) -> None:
        super().__init__(body)
        self._size = len(body) if isinstance(body, bytes) else body.size
        self._write_timeout = write_timeout
        self._exchange = exchange
        self._begun = False

    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str:
        return bytes(self._value).decode(encoding, errors)

    async def write(self, writer: AbstractStreamWriter) -> None:
        self._exchange.sent = False  # the head goes out with the first piece
        if isinstance(self._value, bytes):
            await self._write(writer, self._value)
        else:
            async with aclosing(aiter(self._value)) as pieces:
                async for piece in pieces:
                    await self._write(writer, piece)
        self._exchange.extend()  # from here on the service has to respond

    async def _write(self, writer: AbstractStreamWriter, content: bytes) -> None:
        view = memoryview(content)
        if not self._begun:
            self._begun = True
            self._exchange.writing(getattr(writer, "transport", None))
        try:
            for start in range(0, len(view), PIECE):
                async with asyncio.timeout(self._write_timeout):
                    await writer.write(bytes(view[start : start + PIECE]))
                    await writer.drain()
        except TimeoutError:
            raise WriteStalledError from None


@lru_cache(maxsize=256)
def client_timeout(
    connect: float | None, read: float | None = None, *, own_pool: bool = True
) -> aiohttp.ClientTimeout:
    """Return aiohttp's limits. Its ceiling of deadlines to whole seconds is switched off.

    A proxy that does not answer a `CONNECT` is limited by aiohttp's `connect` only, which in a
    connector of the caller's would include the wait for a free connection.
    """
    whole = connect if own_pool else None
    return aiohttp.ClientTimeout(None, whole, read, connect, ceil_threshold=float("inf"))
