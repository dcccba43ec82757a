"""What the transport does beside the faults: limits, pools, decompression, its own small parts."""

from __future__ import annotations

import asyncio
import gzip
import os
import socket
import threading
from collections.abc import AsyncIterator
from functools import partial
from types import SimpleNamespace
from typing import Any

import aiohttp
import pytest
from aiohttp.test_utils import TestServer
from aiohttp.web import Application, Request, Response
from yarl import URL

from telnyx_async import (
    AmbiguousSendError,
    AsyncTelnyx,
    ConnectError,
    DeadlineExceededError,
    PoolTimeoutError,
    ResponseTooLargeError,
    Timeout,
    TLSError,
    TruncatedResponseError,
)
from telnyx_async._http import HttpRequest
from telnyx_async._transport import AiohttpTransport
from telnyx_async._transport.errors import translated
from telnyx_async._transport.exchange import Exchange
from telnyx_async._transport.inflate import Inflater
from telnyx_async._transport.pool import ConnectionPool, _abandon, _socket
from telnyx_async._transport.proxies import environment_proxy
from telnyx_async._transport.session import payload


@pytest.fixture
async def server() -> AsyncIterator[TestServer]:
    async def answer(request: Request) -> Response:
        return Response(body=b"%d" % len(await request.read()), headers={"X-A": "b"})

    application = Application(client_max_size=10**9)
    application.router.add_route("*", "/{path:.*}", answer)
    async with TestServer(application) as server:
        yield server


def request(server: TestServer, body: bytes | None = None) -> HttpRequest:
    return HttpRequest(method="POST", url=server.make_url("/x"), headers={}, body=body)


async def test_a_transport_works_alone(server: TestServer) -> None:
    transport = AiohttpTransport()
    response = await transport.send(request(server), timeout=Timeout())
    assert (response.status, response.body, response.headers["x-a"]) == (200, b"0", "b")
    assert response.url == str(server.make_url("/x"))
    await transport.aclose()


async def test_large_bodies_go_out_in_pieces(server: TestServer) -> None:
    transport = AiohttpTransport()
    response = await transport.send(request(server, b"x" * 300_001), timeout=Timeout(read=5))
    assert response.body == b"300001"
    await transport.aclose()


def pool(size: int) -> ConnectionPool:
    session: Any = None
    return ConnectionPool(session, size, direct=False)


async def test_the_last_slot_is_waited_for_and_its_time_counted() -> None:
    slots = pool(1)
    assert slots.try_acquire()
    waiting = asyncio.create_task(slots.acquire(Timeout(total=30, pool=10)))
    unlimited = asyncio.create_task(slots.acquire(Timeout()))
    await asyncio.sleep(0)
    slots.release()
    left = await waiting
    assert left.total is not None
    assert 29 < left.total < 30
    slots.release()
    assert await unlimited == Timeout()


@pytest.mark.parametrize(
    ("timeout", "kind"),
    [
        (Timeout(pool=0.001), PoolTimeoutError),
        (Timeout(total=0.001, pool=9), DeadlineExceededError),
    ],
)
async def test_no_slot_in_time(timeout: Timeout, kind: type[Exception]) -> None:
    with pytest.raises(kind) as caught:
        await pool(0).acquire(timeout)
    assert caught.value.sent is False  # type: ignore[attr-defined]


async def test_a_client_serves_two_loops_at_once(server: TestServer) -> None:
    client = AsyncTelnyx("KEY", base_url=str(server.make_url("/v2")))
    results: list[object] = []
    used, finished = threading.Event(), threading.Event()

    async def elsewhere() -> None:
        results.append(await client.get("/x"))
        used.set()
        await asyncio.to_thread(finished.wait)

    thread = threading.Thread(target=lambda: asyncio.run(elsewhere()))
    thread.start()
    results.append(await client.get("/x"))
    await asyncio.to_thread(used.wait)
    await client.close()
    finished.set()
    await asyncio.to_thread(thread.join)
    assert results == [0, 0]


async def test_connections_of_a_loop_that_stands_still_are_left(server: TestServer) -> None:
    transport = AiohttpTransport()
    loop = asyncio.new_event_loop()
    await transport.send(request(server), timeout=Timeout())
    transport._pools[loop] = transport._pools.pop(asyncio.get_running_loop())
    await transport.aclose()
    loop.close()


