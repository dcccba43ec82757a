"""Faults that show over several calls, in the client's life, or in its surroundings."""

from __future__ import annotations

import asyncio
import gzip
import os
import pickle
import subprocess
import sys
from typing import Any

import aiohttp
import pytest

from telnyx_async import (
    APIConnectionError,
    APIError,
    APIStatusError,
    AsyncTelnyx,
    ConnectError,
    DeadlineExceededError,
    InternalServerError,
    RateLimitError,
    Timeout,
    TruncatedResponseError,
)
from telnyx_async.testing import InstantClock

from .calls import COLOURS, command, keyed, outcome, read, unsafe
from .secrets import KEY
from .server import JSON, FaultServer, Peer, close, endless, hang, raw, reply, reset


def client(server: FaultServer, **options: Any) -> AsyncTelnyx:
    options = {"clock": InstantClock(), **options}
    return AsyncTelnyx(KEY, base_url=server.url, **options)


# Money: what may arrive twice, and how.


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("fault", [reset, close, hang, reply(500), reply(408)])
async def test_without_a_key_exactly_one_request_arrives(fault: Any, colour: str) -> None:
    async with FaultServer(fault) as server:
        came = await outcome(colour, server.url, unsafe, timeout=Timeout(total=30, read=0.05))
    assert isinstance(came.error, APIError)
    assert (came.error.sent, came.error.safe_to_retry, came.error.attempts) == (True, False, 1)
    assert len(server.hits) == 1


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("fault", [reset, close, hang, reply(500), reply(408)])
async def test_with_a_key_every_attempt_sends_the_same(fault: Any, colour: str) -> None:
    async with FaultServer(fault) as server:
        came = await outcome(colour, server.url, keyed, timeout=Timeout(total=30, read=0.05))
    assert isinstance(came.error, APIError)
    assert (came.error.safe_to_retry, came.error.attempts) == (False, 3)
    assert len(server.hits) == 3
    assert {(hit.headers["idempotency-key"], hit.body) for hit in server.hits} == {
        (came.error.idempotency_key, server.hits[0].body)
    }


async def test_a_call_is_repeated_with_the_key_of_the_error() -> None:
    async with FaultServer(close, close, close, reply()) as server, client(server) as telnyx:
        with pytest.raises(APIConnectionError) as caught:
            await telnyx.messages.send(to="+13125550100")
        key = caught.value.idempotency_key
        assert key is not None
        await telnyx.messages.send(to="+13125550100", idempotency_key=key)
    assert [hit.headers["idempotency-key"] for hit in server.hits] == [key] * 4


async def test_what_the_first_request_may_have_done_is_not_forgotten() -> None:
    async def leave(peer: Peer) -> bool:
        server.refuse()
        return await close(peer)

    async with FaultServer(leave) as server, client(server, max_retries=1) as telnyx:
        with pytest.raises(ConnectError) as caught:
            await telnyx.messages.send(to="+13125550100")
    assert (len(server.hits), caught.value.attempts) == (1, 2)
    assert (caught.value.sent, caught.value.safe_to_retry) == (True, False)


@pytest.mark.parametrize("options", [{}, {"max_retries": 0}, {"max_retries": 5}])
async def test_the_callers_key_is_kept(options: Any) -> None:
    async with FaultServer(close) as server:
        for given in (
            {"idempotency_key": "mine-1"},
            {"extra_headers": {"idempotency-key": "mine-1"}},
        ):
            async with client(server) as telnyx:
                with pytest.raises(APIConnectionError):
                    await telnyx.messages.send(to="+13125550100", **given, **options)
    assert {hit.headers["Idempotency-Key"] for hit in server.hits} == {"mine-1"}
    assert len(server.hits) == 2 * (options.get("max_retries", 2) + 1)


async def test_a_command_id_serves_for_45_seconds_only() -> None:
    clock = InstantClock()

    async def later(peer: Peer) -> bool:
        await clock.sleep(44.0)
        return await close(peer)

    async with FaultServer(later) as server:
        telnyx = client(server, clock=clock, retry_policy=lambda _: 2.0)
        with pytest.raises(APIConnectionError) as caught:
            await command(telnyx)
        await telnyx.close()
    assert len(server.hits) == 1
    assert not caught.value.safe_to_retry
    assert caught.value.idempotency_key in server.hits[0].body.decode()


async def test_a_command_id_of_null_identifies_nothing() -> None:
    async with FaultServer(close) as server, client(server) as telnyx:
        with pytest.raises(APIConnectionError):
            await telnyx.calls.actions.hangup("v3:1", extra_body={"command_id": None})
    assert len(server.hits) == 1


# Connections.


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


async def test_28_an_answer_that_comes_before_the_upload_ends() -> None:
    async def refuse(peer: Peer) -> bool:
        await peer.reader.read(1000)
        await peer.send(b"HTTP/1.1 413 Content Too Large\r\nContent-Length: 0\r\n\r\n")
        while await peer.reader.read(65536):
            pass
        return False

    async with FaultServer(refuse, unread=True) as server, client(server) as telnyx:
        with pytest.raises(APIStatusError) as caught:
            await telnyx.post("/x", body=b"x" * 12_000_000)
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


OTHER_LOOP = """
import asyncio, sys
from telnyx_async import AsyncTelnyx
client = AsyncTelnyx("KEY", base_url=sys.argv[1])
for _ in range(3):
    asyncio.run(client.get("/x"))
asyncio.run(client.close())
print("done")
"""

