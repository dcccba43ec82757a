"""Faults of answers that are read piece by piece."""

from __future__ import annotations

import gzip
import pickle

import pytest

from telnyx_async import APIStatusError, DeadlineExceededError, TruncatedResponseError

from .calls import client
from .server import FaultServer, endless, hang, raw, reply, reset


async def test_a_stream_has_no_size_limit_and_no_deadline_but_between_its_pieces() -> None:
    whole = raw(b"HTTP/1.1 200 OK\r\nContent-Length: 300000\r\n\r\n" + b"x" * 300_000)
    async with (
        FaultServer(whole) as server,
        client(server, max_response_size=1000) as telnyx,
        telnyx.rooms.with_streaming_response.retrieve("1") as answer,
    ):
        size = sum([len(piece) async for piece in answer.iter_bytes()])
    assert size == 300_000


async def test_a_stream_that_breaks_says_so() -> None:
    begun = raw(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc", then=reset)
    async with FaultServer(begun) as server, client(server, max_connections=1) as telnyx:
        for _ in range(2):
            with pytest.raises(TruncatedResponseError):
                async with telnyx.rooms.with_streaming_response.retrieve("1") as answer:
                    await answer.read()
    assert len(server.hits) == 2


async def test_a_stream_that_is_left_gives_its_connection_up() -> None:
    slow = endless(b"HTTP/1.1 200 OK\r\n\r\n", b"x", every=0.01)
    async with FaultServer(slow) as server, client(server, max_connections=1) as telnyx:
        for _ in range(2):
            async with telnyx.rooms.with_streaming_response.retrieve("1") as answer:
                assert await anext(aiter(answer)) != b""
    assert server.connections == 2


async def test_a_stream_is_waited_for_no_longer_than_the_deadline() -> None:
    async with FaultServer(hang) as server, client(server) as telnyx:
        with pytest.raises(DeadlineExceededError):
            async with telnyx.rooms.with_streaming_response.retrieve("1", timeout=0.05):
                pass


async def test_the_error_of_a_stream_is_read() -> None:
    body = gzip.compress(b'{"errors": [{"code": "10005", "title": "Not found"}]}')
    missing = reply(404, body, "Content-Encoding: gzip")
    async with FaultServer(missing) as server, client(server) as telnyx:
        with pytest.raises(APIStatusError, match="10005") as caught:
            async with telnyx.rooms.with_streaming_response.retrieve("1"):
                pass
    assert pickle.loads(pickle.dumps(caught.value)).code == "10005"
