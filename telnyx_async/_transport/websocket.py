"""WebSockets by aiohttp: the handshake, with the text of a refusal, and frames as they arrive."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from ssl import SSLContext
from typing import Final, Literal

import aiohttp
from attrs import frozen
from multidict import CIMultiDict

from telnyx_async._errors import (
    APIError,
    ConnectTimeoutError,
    WebSocketConnectionClosedError,
)
from telnyx_async._http import HttpRequest, HttpResponse
from telnyx_async._options import Timeout
from telnyx_async._transport.errors import drop_frames, translated
from telnyx_async._transport.proxies import Proxy
from telnyx_async._transport.session import client_timeout

__all__ = ["HandshakeRefused", "SocketSettings", "WebSocket", "open_websocket"]

# Bytes of a refusal that are read: its `errors` are far shorter.
_REFUSAL: Final = 64 * 1024
_HANDSHAKE_TIMEOUT: Final = 10.0
_CLOSED = frozenset({aiohttp.WSMsgType.CLOSE, aiohttp.WSMsgType.CLOSING, aiohttp.WSMsgType.CLOSED})


@frozen(kw_only=True)
class SocketSettings:
    """How a WebSocket is opened and kept.

    `max_size` is the size limit of a frame in bytes, in both directions: a voice that is not
    streamed sends whole sentences. Without a frame for `ping_interval` seconds a ping is sent,
    whose pong may take `pong_timeout` seconds.
    """

    max_size: int = 16 * 1024 * 1024
    compression: bool = False
    subprotocols: Sequence[str] = ()
    ping_interval: float = 20.0
    pong_timeout: float = 10.0
    close_timeout: float = 3.0


class HandshakeRefused(Exception):  # noqa: N818 - not an error of its own: it carries the response
    """The service responded to a handshake without opening the WebSocket."""

    def __init__(self, response: HttpResponse) -> None:
        super().__init__(response.status)
        self.response = response


class WebSocket:
    """An open WebSocket. One task may receive while another sends."""

    def __init__(
        self, socket: aiohttp.ClientWebSocketResponse[Literal[True]], settings: SocketSettings
    ) -> None:
        self._socket = socket
        self._settings = settings
        self._reason = ""
        self._closing = False

    @property
    def closed(self) -> bool:
        """Whether nothing can be sent any more."""
        return self._closing or self._socket.closed

    async def send(self, frame: str | bytes) -> None:
        """Send a text or binary frame; waits while the service does not read.

        Raises:
            ValueError: The frame is larger than `max_size`. Nothing was sent.
            WebSocketConnectionClosedError: The connection is closed.
        """
        size = len(frame.encode()) if isinstance(frame, str) else len(frame)
        if size > self._settings.max_size:
            raise ValueError(
                f"a frame of {size:,} bytes is over the limit of {self._settings.max_size:,}"
            )
        if self.closed:
            raise self._closed(sent=False)
        try:
            if isinstance(frame, str):
                await self._socket.send_str(frame)
            else:
                await self._socket.send_bytes(frame)
        except (aiohttp.ClientError, OSError) as error:
            raise self._closed() from error

    async def receive(self) -> str | bytes:
        """Return the next frame, in the order in which frames were sent.

        Cancelling it loses no frame. The service is held back while nobody receives.

        Raises:
            WebSocketConnectionClosedError: The connection is closed and every frame was returned.
        """
        while True:
            message = await self._next()
            match message.type:
                case aiohttp.WSMsgType.TEXT | aiohttp.WSMsgType.BINARY:
                    data: str | bytes = message.data
                    return data
                case aiohttp.WSMsgType.PING:
                    await self._pong(message.data)
                case aiohttp.WSMsgType.ERROR:
                    await self.close()
                    raise self._closed(str(message.data or "")) from self._socket.exception()
                case kind if kind in _CLOSED:
                    self._reason = self._reason or str(message.extra or "")
                    raise self._closed()
                case _:  # a pong: the service is alive
                    pass

    async def close(self, code: int = 1000, reason: str = "") -> None:
        """Close the connection; the service has `close_timeout` seconds to answer."""
        self._closing = True
        await self._socket.close(code=code, message=reason.encode())

    async def _next(self) -> aiohttp.WSMessage:
        # aiohttp's own heartbeat would take a consumer that is slow for a service that is gone: a
        # pong behind unread frames is not read. So the service is asked only by who waits for it.
        try:
            return await self._socket.receive(timeout=self._settings.ping_interval)
        except TimeoutError:
            with suppress(aiohttp.ClientError, OSError):  # receiving reports the end
                await self._socket.ping()
        try:
            return await self._socket.receive(timeout=self._settings.pong_timeout)
        except TimeoutError:
            await self.close()
            raise self._closed("no pong was received") from None

    async def _pong(self, data: bytes) -> None:
        # The next receive() reports the end, after the frames that came before it.
        with suppress(aiohttp.ClientError, OSError):
            await self._socket.pong(data)

    def _closed(self, reason: str = "", *, sent: bool = True) -> WebSocketConnectionClosedError:
        return WebSocketConnectionClosedError.of(
            self._socket.close_code, self._reason or reason, sent=sent
        )


async def open_websocket(
    session: aiohttp.ClientSession,
    request: HttpRequest,
    timeout: Timeout,
    proxy: Proxy | None,
    tls: SSLContext | bool,
    settings: SocketSettings,
) -> WebSocket:
    """Open a WebSocket over the session's connector.

    Raises:
        HandshakeRefused: The service responded with another status than 101.
        APIConnectionError: No response was received.
    """
    limits = (timeout.total, timeout.read, _HANDSHAKE_TIMEOUT)
    try:
        async with asyncio.timeout(min(limit for limit in limits if limit is not None)):
            return await _open(session, request, timeout, proxy, tls, settings)
    except HandshakeRefused:
        raise
    except TimeoutError as error:
        raise ConnectTimeoutError("the handshake of the WebSocket was not answered in time") from (
            error
        )
    except BaseException as error:
        failure = translated(error, sent=False, status=None)
        if isinstance(failure, APIError):
            drop_frames(error)
        if failure is error:
            raise
        raise failure from error


async def _open(
    session: aiohttp.ClientSession,
    request: HttpRequest,
    timeout: Timeout,
    proxy: Proxy | None,
    tls: SSLContext | bool,
    settings: SocketSettings,
) -> WebSocket:
    to_proxy = None if proxy is None else proxy.headers()
    headers = CIMultiDict(request.headers)
    headers.pop("Accept-Encoding", None)  # a refusal is short, and read by aiohttp's own means
    if to_proxy and request.url.scheme == "http":  # there is no `CONNECT` that has them
        headers.update(to_proxy)
    # A session of its own for the handshake, since only a session's middlewares see the response
    # of a refused one; aiohttp's error has its status alone.
    async with aiohttp.ClientSession(
        connector=session.connector,
        connector_owner=False,
        cookie_jar=aiohttp.DummyCookieJar(),
        timeout=client_timeout(timeout.connect),
        trace_configs=session.trace_configs,
        middlewares=(_refuse, *getattr(session, "_middlewares", ())),
    ) as handshake:
        socket = await handshake.ws_connect(
            request.url,
            headers=headers,
            protocols=settings.subprotocols,
            proxy=None if proxy is None else proxy.url,
            proxy_headers=to_proxy,
            ssl=tls,
            compress=15 if settings.compression else 0,
            max_msg_size=settings.max_size,
            autoping=False,
            timeout=aiohttp.ClientWSTimeout(ws_close=settings.close_timeout),  # pyright: ignore[reportCallIssue]
        )
    return WebSocket(socket, settings)


async def _refuse(
    request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType
) -> aiohttp.ClientResponse:
    response = await handler(request)
    if response.status == 101:
        return response
    async with response:
        body = await response.content.read(_REFUSAL)
        headers = CIMultiDict(response.headers)
    raise HandshakeRefused(HttpResponse(response.status, headers, body, response.url))
