"""Requests as bytes, written to a connection of aiohttp's connector.

What aiohttp does for a request of a few hundred bytes (a `ClientRequest`, a task that writes its
body, a `ClientResponse`) takes more than a third of a call. So its connector connects, its
protocol parses, and the request in between is written here, in one piece. Whatever needs more
(a proxy, a body that is read while it is sent, a header that changes how a message is framed) is
left to `direct.send`, which also says what of aiohttp this leans on.
"""

from __future__ import annotations

import re
from ssl import SSLContext
from time import monotonic
from typing import Any

import aiohttp
from aiohttp.http_exceptions import HttpProcessingError
from aiohttp.streams import EMPTY_PAYLOAD
from multidict import CIMultiDict, CIMultiDictProxy

from telnyx_async._http import HttpRequest
from telnyx_async._options import Timeout
from telnyx_async._transport import direct
from telnyx_async._transport.exchange import Exchange
from telnyx_async._transport.session import PIECE

__all__ = ["is_plain", "send"]

# Headers by which a message is framed, its connection is used, or its server is chosen.
_FRAMING = frozenset(
    {
        "connection",
        "content-encoding",
        "content-length",
        "expect",
        "host",
        "transfer-encoding",
        "upgrade",
    }
)
_NOT_IN_LINES = re.compile(r"[\r\n\0]")
_WITHOUT_BODY = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})  # RFC 9110, 9.3
_NO_HEADERS = CIMultiDictProxy(CIMultiDict[str]())


def is_plain(request: HttpRequest) -> bool:
    """Whether the request can be written here: small, with no header about its framing.

    The encoder refuses line breaks, but a transport must never send two requests for one.
    """
    body, headers = request.body, request.headers
    if body is not None and not (isinstance(body, bytes) and len(body) <= PIECE):
        return False
    names = "\n".join(headers).lower().split("\n")
    text = "".join((request.method, request.url.raw_path_qs, *names, *headers.values()))
    return (
        len(names) == max(1, len(headers)) and not _NOT_IN_LINES.search(text) and _FRAMING.isdisjoint(names)
    )


async def send(
    session: aiohttp.ClientSession,
    request: HttpRequest,
    exchange: Exchange,
    timeout: Timeout,
    tls: SSLContext | bool,
) -> Response:
    """Send a request; the exchange limits the wait for its response."""
    exchange.sent = False
    connector: Any = session.connector
    began = monotonic()
    server = request.url.scheme, request.url.raw_authority
    key = connector.keys.get(server)
    connection = None if key is None else await connector._get(key, [])  # noqa: SLF001 - our own
    if connection is None:
        prepared = direct.prepared(session, request, exchange, timeout, None, tls)
        key = connector.keys[server] = prepared.connection_key
        connection = await direct.connect(connector, prepared, timeout)
    response = Response(connection)
    try:
        protocol = connection.protocol
        protocol.set_response_params(
            skip_payload=request.method == "HEAD", read_until_eof=True, auto_decompress=False
        )
        exchange.writing(protocol.transport)
        if not exchange.sent:
            raise aiohttp.ClientConnectionResetError("the connection closed before the request")
        # No variable holds what is written: a traceback would show the API key.
        protocol.transport.write(_written(request))
        await response.start(request)
    except BaseException:
        response.close()
        if not exchange.cancelled:
            connector.drop_idle(key, since=began)
        raise
    if (keep_alive := response.headers.get("Keep-Alive")) is not None:
        connector.limit_idle_time(protocol, keep_alive)
    return response


def _written(request: HttpRequest) -> bytes:
    """Return the bytes of a request (RFC 9112, 3)."""
    url, body = request.url, request.body or b""
    lines = [
        f"{request.method} {url.raw_path_qs} HTTP/1.1",
        f"Host: {url.host_port_subcomponent}",
        *[f"{name}: {value}" for name, value in request.headers.items()],
    ]
    if request.body is not None or request.method not in _WITHOUT_BODY:
        lines.append(f"Content-Length: {len(body)}")
    lines += ["", ""]
    return "\r\n".join(lines).encode() + body


class Response:
    """A response whose head was read: what an `Exchange` needs of aiohttp's `ClientResponse`.

    Its connection returns to the connector with the last byte of the body.
    """

    __slots__ = ("_connection", "content", "headers", "status")

    status: int
    headers: CIMultiDictProxy[str]
    content: aiohttp.StreamReader

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self.content = EMPTY_PAYLOAD

    async def start(self, request: HttpRequest) -> None:
        """Read the head, after any interim responses (RFC 9110, 15.2)."""
        read = self._connection.protocol.read
        try:
            message, content = await read()
            while message.code < 200 and message.code != 101:
                message, content = await read()
        except HttpProcessingError as error:
            info = aiohttp.RequestInfo(request.url, request.method, _NO_HEADERS, request.url)
            raise aiohttp.ClientResponseError(
                info, (), status=error.code, message=error.message
            ) from error
        self.status, self.headers, self.content = message.code, message.headers, content
        content.on_eof(self._ended)

    @property
    def ok(self) -> bool:
        return self.status < 400

    @property
    def content_length(self) -> int | None:
        length = self.headers.get("Content-Length")
        return None if length is None else int(length)

    @property
    def content_type(self) -> str:
        return self.headers.get("Content-Type", "").partition(";")[0].strip().lower()

    def close(self) -> None:
        """Close the connection, unless the body was read to its end; who reads it is told."""
        if self._connection is not None:
            if self.content.exception() is None:
                self.content.set_exception(aiohttp.ClientConnectionError("Connection closed"))
            self._connection.close()
            self._connection = None

    def _ended(self) -> None:
        if self._connection is not None:
            self._connection.release()
            self._connection = None