async def test_after_a_fork_connections_are_made_anew(
    server: TestServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    transport = AiohttpTransport()
    await transport.send(request(server), timeout=Timeout())
    (pool,) = transport._pools.values()
    connector = pool.session.connector
    monkeypatch.setattr(os, "getpid", lambda: -1)
    await transport.send(request(server), timeout=Timeout())
    assert pool.session.connector is None
    await transport.aclose()
    assert connector is not None
    await connector.close()


async def test_tracers_of_aiohttp_see_the_requests(
    server: TestServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []

    async def note(_: object, __: object, end: aiohttp.TraceRequestEndParams) -> None:
        seen.append(f"{end.method} {end.url.path} {end.response.status}")

    tracer = aiohttp.TraceConfig()
    tracer.on_request_end.append(note)
    # As instrumentations do it: sessions are born with a tracer.
    traced = partial(aiohttp.ClientSession, trace_configs=[tracer])
    monkeypatch.setattr(aiohttp, "ClientSession", traced)
    transport = AiohttpTransport()
    await transport.send(request(server), timeout=Timeout())
    await transport.aclose()
    assert seen == ["POST /x 200"]


async def test_a_given_session_is_not_abandoned(
    server: TestServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with aiohttp.ClientSession() as session:
        transport = AiohttpTransport(session=session)
        await transport.send(request(server), timeout=Timeout())
        monkeypatch.setattr(os, "getpid", lambda: -1)
        await transport.send(request(server), timeout=Timeout())
        assert not session.closed


def test_connections_are_probed() -> None:
    with _socket((socket.AF_INET, socket.SOCK_STREAM, 0, "", ())) as made:
        assert made.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE) == 1
        if hasattr(socket, "TCP_KEEPIDLE"):
            assert made.getsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE) == 60


@pytest.mark.parametrize(
    ("environment", "address", "proxy"),
    [
        ({}, "https://a", None),
        ({"HTTPS_PROXY": "http://p:3128"}, "https://a", "http://p:3128"),
        ({"HTTPS_PROXY": "http://p:3128"}, "http://a", None),
        ({"ALL_PROXY": "p:3128"}, "https://a", "http://p:3128"),
        ({"HTTPS_PROXY": "http://p", "NO_PROXY": "a"}, "https://a", None),
        ({"HTTPS_PROXY": "http://p", "NO_PROXY": "*"}, "https://a", None),
    ],
)
def test_proxies_of_the_environment(
    environment: dict[str, str], address: str, proxy: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in list(os.environ):
        if name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    found = environment_proxy(URL(address))
    assert (None if found is None else str(found.url)) == proxy


@pytest.mark.parametrize("proxy", ["socks5://user:pass@p:1080", "ftp://user:pass@p"])
def test_a_proxy_of_another_kind_is_refused_and_not_passed_by(
    proxy: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("all_proxy", proxy)
    with pytest.raises(ValueError, match=r"proxy by (socks5|ftp), not by http") as caught:
        environment_proxy(URL("https://a"))
    assert "pass" not in str(caught.value)


def unpack(inflater: Inflater, *pieces: bytes) -> bytes:
    out = b"".join(part for piece in pieces for part in inflater.feed(piece))
    inflater.finish()
    return out


def test_bytes_after_a_stream_are_padding() -> None:
    packed = gzip.compress(b"abc")
    assert unpack(Inflater("gzip", None), packed, b"\0\0", b"") == b"abc"
    assert unpack(Inflater("gzip", None), packed + b"tail") == b"abc"
    assert unpack(Inflater("x-gzip", 3), *[bytes([byte]) for byte in packed]) == b"abc"
    assert unpack(Inflater("gzip", 3)) == b""


def test_the_limit_holds_for_what_is_unpacked() -> None:
    with pytest.raises(ResponseTooLargeError):
        unpack(Inflater("gzip", 2), gzip.compress(b"abc"))


def test_a_large_body_can_be_shown() -> None:
    exchange: Any = SimpleNamespace()
    upload: Any = payload(b"x" * 100_000, exchange, None)
    assert exchange.uploading
    assert upload.size == 100_000
    assert len(upload.decode()) == 100_000
    assert payload(b"x", exchange, None) == b"x"


def test_what_is_not_of_the_network_stays_what_it_is() -> None:
    error = ZeroDivisionError()
    assert translated(error, sent=False, status=None) is error
    bad = aiohttp.InvalidURL("x")
    assert translated(bad, sent=False, status=None) is bad


def test_a_broken_socket_is_judged_by_what_was_sent_and_came() -> None:
    error = aiohttp.ClientOSError(104, "Connection reset by peer")
    assert type(translated(error, sent=False, status=None)) is ConnectError
    assert type(translated(error, sent=True, status=None)) is AmbiguousSendError
    made = translated(error, sent=True, status=201)
    assert type(made) is TruncatedResponseError
    assert made.status_code == 201


def test_another_fingerprint_is_a_tls_error() -> None:
    error = aiohttp.ServerFingerprintMismatch(b"a", b"b", "host", 443)
    made = translated(error, sent=False, status=None)
    assert isinstance(made, TLSError)
    assert not made.sent


async def test_a_slot_that_was_given_to_a_call_that_ends_is_free_again() -> None:
    slots = pool(1)
    assert slots.try_acquire()
    waiting = asyncio.create_task(slots.acquire(Timeout()))
    await asyncio.sleep(0)
    slots.release()
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert slots.try_acquire()


async def test_a_call_that_is_cancelled_while_its_limit_passes_is_cancelled() -> None:
    exchange = Exchange(pool(1), None, None, None)
    task = asyncio.current_task()
    assert task is not None
    exchange.expire()
    task.cancel()
    with pytest.raises(asyncio.CancelledError) as caught:
        await asyncio.sleep(0)
    assert exchange.translated(caught.value) is caught.value
    task.uncancel()


async def test_a_closed_session_is_let_go_of_too() -> None:
    session = aiohttp.ClientSession()
    await session.close()
    _abandon(session)
    assert session.closed
