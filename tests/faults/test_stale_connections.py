"""Idle connections that have ended: noticed before a byte is written, and what was not is sent."""

from __future__ import annotations

import asyncio
import sys
import time
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from aiohttp.client_proto import ResponseHandler

from telnyx_async import AmbiguousSendError, APIConnectionError, ConnectError, Timeout
from telnyx_async._transport.pool import Connector
from tests.ways import WAYS, take

from .calls import Padding, client, read, unsafe
from .server import JSON, Answer, FaultServer, Peer, close, hang, raw, reply, reset
from .tls import served, trusted


@pytest.fixture(params=WAYS)
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    take(request.param, monkeypatch)
    return str(request.param)


def freeze(server: FaultServer, end: Callable[[Peer], Any]) -> None:
    """End the server's side of each connection while the client's loop reads nothing.

    Server and client share the loop here: the ends are written in one step of it, and the next
    call of the client is made in the same step.
    """
    for peer in list(server.peers):
        end(peer)
    time.sleep(0.01)  # the system delivers; the loop does not


def shut(peer: Peer) -> None:
    """Close at once, past the loop."""
    peer.writer.get_extra_info("socket")._sock.shutdown(2)


def talk(peer: Peer) -> None:
    """Send an answer that nobody asked for, as load balancers do before they close."""
    peer.writer.get_extra_info("socket")._sock.send(
        b"HTTP/1.1 408 Request Timeout\r\nContent-Length: 2\r\n\r\n{}"
    )


@pytest.mark.parametrize(
    ("end", "secured"),
    [(shut, False), (Peer.reset, False), (talk, False), (shut, True), (Peer.reset, True)],
)
async def test_ten_calls_after_a_freeze_arrive_once_each(
    way: str, secured: bool, end: Callable[[Peer], Any]
) -> None:
    tls = served("good") if secured else None
    options = {"ssl": trusted()} if secured else {}
    async with FaultServer(reply(), tls=tls) as server, client(server, **options) as telnyx:
        await asyncio.gather(*(unsafe(telnyx) for _ in range(10)))
        assert server.connections == 10
        freeze(server, end)
        await asyncio.gather(
            *(telnyx.rooms.create(unique_name=f"after {n}", max_retries=0) for n in range(10))
        )
    arrived = Counter(hit.body for hit in server.hits[10:])
    assert len(arrived) == 10
    assert set(arrived.values()) == {1}
    assert server.connections == 20


async def test_an_answer_out_of_turn_is_never_that_of_the_next_call(way: str) -> None:
    stray = b'HTTP/1.1 200 OK\r\nContent-Length: 23\r\n\r\n{"data": {"id": "old"}}'
    async with FaultServer(reply()) as server, client(server) as telnyx:
        await read(telnyx)
        (peer,) = server.peers
        peer.writer.write(stray)
        await asyncio.sleep(0.05)  # the loop has read it, and keeps the connection open
        room = await read(telnyx)
    assert room.data.id == "1"
    assert server.connections == 2


async def test_a_get_spends_no_attempt_on_connections_that_are_known_to_be_closed(
    way: str,
) -> None:
    async with FaultServer(reply()) as server, client(server) as telnyx:
        await asyncio.gather(*(read(telnyx) for _ in range(5)))
        freeze(server, shut)
        raw_rooms = telnyx.with_options(timeout=Timeout(total=30, read=0.5)).rooms
        answer = await raw_rooms.with_raw_response.retrieve("1", max_retries=0)
    assert answer.attempts == 1
    assert len(server.hits) == 6


async def test_one_silent_connection_takes_the_other_idle_ones_along() -> None:
    """A network that dropped them says nothing: one attempt finds out, not each of them."""
    async with FaultServer(*[reply()] * 5, hang, reply()) as server, client(server) as telnyx:
        await asyncio.gather(*(read(telnyx) for _ in range(5)))
        quick = telnyx.with_options(timeout=Timeout(total=30, read=0.1))
        answer = await quick.rooms.with_raw_response.retrieve("1")
    assert answer.attempts == 2
    assert server.connections == 6