FORKED = """
import asyncio, os, sys
from telnyx_async import AsyncTelnyx
client = AsyncTelnyx("KEY", base_url=sys.argv[1])
async def main():
    await client.get("/x")
    pid = os.fork()
    if not pid:
        return "child"
    os.waitpid(pid, 0)
    await client.get("/x")
    await client.close()
    return "done"
if asyncio.run(main()) == "child":
    async def child():
        async with client:
            await client.get("/x")
    asyncio.run(child())
else:
    print("done")
"""


@pytest.mark.parametrize(("script", "connections"), [(OTHER_LOOP, 3), (FORKED, 2)])
@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
async def test_55_another_loop_and_a_forked_child(script: str, connections: int) -> None:
    async with FaultServer(reply()) as server:
        command = [sys.executable, "-c", script, server.url]
        done = await asyncio.to_thread(
            subprocess.run, command, capture_output=True, text=True, timeout=30, check=False
        )
    assert (done.stdout, done.stderr) == ("done\n", "")
    assert (len(server.hits), server.connections) == (3, connections)


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


# The service's limits.


@pytest.mark.parametrize("colour", COLOURS)
async def test_37_when_nothing_remains_the_next_call_waits(colour: str) -> None:
    def two(made: Any) -> Any:
        if isinstance(made, AsyncTelnyx):
            return asyncio.ensure_future(_both(made))
        read(made)
        return read(made)

    headers = ("x-ratelimit-remaining: 0", "x-ratelimit-reset: 9")
    async with FaultServer(reply(200, JSON, *headers), reply()) as server:
        came = await outcome(colour, server.url, two)
    assert came.error is None
    assert 8.9 <= sum(came.waits) <= 10


async def _both(telnyx: AsyncTelnyx) -> Any:
    await read(telnyx)
    return await read(telnyx)


async def test_38_the_quota_ends_retries_in_an_outage_and_comes_back() -> None:
    calls = 200
    async with FaultServer(*[reply(503)] * 3000, reply()) as server, client(server) as telnyx:
        for _ in range(calls):
            with pytest.raises(InternalServerError):
                await read(telnyx)
        storm = len(server.hits)
        with pytest.raises(InternalServerError):
            await read(telnyx)
    assert storm == calls + 500 // 14
    assert len(server.hits) == storm + 1


async def test_a_wait_that_does_not_fit_raises_at_once() -> None:
    told = reply(429, b"", "Retry-After: 60")
    async with FaultServer(told) as server, client(server) as telnyx:
        with pytest.raises(RateLimitError) as first:
            await unsafe(telnyx.with_options(timeout=5))
        with pytest.raises(RateLimitError) as second:
            await unsafe(telnyx.with_options(timeout=5))
    assert (first.value.retry_after, first.value.sent) == (60.0, True)
    assert second.value.retry_after == pytest.approx(60, abs=2)
    assert not second.value.sent
    assert len(server.hits) == 1


async def test_41_a_replayed_answer_is_marked() -> None:
    replayed = reply(200, JSON, "Idempotent-Replayed: true")
    async with FaultServer(replayed, reply()) as server, client(server) as telnyx:
        send = telnyx.messages.with_raw_response.send
        answers = [await send(to="+13125550100") for _ in range(2)]
    assert [answer.replayed for answer in answers] == [True, False]


# Bad input: nothing is sent.


@pytest.mark.parametrize("bad", ["a\r\nX: y", "a\nb", "a\0b"])
async def test_45_line_breaks_in_headers_are_refused_unseen(bad: str) -> None:
    async with FaultServer(reply()) as server, client(server) as telnyx:
        with pytest.raises(ValueError, match="X-A") as caught:
            await telnyx.rooms.retrieve("1", extra_headers={"X-A": bad})
    assert bad not in str(caught.value)
    assert server.hits == []


@pytest.mark.parametrize("bad", ["", ".", "..", "../balance", "%2e%2e", "a/../b"])
async def test_46_a_path_parameter_cannot_leave_its_place(bad: str) -> None:
    async with FaultServer(reply()) as server, client(server) as telnyx:
        with pytest.raises(ValueError):
            await telnyx.rooms.retrieve(bad)
    assert server.hits == []


async def test_47_a_path_parameter_is_escaped() -> None:
    async with FaultServer(reply()) as server, client(server) as telnyx:
        await telnyx.rooms.retrieve("a?b#c\r\n d/é")
    assert [hit.path for hit in server.hits] == ["/v2/rooms/a%3Fb%23c%0D%0A%20d%2F%C3%A9"]


async def test_48_a_url_that_is_too_long_is_refused() -> None:
    async with FaultServer(reply()) as server, client(server) as telnyx:
        with pytest.raises(ValueError, match="URL"):
            await telnyx.get("/x", query={"a": "x" * 1_000_000})
    assert server.hits == []


@pytest.mark.parametrize(
    "address", ["https://example.com/v2/x", "http://127.0.0.1:1/v2/x", "//example.com/x"]
)
async def test_a_key_never_goes_to_another_host(address: str) -> None:
    async with FaultServer(reply()) as server, client(server) as telnyx:
        with pytest.raises(ValueError, match="base_url"):
            await telnyx.get(address)
        await telnyx.get(f"{server.url}/x?y=1")
    assert [hit.path for hit in server.hits] == ["/v2/x?y=1"]


# Streams.


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


# Those who watch.


async def test_57_a_broken_hook_harms_nothing(caplog: pytest.LogCaptureFixture) -> None:
    from telnyx_async import Hooks

    def broken(_: object) -> None:
        raise ZeroDivisionError

    hooks = Hooks(on_request=broken, on_response=broken, on_retry=broken)
    async with FaultServer(close, reply()) as server, client(server, hooks=hooks) as telnyx:
        await read(telnyx)
    assert len(server.hits) == 2
    assert "ZeroDivisionError" in caplog.text
