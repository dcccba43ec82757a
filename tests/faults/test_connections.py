"""Connections over several calls: how many, whose they are, and what ends them."""

from __future__ import annotations

import asyncio

import aiohttp
import pytest

from telnyx_async import APIConnectionError, APIStatusError
from telnyx_async.testing import InstantClock

from .calls import Padding, client, read, unsafe
from .server import FaultServer, Peer, close, hang, raw, reply


async def test_fifty_workers_need_fifty_connections() -> None:
    async with FaultServer(reply()) as server, client(server) as telnyx:

        async def work() -> None:
            for _ in range(10):
                await read(telnyx)

        await asyncio.gather(*(work() for _ in range(50)))
    assert len(server.hits) == 500
    assert server.connections <= 50


async def test_12_a_stale_connection_is_ambiguous_for_what_is_not_safe() -> None:
    async with FaultServer(reply(), close) as server, client(server) as telnyx:
        await unsafe(telnyx)
        with pytest.raises(APIConnectionError) as caught:
            await unsafe(telnyx)
    assert caught.value.sent
    assert (len(server.hits), server.connections) == (2, 1)


async def test_a_head_that_was_cut_off_is_not_shown() -> None:
    begun = raw(b"HTTP/1.1 200 OK\r\nSet-Cookie: s3cret\r\n", then=close)
    async with FaultServer(begun) as server, client(server) as telnyx:
        with pytest.raises(APIConnectionError) as caught:
            await unsafe(telnyx)
    assert "Server disconnected" in str(caught.value)
    assert "s3cret" not in str(caught.value)


async def test_28_an_answer_that_comes_before_the_upload_ends() -> None:
    async def refuse(peer: Peer) -> bool:
        await peer.reader.read(1000)
        await peer.send(b"HTTP/1.1 413 Content Too Large\r\nContent-Length: 0\r\n\r\n")
        while await peer.reader.read(65536):
            pass
        return False

    async with FaultServer(refuse, unread=True) as server, client(server) as telnyx:
        with pytest.raises(APIStatusError) as caught:
            await telnyx.post("/x", body=Padding(b"x" * 12_000_000))
    assert caught.value.status_code == 413
    assert server.connections == 1


async def test_53_a_cancelled_call_frees_its_connection() -> None:
    async with FaultServer(hang, reply()) as server, client(server, max_connections=1) as telnyx:
        call = asyncio.create_task(read(telnyx))
        while not server.hits:
            await asyncio.sleep(0)
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        await read(telnyx)
    assert (len(server.hits), server.connections) == (2, 2)


async def test_54_a_deadline_outside_ends_a_wait() -> None:
    class Blocking(InstantClock):
        async def sleep(self, seconds: float) -> None:
            await asyncio.Event().wait()

    async with FaultServer(close) as server, client(server, clock=Blocking()) as telnyx:
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.05):
                await read(telnyx)
        await asyncio.sleep(0)
    assert len(server.hits) == 1


async def test_55_a_closed_client_says_so() -> None:
    async with FaultServer(reply()) as server:
        async with client(server) as telnyx:
            copy = telnyx.with_options(max_retries=0)
        for one in (telnyx, copy):
            with pytest.raises(RuntimeError, match="the client is closed"):
                await read(one)
        await telnyx.close()
    assert server.hits == []


async def test_a_session_of_the_callers_stays_open() -> None:
    async with FaultServer(reply()) as server, aiohttp.ClientSession() as session:
        async with client(server, session=session) as telnyx:
            await unsafe(telnyx)
        assert not session.closed


async def test_a_session_of_the_callers_repeats_nothing_by_itself() -> None:
    async with FaultServer(reply(), close) as server, aiohttp.ClientSession() as session:
        telnyx = client(server, session=session, max_retries=0)
        await read(telnyx)
        with pytest.raises(APIConnectionError):
            await read(telnyx)
    assert len(server.hits) == 2