async def test_a_call_that_is_cancelled_leaves_the_other_connections_alone() -> None:
    async with FaultServer(*[reply()] * 5, hang, reply()) as server, client(server) as telnyx:
        await asyncio.gather(*(read(telnyx) for _ in range(5)))
        call = asyncio.create_task(read(telnyx))
        while len(server.hits) < 6:
            await asyncio.sleep(0)
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        await asyncio.gather(*(read(telnyx) for _ in range(4)))
    assert server.connections == 5


@pytest.mark.parametrize(
    ("keep_alive", "connections"),
    [
        ("timeout=1", 2),
        ("max=5, TIMEOUT=1", 2),
        ("timeout=60", 1),
        ("timeout=nan", 1),
        ("max=1", 1),
    ],
)
async def test_a_connection_is_used_no_longer_than_its_service_keeps_it(
    keep_alive: str, connections: int
) -> None:
    answer = reply(200, JSON, f"Keep-Alive: {keep_alive}")
    async with FaultServer(answer) as server, client(server) as telnyx:
        await read(telnyx)
        await asyncio.sleep(0.002)
        await read(telnyx)
    assert server.connections == connections


def skip_if_unknown(way: str, size: int) -> None:
    """Skip what aiohttp's session leaves open: the error is ambiguous then, and nothing is repeated."""
    if way == "session" and size == 10 and sys.version_info < (3, 12):
        pytest.skip("its task that writes a body may not have begun when the connection is lost")


class Closing:
    """A server whose connections are lost after they were taken from the pool."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, times: int) -> None:
        self.left = times
        original = Connector.connect

        async def connect(connector: Connector, *args: Any, **options: Any) -> Any:
            connection = await original(connector, *args, **options)
            if self.left:
                self.left -= 1
                assert connection.transport is not None
                connection.transport.abort()
            return connection

        monkeypatch.setattr(Connector, "connect", connect)


@pytest.mark.parametrize("size", [0, 10, 300_000])
async def test_what_was_never_written_is_sent_again(
    size: int, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    skip_if_unknown(way, size)
    Closing(monkeypatch, 2)
    async with FaultServer(reply()) as server, client(server) as telnyx:
        body = b"x" * size if size else None
        await telnyx.post("/x", body=body)
    assert [len(hit.body) for hit in server.hits] == [size]


@pytest.mark.parametrize("size", [0, 10, 300_000])
async def test_what_was_never_written_is_an_error_that_says_so(
    size: int, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    skip_if_unknown(way, size)
    Closing(monkeypatch, 9)
    async with FaultServer(reply()) as server, client(server) as telnyx:
        with pytest.raises(APIConnectionError) as caught:
            await telnyx.post("/x?to=%2B13125550101", body=b"x" * size if size else None)
    assert isinstance(caught.value, ConnectError)
    assert (caught.value.sent, caught.value.safe_to_retry, caught.value.attempts) == (
        False,
        True,
        3,
    )
    assert "13125550101" not in str(caught.value)
    assert server.hits == []


async def test_what_was_written_in_part_stays_ambiguous(way: str) -> None:
    async def half(peer: Peer) -> bool:
        await peer.reader.readexactly(100_000)
        peer.reset()
        return False

    async with FaultServer(half, unread=True) as server, client(server) as telnyx:
        with pytest.raises(APIConnectionError) as caught:
            await telnyx.post("/x", body=Padding(b"x" * 6_000_000))
    assert caught.value.sent
    assert server.connections == 1


@pytest.mark.parametrize("answer", [reset, close, raw(b"HTTP/1.1 2")])
async def test_what_breaks_after_it_was_written_stays_ambiguous(answer: Answer, way: str) -> None:
    async with FaultServer(reply(), answer) as server, client(server) as telnyx:
        await unsafe(telnyx)
        with pytest.raises(AmbiguousSendError) as caught:
            await unsafe(telnyx)
    assert caught.value.sent
    assert len(server.hits) == 2


async def test_a_connection_without_transport_is_stale() -> None:
    connector = Connector()
    protocol = ResponseHandler(asyncio.get_running_loop())
    connection: Any = type("Connection", (), {"protocol": protocol, "transport": None})
    assert connector._is_stale(connection)
    await connector.close()
