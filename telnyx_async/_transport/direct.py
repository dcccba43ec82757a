"""Sending past the aiohttp session, straight to a connection of its connector.

What a session does for a request costs as much as sending it and reading the response: it merges
headers, keeps cookies, follows redirects and repeats requests, none of which is wanted here.
Without it a typed GET takes 390 thousand instructions, with it 560.

This leans on internals of aiohttp that its documentation does not promise:

- `ClientSession._request` is what answers a request: a library that replaces it (aioresponses,
  vcrpy) is noticed by its identity;
- `BaseConnector.connect(request, traces, timeout)` returns a connection whose `protocol` has
  `set_response_params(skip_payload, read_until_eof, auto_decompress)`;
- `ClientRequest(method, url, …, loop, response_class, session, proxy, ssl)` builds its headers in
  `update_host`, `update_headers` and `update_auto_headers`; `ClientRequest.send(connection)`
  returns a `ClientResponse`, and its `start(connection)` reads the head of the response. It calls
  `write_bytes(writer, connection, length)` for a body, and the head goes out with its first bytes;
- `BaseConnector._get(key, traces)` returns an idle connection, and the `read()` of its protocol
  one head of a response after the other, interim ones too, as a message and a `StreamReader`.

A plain request is written as bytes, in one piece: a `ClientRequest`, the task that writes its body
and a `ClientResponse` take more than a third of a call. `send` has them for whatever needs more: a
proxy, a body that is read while it is sent, a header that changes how a message is framed.

Their shapes are looked at when this module is imported. What a shape does not show fails in the
tests of the transport and of its faults, which run against aiohttp's pre-releases too
(`nox -s next_aiohttp`). With another shape, another minor version, or a session that has tracers,
`session.send` is used instead; one INFO line says so.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping
from operator import attrgetter
from ssl import SSLContext
from time import monotonic
from typing import Any

import aiohttp
from aiohttp.client_proto import ResponseHandler
from multidict import CIMultiDict, CIMultiDictProxy
from yarl import URL

from telnyx_async._http import HttpRequest, RequestHeaders, Secret
from telnyx_async._options import Timeout
from telnyx_async._transport.exchange import Exchange, Response
from telnyx_async._transport.proxies import Proxy
from telnyx_async._transport.session import PIECE, client_timeout, payload

__all__ = ["REQUEST", "head_of", "is_usable", "request_method", "send", "write"]

_TESTED = "3.14."
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
_log = logging.getLogger("telnyx_async.transport")


def _own(method: Any) -> Any:
    """Return aiohttp's own method; None where a library had replaced it before this import."""
    code = getattr(method, "__code__", None)
    # Not the file of the module: in a frozen program, code has a relative name of its file.
    own = aiohttp.ClientSession.__init__.__code__.co_filename
    return method if getattr(code, "co_filename", None) == own else None


request_method = attrgetter("_request")
"""Return the method by which sessions of a class send requests."""

REQUEST = _own(request_method(aiohttp.ClientSession))
"""aiohttp's own such method: a session whose class has another one is not bypassed."""


def is_usable(session: aiohttp.ClientSession) -> bool:
    """Whether requests of this session may be sent past it; the reason against it is logged."""
    reason = _obstacle(session)
    if reason is not None:
        _log.info("requests are sent through the aiohttp session, which is slower: %s", reason)
    return reason is None


def _changed() -> str | None:
    """Return the name of what aiohttp no longer has, or has with other parameters."""
    for name, (owner, parameters) in _SHAPES.items():
        code = getattr(getattr(owner, name, None), "__code__", None)
        if code is None or not parameters <= set(code.co_varnames):
            return f"{owner.__name__}.{name}"
    return None


_SHAPES: dict[str, tuple[type[Any], set[str]]] = {
    "connect": (aiohttp.BaseConnector, {"req", "traces", "timeout"}),
    "_get": (aiohttp.BaseConnector, {"key", "traces"}),
    "set_response_params": (
        ResponseHandler,
        {"skip_payload", "read_until_eof", "auto_decompress"},
    ),
    "read": (ResponseHandler, {"self"}),
    "send": (aiohttp.ClientRequest, {"conn"}),
    "write_bytes": (aiohttp.ClientRequest, {"writer", "conn", "content_length"}),
    "update_auto_headers": (aiohttp.ClientRequest, {"skip_auto_headers"}),
    "start": (aiohttp.ClientResponse, {"connection"}),
    "on_eof": (aiohttp.StreamReader, {"callback"}),
}
_CHANGED = _changed()


def _obstacle(session: aiohttp.ClientSession) -> str | None:
    if session.trace_configs:
        return "it is traced"
    if _CHANGED is not None:
        return f"aiohttp {aiohttp.__version__} has another {_CHANGED}"
    if not aiohttp.__version__.startswith(_TESTED):
        return f"the direct way is tested with aiohttp {_TESTED}x, not {aiohttp.__version__}"
    return "aiohttp was replaced before the import" if REQUEST is None else None


