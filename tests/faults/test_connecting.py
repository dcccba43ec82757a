"""Faults before a request is sent: nothing arrives, and every verb may try again."""

from __future__ import annotations

import asyncio
import socket
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import aiohttp
import pytest
from aiohttp.abc import AbstractResolver, ResolveResult

from telnyx_async import (
    APIError,
    APITimeoutError,
    ConnectError,
    ConnectTimeoutError,
    PoolTimeoutError,
    ProxyError,
    Timeout,
    TLSError,
)

from .calls import COLOURS, Make, fixed, keyed, outcome, read, unsafe
from .server import FaultServer, Peer, hang, raw, reply
from .tls import served, trusted

VERBS = [read, unsafe, keyed, fixed]


@pytest.fixture
def closed_port() -> Iterator[int]:
    """A port that refuses: it is bound, and nobody listens."""
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        yield bound.getsockname()[1]


@contextmanager
def black_hole() -> Iterator[int]:
    """A port whose queue is full: what knocks gets no answer."""
    with socket.socket() as listener, socket.socket() as first, socket.socket() as second:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for waiting in (first, second):
            waiting.setblocking(False)
            waiting.connect_ex(listener.getsockname())
        yield listener.getsockname()[1]


def unsent(error: BaseException | None, kind: type[APIError], *, attempts: int = 3) -> None:
    assert type(error) is kind, error
    assert isinstance(error, APIError)
    assert (error.sent, error.safe_to_retry, error.attempts) == (False, True, attempts)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("make", VERBS)
async def test_1_a_refused_connection_is_tried_again(
    make: Make, colour: str, closed_port: int
) -> None:
    came = await outcome(colour, f"http://127.0.0.1:{closed_port}", make)
    unsent(came.error, ConnectError)
    assert len(came.waits) == 2


class Resolver(AbstractResolver):
    def __init__(self, *addresses: str) -> None:
        self._addresses = addresses

    async def resolve(self, host: str, port: int = 0, family: Any = 0) -> list[ResolveResult]:
        if not self._addresses:
            raise OSError(None, "no such host")
        return [
            ResolveResult(hostname=host, host=a, port=port, family=socket.AF_INET, proto=0, flags=0)
            for a in self._addresses
        ]

    async def close(self) -> None: ...


@asynccontextmanager
async def resolving(*addresses: str) -> AsyncIterator[aiohttp.ClientSession]:
    connector = aiohttp.TCPConnector(resolver=Resolver(*addresses))
    async with aiohttp.ClientSession(connector=connector) as session:
        yield session


@pytest.mark.parametrize("make", VERBS)
async def test_2_an_unknown_host_is_tried_again(make: Make) -> None:
    async with resolving() as session:
        came = await outcome("async", "http://nx.invalid", make, session=session)
    unsent(came.error, ConnectError)


async def test_3_of_two_addresses_the_live_one_is_found() -> None:
    async with FaultServer(reply()) as server, resolving("127.0.0.2", "127.0.0.1") as session:
        url = f"http://two.example:{server.port}"
        came = await outcome("async", url, unsafe, session=session)
    assert came.error is None
    assert len(server.hits) == 1


@pytest.mark.skipif(
    sys.platform != "linux",
    reason="the hole is a full queue, which is silent on Linux and may refuse elsewhere",
)
@pytest.mark.parametrize("colour", COLOURS)
async def test_4_a_black_hole_is_a_connect_timeout(colour: str) -> None:
    with black_hole() as port:
        came = await outcome(
            colour, f"http://127.0.0.1:{port}", unsafe, timeout=Timeout(total=30, connect=0.05)
        )
    unsent(came.error, ConnectTimeoutError)
    assert isinstance(came.error, APITimeoutError)


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("kind", ["expired", "other host", "self-signed"])
async def test_5_a_wrong_certificate_is_never_tried_again(kind: str, colour: str) -> None:
    async with FaultServer(reply(), tls=served(kind)) as server:
        came = await outcome(colour, server.url, read, ssl=trusted())
    unsent(came.error, TLSError, attempts=1)
    assert server.hits == []


@pytest.mark.parametrize("colour", COLOURS)
async def test_a_good_certificate_is_taken(colour: str) -> None:
    async with FaultServer(reply(), tls=served("good")) as server:
        came = await outcome(colour, server.url, unsafe, ssl=trusted())
    assert came.error is None


async def test_6_a_port_that_speaks_no_tls() -> None:
    async with FaultServer(raw(b"HTTP/1.1 400 Bad Request\r\n\r\n"), unread=True) as server:
        came = await outcome("async", server.url.replace("http:", "https:"), unsafe)
    unsent(came.error, TLSError, attempts=1)


async def test_6_a_port_that_is_silent_about_tls() -> None:
    async with FaultServer(hang, unread=True) as server:
        url = server.url.replace("http:", "https:")
        came = await outcome("async", url, unsafe, timeout=Timeout(total=30, connect=0.05))
    unsent(came.error, ConnectTimeoutError)


async def test_7_a_handshake_that_is_cut_is_tried_again() -> None:
    async def hello_then_close(peer: Peer) -> bool:
        await peer.reader.read(16)
        peer.writer.close()
        return False

    async with FaultServer(hello_then_close, unread=True) as server:
        came = await outcome("async", server.url.replace("http:", "https:"), unsafe)
    unsent(came.error, ConnectError)
    assert server.connections == 3


async def test_8_waiting_for_the_pool_is_an_error_of_its_own() -> None:
    def two(client: Any) -> Any:
        async def run() -> Any:
            first = asyncio.create_task(read(client))
            while not server.hits:
                await asyncio.sleep(0)
            try:
                return await unsafe(client)
            finally:
                first.cancel()

        return run()

    async with FaultServer(hang) as server:
        came = await outcome(
            "async", server.url, two, max_connections=1, timeout=Timeout(total=30, pool=0.01)
        )
    unsent(came.error, PoolTimeoutError)
    assert len(server.hits) == 1


@pytest.mark.parametrize("make", VERBS)
async def test_a_proxy_that_is_not_there(make: Make, closed_port: int) -> None:
    proxy = f"http://user:pass@127.0.0.1:{closed_port}"
    came = await outcome("async", "https://api.example", make, proxy=proxy)
    unsent(came.error, ProxyError)
    assert "pass" not in str(came.error)


async def test_a_proxy_that_refuses() -> None:
    async with FaultServer(reply(407, b"")) as proxy:
        came = await outcome("async", "https://api.example", unsafe, proxy=proxy.url)
    unsent(came.error, ProxyError)
    assert {hit.method for hit in proxy.hits} == {"CONNECT"}
    assert all("authorization" not in hit.headers for hit in proxy.hits)


async def test_the_environment_names_the_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    async with FaultServer(reply()) as proxy:
        monkeypatch.setenv("HTTP_PROXY", proxy.url.removesuffix("/v2"))
        monkeypatch.setenv("no_proxy", "direct.example")
        came = await outcome("async", "http://api.example/v2", read)
        assert came.error is None
        assert [hit.path for hit in proxy.hits] == ["http://api.example/v2/rooms/1"]
        told = await outcome("async", "http://nx.invalid", read, trust_env=False, max_retries=0)
    assert isinstance(told.error, ConnectError)
    assert len(proxy.hits) == 1
