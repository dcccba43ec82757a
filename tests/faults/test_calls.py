"""Faults that show over several calls: what arrives twice, and which limits hold."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from telnyx_async import (
    APIConnectionError,
    APIError,
    ConnectError,
    Hooks,
    InternalServerError,
    ProtocolError,
    RateLimitError,
    RateLimitTimeoutError,
)
from telnyx_async.testing import InstantClock

from .calls import COLOURS, client, command, keyed, limits, outcome, read, twice, unsafe
from .secrets import Witness
from .server import JSON, FaultServer, Peer, close, hang, raw, reply, reset


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("fault", [reset, close, hang, reply(500), reply(408)])
async def test_without_a_key_exactly_one_request_arrives(fault: Any, colour: str) -> None:
    async with FaultServer(fault) as server:
        came = await outcome(colour, server.url, unsafe, timeout=limits(fault))
    assert isinstance(came.error, APIError)
    assert (came.error.sent, came.error.safe_to_retry, came.error.attempts) == (True, False, 1)
    assert len(server.hits) == 1


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("fault", [reset, close, hang, reply(500), reply(408)])
async def test_with_a_key_every_attempt_sends_the_same(fault: Any, colour: str) -> None:
    async with FaultServer(fault) as server:
        came = await outcome(colour, server.url, keyed, timeout=limits(fault))
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
    assert caught.value.idempotency_key is not None
    assert caught.value.idempotency_key in server.hits[0].body.decode()


async def test_a_command_id_of_null_identifies_nothing() -> None:
    async with FaultServer(close) as server, client(server) as telnyx:
        with pytest.raises(APIConnectionError):
            await telnyx.calls.actions.hangup("v3:1", extra_body={"command_id": None})
    assert len(server.hits) == 1


@pytest.mark.parametrize("colour", COLOURS)
async def test_37_when_nothing_remains_the_next_call_waits(colour: str) -> None:
    headers = ("x-ratelimit-remaining: 0", "x-ratelimit-reset: 9")
    async with FaultServer(reply(200, JSON, *headers), reply()) as server:
        came = await outcome(colour, server.url, twice)
    assert came.error is None
    assert 8.9 <= sum(came.waits) <= 10


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
        with pytest.raises(RateLimitTimeoutError) as second:
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


async def test_57_a_broken_hook_harms_nothing(caplog: pytest.LogCaptureFixture) -> None:
    def broken(_: object) -> None:
        raise ZeroDivisionError

    hooks = Hooks(on_request=broken, on_response=broken, on_retry=broken)
    async with FaultServer(close, reply()) as server, client(server, hooks=hooks) as telnyx:
        await read(telnyx)
    assert len(server.hits) == 2
    assert "ZeroDivisionError" in caplog.text


async def test_a_path_without_a_template_shows_no_phone_number(
    caplog: pytest.LogCaptureFixture, witness: Witness
) -> None:
    """Neither in lines and spans, nor in the errors: the URL is quoted by none of them."""
    garbage = raw(b"SSH-2.0-OpenSSH_9.2\r\n\r\n")
    async with FaultServer(close, garbage) as server, client(server) as telnyx:
        with pytest.raises(ProtocolError) as caught:
            await telnyx.get("/number_lookup/+13125550101?email=a%40b.c", max_retries=2)
        with pytest.raises(APIConnectionError):
            await telnyx.post("/verify/13125550101", body=b"x")
    assert {hit.path.partition("?")[0] for hit in server.hits} == {
        "/v2/number_lookup/+13125550101",
        "/v2/verify/13125550101",
    }
    shown = [str(caught.value), repr(caught.value.__cause__), caplog.text, repr(witness.events)]
    assert "3125550101" not in "".join(shown)
    assert "/number_lookup/+***0101" in str(caught.value)


async def test_15_a_collection_within_the_limiters_lock_ends_an_abandoned_call() -> None:
    """The thread that holds the lock may be the one which collects a suspended call."""
    async with FaultServer(hang) as server, client(server) as telnyx:
        limiter = telnyx._pipeline.limiter
        coroutine = telnyx.rooms.retrieve("1")
        call = asyncio.create_task(coroutine)
        while not server.hits:
            await asyncio.sleep(0)
        product = limiter._products["rooms"]
        assert product.in_flight == 1
        with limiter._lock:
            call.cancel()
            await asyncio.sleep(0)  # the call ends while this thread holds the lock
            await asyncio.sleep(0)
            assert product.in_flight == 1
        with pytest.raises(asyncio.CancelledError):
            await call
        limiter.later(lambda: None)
        assert product.in_flight == 0
