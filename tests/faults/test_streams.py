"""Faults of answers that are read piece by piece."""

from __future__ import annotations

import asyncio
import gzip
import pickle

import pytest

from telnyx_async import (
    APIResponseValidationError,
    APIStatusError,
    DeadlineExceededError,
    ReadTimeoutError,
    Timeout,
    TruncatedResponseError,
)
from tests.virtual_time import skipping

from .calls import client
from .server import FaultServer, Peer, endless, hang, raw, reply, reset


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


SILENT = raw(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc", then=hang)


async def test_a_stream_that_falls_silent_ends_by_the_read_timeout() -> None:
    limits = Timeout(total=None, read=0.1)
    async with FaultServer(SILENT) as server, client(server, timeout=limits) as telnyx:
        with pytest.raises(ReadTimeoutError):
            async with telnyx.rooms.with_streaming_response.retrieve("1") as answer:
                pieces = aiter(answer)
                assert await anext(pieces) == b"abc"
                await anext(pieces)


@pytest.mark.parametrize("begun", [b"", b"abc"])
async def test_a_task_that_reads_a_stream_of_another_gets_its_error(begun: bytes) -> None:
    silent = raw(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n" + begun, then=hang)
    limits = Timeout(total=None, read=0.1)
    async with (
        FaultServer(silent) as server,
        client(server, timeout=limits) as telnyx,
        telnyx.rooms.with_streaming_response.retrieve("1") as answer,
    ):
        pieces = aiter(answer)

        async def piece() -> bytes:
            return await anext(pieces)

        if begun:
            assert await asyncio.create_task(piece()) == begun
        reading = asyncio.create_task(piece())
        await asyncio.wait([reading])  # which does not pass a cancellation on
        with pytest.raises(ReadTimeoutError):
            reading.result()


async def test_the_time_that_a_caller_takes_before_a_piece_does_not_count() -> None:
    async def go_on(peer: Peer) -> bool:
        await taken.wait()
        await peer.send(b"def")
        return True

    skip, taken, limits = skipping(), asyncio.Event(), Timeout(total=30, read=30)
    begun = raw(b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nabc", then=go_on)
    async with (
        FaultServer(begun) as server,
        client(server, timeout=limits) as telnyx,
        telnyx.rooms.with_streaming_response.retrieve("1") as answer,
    ):
        pieces = aiter(answer)
        await skip(31)
        assert await anext(pieces) == b"abc"
        taken.set()
        await skip(31)
        assert await anext(pieces) == b"def"


async def test_a_response_that_falls_silent_ends_by_the_read_timeout() -> None:
    limits = Timeout(total=60, read=0.1)
    async with (
        FaultServer(SILENT) as server,
        client(server, timeout=limits, max_retries=0) as telnyx,
    ):
        with pytest.raises(ReadTimeoutError):
            await telnyx.rooms.retrieve("1")


@pytest.mark.parametrize("status", [400, 599])
async def test_an_error_page_that_was_cut_off_still_says_which_error_it_is(status: int) -> None:
    head = f"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n"
    page = raw(head.encode() + b'{"errors": [')
    async with FaultServer(page) as server, client(server, max_retries=0) as telnyx:
        with pytest.raises(APIStatusError) as caught:
            await telnyx.rooms.retrieve("1")
    assert caught.value.status_code == status


@pytest.mark.parametrize("status", [200, 299, 399])
async def test_json_without_a_length_that_was_cut_off_is_not_taken_for_whole(status: int) -> None:
    head = f"HTTP/1.1 {status} X\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n"
    page = raw(head.encode() + b'{"data": {')
    async with FaultServer(page) as server, client(server, max_retries=0) as telnyx:
        with pytest.raises(TruncatedResponseError):
            await telnyx.rooms.retrieve("1")


@pytest.mark.parametrize(
    ("head", "body", "says"),
    [
        ("Transfer-Encoding: chunked", b"1\r\n{\r\n0\r\n\r\n", "cut off"),
        ("X-A: b", b"", "is empty"),
    ],
)
async def test_an_answer_that_came_whole_is_not_taken_for_one_that_was_cut_off(
    head: str, body: bytes, says: str
) -> None:
    start = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n{head}"
    page = raw(start.encode() + b"\r\n\r\n" + body)
    async with FaultServer(page) as server, client(server, max_retries=0) as telnyx:
        with pytest.raises(APIResponseValidationError, match=says):
            await telnyx.rooms.retrieve("1")


@pytest.mark.parametrize("read", [None, 30.0])
async def test_each_piece_has_the_read_timeout_for_itself_and_a_stream_no_deadline(
    read: float | None,
) -> None:
    async def slow(peer: Peer) -> bool:
        while True:
            await waiting.acquire()
            await skip(20)
            await peer.send(b"x")

    skip, waiting, limits = skipping(), asyncio.Semaphore(0), Timeout(total=30, read=read)
    begun = raw(b"HTTP/1.1 200 OK\r\n\r\n", then=slow)
    async with (
        FaultServer(begun) as server,
        client(server, timeout=limits) as telnyx,
        telnyx.rooms.with_streaming_response.retrieve("1") as answer,
    ):
        pieces = aiter(answer)
        for _ in range(4):
            waiting.release()
            assert await anext(pieces) == b"x"


async def test_a_stream_is_not_validated_before_it_is_read() -> None:
    wrong = reply(200, b'{"data": 7}')
    async with (
        FaultServer(wrong) as server,
        client(server, strict_response_validation=True) as telnyx,
    ):
        async with telnyx.rooms.with_streaming_response.retrieve("1") as answer:
            assert await answer.read() == b'{"data": 7}'
        with pytest.raises(APIResponseValidationError):
            await telnyx.rooms.retrieve("1")
