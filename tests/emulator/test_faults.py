"""Fault injection and the rate limit, as a client observes them."""

from __future__ import annotations

import asyncio
import random
from typing import Any

import aiohttp
import pytest

from telnyx_async import (
    AsyncTelnyx,
    ConflictError,
    InternalServerError,
    RateLimitError,
)
from telnyx_async.emulator import Emulator, Fault, Faults


async def get(server: Emulator, path: str = "/rooms") -> tuple[int, bytes]:
    headers = {"Authorization": "Bearer KEY"}
    async with (
        aiohttp.ClientSession(headers=headers) as session,
        session.get(server.url + path) as response,
    ):
        return response.status, await response.read()


async def test_status(server: Emulator, client: AsyncTelnyx) -> None:
    server.faults.add(Fault(operation="messages.*", status=429, retry_after=7, times=1))
    server.faults.add(Fault(operation="messages.send", status=503))
    for error in (RateLimitError, InternalServerError):
        with pytest.raises(error) as raised:
            await client.messages.send(from_="+13125550100", to="+13125550101", text="Hello")
    assert server.faults.active[0].times == 0
    assert [each.status for each in server.requests.to("messages.send")] == [429, 503]
    assert server.state["/messages"] == {}
    assert (await client.rooms.create()).data.id
    assert raised.value.status_code == 503


async def test_retry_after(server: Emulator, client: AsyncTelnyx) -> None:
    server.faults.add(Fault(status=429, retry_after="7"))
    with pytest.raises(RateLimitError) as raised:
        await client.rooms.list()
    assert raised.value.retry_after == 7


@pytest.mark.parametrize(("reset", "made"), [("before", 0), ("after", 1)])
async def test_reset(server: Emulator, reset: str, made: int) -> None:
    server.faults.add(Fault(operation="rooms.create", reset=reset))  # type: ignore[arg-type]
    async with aiohttp.ClientSession(headers={"Authorization": "Bearer KEY"}) as session:
        with pytest.raises(aiohttp.ClientError):
            await session.post(f"{server.url}/rooms", json={})
    assert len(server.state["/rooms"]) == made
    assert [each.operation for each in server.requests] == ["rooms.create"]


async def test_truncated_body(server: Emulator) -> None:
    server.faults.add(Fault(truncate=5))
    with pytest.raises(aiohttp.ClientPayloadError):
        await get(server)


async def test_drip(server: Emulator) -> None:
    server.faults.add(Fault(drip=0.0))
    status, body = await get(server)
    assert (status, body[:8]) == (200, b'{"data":')


async def test_latency(server: Emulator) -> None:
    server.faults.add(Fault(latency=0.001))
    assert (await get(server))[0] == 200


async def test_idempotency_key_of_a_request_in_progress_is_a_conflict(
    server: Emulator, client: AsyncTelnyx
) -> None:
    server.faults.add(Fault(latency=30, times=1))
    message: dict[str, Any] = {"from_": "+13125550100", "to": "+13125550101", "text": "Hello"}
    first = asyncio.create_task(client.messages.send(**message, idempotency_key="one"))
    while not server._service.idempotency.in_progress:
        await asyncio.sleep(0)
    with pytest.raises(ConflictError, match="10036"):
        await client.messages.send(**message, idempotency_key="one")
    first.cancel()
    with pytest.raises(asyncio.CancelledError):
        await first


async def test_fault_is_limited_to_its_operations(server: Emulator) -> None:
    server.faults.add(Fault(operation="rooms.list", status=500))
    assert (await get(server, "/nothing"))[0] == 404
    assert (await get(server))[0] == 500
    server.faults.clear()
    assert (await get(server))[0] == 200


def test_probabilities_depend_on_the_seed() -> None:
    def sample(seed: int) -> list[bool]:
        faults = Faults(seed)
        faults.add(Fault(probability=0.5, status=500))
        return [faults.pick("rooms.list") is not None for _ in range(50)]

    assert sample(1) == sample(1) != sample(2)
    assert 10 < sum(sample(1)) < 40
    expected = random.Random(1).random() < 0.5
    assert sample(1)[0] == expected


def test_parse() -> None:
    fault = Fault.parse("messages.send:status=429,retry_after=1,probability=0.2,times=3")
    assert fault == Fault(
        operation="messages.send", status=429, retry_after="1", probability=0.2, times=3
    )
    assert Fault.parse(":latency=1") == Fault(latency=1.0)
    for wrong in ("*:nonsense=1", "*:status=x", "*:probability=2", "*:reset=never"):
        with pytest.raises(ValueError, match=r"nonsense|invalid|probability|reset"):
            Fault.parse(wrong)


async def test_rate_limit() -> None:
    from telnyx_async.emulator import VirtualClock

    async with Emulator(rate_limit=2, clock=VirtualClock(running=False)) as server:
        statuses = [(await get(server))[0] for _ in range(3)]
        assert statuses == [200, 200, 429]
        server.clock.advance(1)
        assert (await get(server))[0] == 200


async def test_rate_limit_headers(server: Emulator) -> None:
    async with (
        aiohttp.ClientSession(headers={"Authorization": "Bearer KEY"}) as session,
        session.get(f"{server.url}/rooms") as response,
    ):
        headers = {name.lower(): value for name, value in response.headers.items()}
    assert headers["x-ratelimit-limit"] == "1000"
    assert headers["x-ratelimit-remaining"] == "999"
    assert headers["x-ratelimit-reset"] == "1"
    assert headers["x-request-id"]
