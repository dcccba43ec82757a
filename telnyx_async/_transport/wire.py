"""Requests as bytes, written to a connection of aiohttp's connector.

What aiohttp does for a request of a few hundred bytes (a `ClientRequest`, a task that writes its
body, a `ClientResponse`) takes more than a third of a call. So its connector connects, its
protocol parses, and the request in between is written here, in one piece. Whatever needs more
(a proxy, a body that is read while it is sent, a header that changes how a message is framed) is
left to `direct.send`, which also says what of aiohttp this leans on.
"""

from __future__ import annotations

from collections.abc import Mapping
from ssl import SSLContext
from time import monotonic
from typing import Any, cast

import aiohttp
from multidict import CIMultiDictProxy

from telnyx_async._http import HttpRequest, Secret
from telnyx_async._options import Timeout
from telnyx_async._transport import direct
from telnyx_async._transport.exchange import Exchange, Response
from telnyx_async._transport.session import PIECE

__all__ = ["head_of", "send"]

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
_MANY = 64  # headers that many calls share
_NONE: tuple[Any, Any] = (None, None)
_WITHOUT_BODY = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})  # RFC 9110, 9.3


def head_of(connector: Any, request: HttpRequest) -> Secret | None:
    """Return the head of a request (RFC 9112, 3); None if it is left to `direct.send`.

    It is a secret: a traceback with local variables must not show the API key.
    """
    url, method, body = request.url, request.method, request.body
    target = url.raw_path_qs
    if body is not None and not (isinstance(body, bytes) and len(body) <= PIECE):
        return None
    if (lines := _lines(connector, request.headers)) is None:
        return None
    if not target.isprintable() or not method.isalpha():
        return None
    server = url.scheme, url.raw_authority
    if (host := connector.hosts.get(server)) is None:
        host = connector.hosts[server] = url.host_port_subcomponent
    length = ""
    if body is not None or method not in _WITHOUT_BODY:
        length = f"Content-Length: {len(body or b'')}\r\n"
    return Secret(f"{method} {target} HTTP/1.1\r\nHost: {host}\r\n{lines}{length}\r\n")


def _lines(connector: Any, headers: Mapping[str, str]) -> Secret | None:
    """Return headers as lines; None for those of `_FRAMING`, and for what is not one line each.

    The encoder refuses line breaks, but a transport must never send two requests for one.
    """
    shared, lines = connector.lines.get(id(headers), _NONE)
    if shared is headers:
        return cast("Secret", lines)
    text = "".join([f"{name}: {value}\r\n" for name, value in headers.items()])
    if not text.count("\r") == text.count("\n") == len(headers) or "\0" in text:
        return None
    if not _FRAMING.isdisjoint("\n".join(headers).lower().split("\n")):
        return None
    lines = Secret(text)
    if isinstance(headers, CIMultiDictProxy) and len(connector.lines) < _MANY:
        connector.lines[id(headers)] = headers, lines
    return lines


async def send(
    session: aiohttp.ClientSession,
    request: HttpRequest,
    head: Secret,
    exchange: Exchange,
    timeout: Timeout,
    tls: SSLContext | bool,
) -> Response:
    """Send a request with this head; the exchange limits the wait for its response."""
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
        protocol.transport.write(head.encode() + cast("bytes", request.body or b""))
        await response.start(request)
    except BaseException:
        response.close()
        if not exchange.cancelled:
            connector.drop_idle(key, since=began)
        raise
    if (keep_alive := response.headers.get("Keep-Alive")) is not None:
        connector.limit_idle_time(protocol, keep_alive)
    return response