async def send(
    session: aiohttp.ClientSession,
    request: HttpRequest,
    exchange: Exchange,
    timeout: Timeout,
    proxy: Proxy | None,
    tls: SSLContext | bool,
) -> aiohttp.ClientResponse:
    """Send a request; the exchange limits the wait for its response."""
    connector: Any = session.connector
    ready = prepared(session, request, exchange, timeout, proxy, tls)
    exchange.sent = (
        False  # until bytes are written: a failed connection is repeated, even of a POST
    )
    began = monotonic()
    connection = await connect(connector, ready, timeout)
    protocol = connection.protocol
    try:
        if request.body is None:  # otherwise `write_bytes` says so
            exchange.writing(connection.transport)
        protocol.set_response_params(
            skip_payload=request.method == "HEAD", read_until_eof=True, auto_decompress=False
        )
        response: aiohttp.ClientResponse = await ready.send(connection)
        exchange.response = response
        await response.start(connection)
    except BaseException:
        connection.close()
        if not exchange.cancelled:
            connector.drop_idle(ready.connection_key, since=began)
        raise
    if (keep_alive := response.headers.get("Keep-Alive")) is not None:
        connector.limit_idle_time(protocol, keep_alive)
    return response


def head_of(connector: Any, request: HttpRequest) -> Secret | None:
    """Return the head of a request (RFC 9112, 3); None if it is left to `send`.

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
    if type(headers) is RequestHeaders:
        shared, own = _lines(connector, headers.shared), _as_lines(headers.own)
        return None if shared is None or own is None else Secret(shared + own)
    # Most calls share one mapping of headers: its lines are made once. The entry keeps the mapping
    # alive, so that its id belongs to no other.
    lines: Secret | None
    shared, lines = connector.lines.get(id(headers), _NONE)
    if shared is headers:
        return lines
    lines = _as_lines(headers)
    if lines is not None and isinstance(headers, CIMultiDictProxy) and len(connector.lines) < _MANY:
        connector.lines[id(headers)] = headers, lines
    return lines


def _as_lines(headers: Mapping[str, str]) -> Secret | None:
    text = "".join([f"{name}: {value}\r\n" for name, value in headers.items()])
    if not text.count("\r") == text.count("\n") == len(headers) or "\0" in text:
        return None
    if not _FRAMING.isdisjoint(map(str.lower, headers)):
        return None
    return Secret(text)


async def write(
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
    body: Any = request.body or b""
    began = monotonic()
    server = request.url.scheme, request.url.raw_authority
    key = connector.keys.get(server)
    connection = None if key is None else await connector._get(key, [])  # noqa: SLF001 - our own
    if connection is None:
        ready = prepared(session, request, exchange, timeout, None, tls)
        key = connector.keys[server] = ready.connection_key
        connection = await connect(connector, ready, timeout)
    response = Response(connection)
    try:
        protocol = connection.protocol
        protocol.set_response_params(
            skip_payload=request.method == "HEAD", read_until_eof=True, auto_decompress=False
        )
        exchange.writing(protocol.transport)
        if not exchange.sent:
            raise aiohttp.ClientConnectionResetError("the connection closed before the request")
        # In one write, so that none of it or all of it was handed to the system.
        protocol.transport.write(head.encode() + body)
        await response.start(request)
    except BaseException:
        response.close()
        # What broke this connection has most likely broken the idle ones to the same server, each of
        # which would cost a call of its own an attempt. A caller who cancels says nothing of them.
        if not exchange.cancelled:
            connector.drop_idle(key, since=began)
        raise
    if (keep_alive := response.headers.get("Keep-Alive")) is not None:
        connector.limit_idle_time(protocol, keep_alive)
    return response


async def connect(connector: Any, request: aiohttp.ClientRequest, timeout: Timeout) -> Any:
    """Return a connection of the connector for a request."""
    try:
        return await connector.connect(request, traces=[], timeout=client_timeout(timeout.connect))
    except TimeoutError as error:
        raise aiohttp.ConnectionTimeoutError from error


def prepared(
    session: aiohttp.ClientSession,
    request: HttpRequest,
    exchange: Exchange,
    timeout: Timeout,
    proxy: Proxy | None,
    tls: SSLContext | bool,
) -> aiohttp.ClientRequest:
    """Return aiohttp's form of a request."""
    body, has_type = request.body, "Content-Type" in request.headers or request.method == "GET"
    small = body is None or (isinstance(body, bytes) and len(body) <= PIECE)
    made = _Request(
        request.method,
        request.url,
        data=body if small else payload(body, exchange, timeout.read),
        headers=request.headers,
        proxy_headers=None if proxy is None else proxy.headers(),
        loop=asyncio.get_running_loop(),
        response_class=aiohttp.ClientResponse,
        session=session,
        proxy=None if proxy is None else proxy.url,
        ssl=tls,
        skip_auto_headers=() if has_type else ("Content-Type",),
    )
    made.exchange = exchange
    if proxy is not None and request.url.scheme == "http":  # there is no `CONNECT` that has them
        made.headers.update(proxy.headers())
    return made


class _Request(aiohttp.ClientRequest):
    """A request whose URL was checked already, and whose headers are complete."""

    exchange: Exchange

    def update_host(self, url: URL) -> None: ...

    def update_headers(self, headers: Any) -> None:
        self.headers = CIMultiDict({"Host": self.url.host_port_subcomponent or ""})
        self.headers.update(headers)

    def update_auto_headers(self, skip_auto_headers: Any) -> None:
        if skip_auto_headers:
            super().update_auto_headers(skip_auto_headers)

    async def write_bytes(self, writer: Any, conn: Any, content_length: int | None = None) -> None:
        if not self.exchange.uploading:  # an upload says so when it has its first bytes
            self.exchange.writing(conn.transport)
        await super().write_bytes(writer, conn, content_length)
