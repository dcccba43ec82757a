"""One deadline covers all that a call waits for: hooks, files, its token, its turn, a connection."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Any

import pytest
from attrs import evolve

from telnyx_async import (
    AsyncTelnyx,
    DeadlineExceededError,
    Hooks,
    HttpRequest,
    HttpResponse,
    InternalServerError,
    RateLimitTimeoutError,
    Timeout,
)
from telnyx_async.testing import InstantClock
from tests.virtual_time import skipping

from .calls import client, keyed, read, unsafe
from .secrets import BY_OAUTH, KEY
from .server import JSON, FaultServer, close, hang, issued, reply

LIMIT = 30.0


class LoopClock:
    """The clock of the event loop, which `skipping` moves."""

    sleep = staticmethod(asyncio.sleep)

    def now(self) -> float:
        return asyncio.get_running_loop().time()


class Slow:
    """An asynchronous hook that takes until it is let go: longer than any deadline."""

    def __init__(self) -> None:
        self._gate = asyncio.Event()
        self.begun = self.ended = 0

    async def __call__(self, _: object) -> None:
        self.begun += 1
        await self._gate.wait()
        self.ended += 1

    async def end(self) -> None:
        """Let go those that go on after their calls."""
        self._gate.set()
        await asyncio.sleep(0)
        await asyncio.sleep(0)


async def at_its_deadline(call: Any, waits: Callable[[], object]) -> Any:
    """Make a call, and skip the time to its deadline as soon as it waits for nothing else."""
    made = asyncio.ensure_future(call)
    while not waits():
        await asyncio.sleep(0)
    await skipping()(LIMIT)
    return await made


async def late(call: Any, waits: Callable[[], object]) -> DeadlineExceededError:
    """The error of a call that ends at its deadline, and not when the hook or the file does."""
    with pytest.raises(DeadlineExceededError) as caught:
        await at_its_deadline(call, waits)
    return caught.value


async def test_14_a_hook_before_the_request_uses_up_the_deadline_and_nothing_is_sent() -> None:
    slow = Slow()
    async with (
        FaultServer(reply()) as server,
        client(server, hooks=Hooks(on_request=slow), timeout=LIMIT, clock=LoopClock()) as telnyx,
    ):
        error = await late(unsafe(telnyx), lambda: slow.begun)
        await slow.end()
    assert (error.sent, error.safe_to_retry) == (False, True)
    assert server.hits == []
    assert slow.ended == 1  # what it reports is not cut off


async def test_14_a_plain_hook_cannot_be_ended_but_its_time_counts() -> None:
    hooks = Hooks(on_request=lambda _: time.sleep(0.12))
    async with FaultServer(reply()) as server, client(server, hooks=hooks, timeout=0.1) as telnyx:
        with pytest.raises(DeadlineExceededError) as caught:
            await unsafe(telnyx)
    assert not caught.value.sent
    assert server.hits == []


class Recording:
    """A transport that notes what time it is given."""

    def __init__(self) -> None:
        self.totals: list[float | None] = []

    async def send(
        self, request: HttpRequest, *, timeout: Timeout, stream: bool = False
    ) -> HttpResponse:
        self.totals.append(timeout.total)
        return HttpResponse(200, {"Content-Type": "application/json"}, JSON)

    async def aclose(self) -> None: ...


async def test_14_the_time_of_a_hook_is_missing_to_the_request() -> None:
    clock, transport = InstantClock(), Recording()

    async def hook(_: object) -> None:
        await clock.sleep(4.0)

    options: dict[str, Any] = {"clock": clock, "transport": transport}
    hooks = Hooks(on_request=hook)
    async with AsyncTelnyx(KEY, timeout=10, hooks=hooks, **options) as telnyx:
        await unsafe(telnyx)
    (total,) = transport.totals
    assert total is not None
    assert 5 < total <= 6


async def test_14_a_hook_after_the_response_keeps_no_result_back() -> None:
    slow = Slow()
    async with (
        FaultServer(reply(), reply(500)) as server,
        client(server, hooks=Hooks(on_response=slow), timeout=LIMIT, clock=LoopClock()) as telnyx,
    ):
        assert (await at_its_deadline(unsafe(telnyx), lambda: slow.begun)).data.id == "1"
        with pytest.raises(InternalServerError):
            await at_its_deadline(unsafe(telnyx), lambda: slow.begun == 2)
        await slow.end()
    assert len(server.hits) == 2
    assert slow.ended == 2


async def test_14_a_hook_between_two_attempts_counts_too() -> None:
    slow = Slow()
    async with (
        FaultServer(close, reply()) as server,
        client(
            server,
            hooks=Hooks(on_retry=slow),
            timeout=LIMIT,
            clock=LoopClock(),
            retry_policy=lambda _: 0.0,
        ) as telnyx,
    ):
        error = await late(keyed(telnyx), lambda: slow.begun)
    assert len(server.hits) == 1
    assert (error.sent, error.attempts) == (True, 1)


class Endless:
    """A file that is never read to its end, as one from a network that is gone."""

    waits = False

    async def read(self, size: int = -1) -> bytes:
        self.waits = True
        await asyncio.Event().wait()
        return b""


async def test_14_a_file_that_is_not_read_in_time() -> None:
    file = Endless()
    async with FaultServer(reply()) as server, client(server, timeout=LIMIT) as telnyx:
        error = await late(_upload(telnyx, file), lambda: file.waits)
    assert (error.sent, error.safe_to_retry) == (False, True)
    assert server.hits == []


async def _upload(telnyx: AsyncTelnyx, file: Any) -> Any:
    return await telnyx.ai.avatars.create(image_file=file, name="one")


class Unreadable:
    """A file on a network that does not answer; its own time limit is an error of the file."""

    def read(self, size: int = -1) -> bytes:
        raise TimeoutError(110, "Connection timed out")


async def test_14_a_time_limit_of_the_files_own_is_not_taken_for_the_deadline() -> None:
    file: Any = Unreadable()
    async with FaultServer(reply()) as server, client(server, timeout=9) as telnyx:
        with pytest.raises(TimeoutError, match="Connection timed out") as caught:
            await _upload(telnyx, file)
    assert not isinstance(caught.value, DeadlineExceededError)
    assert server.hits == []


async def test_14_a_token_that_does_not_come_in_time() -> None:
    async with (
        FaultServer(reply(), token=hang) as server,
        AsyncTelnyx(base_url=server.url, timeout=LIMIT, **BY_OAUTH) as telnyx,
    ):
        error = await late(unsafe(telnyx), lambda: server.tokens)
    assert (error.sent, error.safe_to_retry) == (False, True)
    assert server.hits == []


async def test_14_an_early_renewal_that_hangs_keeps_no_call_back() -> None:
    async with (
        FaultServer(reply(), token=(issued(), hang)) as server,
        AsyncTelnyx(base_url=server.url, **BY_OAUTH) as telnyx,
    ):
        await read(telnyx)
        auth: Any = telnyx._pipeline.auth
        auth._token = _renewable(auth._token, auth.clock())
        await telnyx.rooms.retrieve("1", timeout=9)
    assert (len(server.tokens), len(server.hits)) == (2, 2)


def _renewable(token: Any, now: float) -> Any:
    """A token whose renewal is due, and which ends in a tenth of a second."""
    return evolve(token, renew_at=now, ends_at=now + 0.1)


async def test_14_a_turn_that_does_not_come_in_time() -> None:
    async with (
        FaultServer(reply()) as server,
        client(server, rate_limit="1/m", timeout=LIMIT) as telnyx,
    ):
        await unsafe(telnyx)
        with pytest.raises(RateLimitTimeoutError) as caught:
            await unsafe(telnyx)
    assert not caught.value.sent
    assert len(server.hits) == 1


async def test_14_a_connection_that_does_not_come_free_in_time() -> None:
    async with (
        FaultServer(hang) as server,
        client(server, max_connections=1, max_retries=0) as telnyx,
    ):
        first = asyncio.create_task(read(telnyx))
        while not server.hits:
            await asyncio.sleep(0)
        pool: Any = telnyx._pipeline.transport
        created = telnyx.rooms.create(unique_name="one", timeout=LIMIT)
        error = await late(created, lambda: pool.usage().waiting)
        first.cancel()
    assert not error.sent
    assert len(server.hits) == 1


async def test_14_without_a_deadline_hooks_have_all_the_time_they_need() -> None:
    slow = Slow()
    hooks = Hooks(on_request=slow, on_response=slow, on_retry=slow)
    async with (
        FaultServer(close, reply()) as server,
        client(server, hooks=hooks, timeout=None) as telnyx,
    ):
        call = asyncio.create_task(read(telnyx))
        while not slow.begun:
            await asyncio.sleep(0)
        await skipping()(10 * LIMIT)
        assert not call.done()
        await slow.end()
        await call
    assert slow.ended == 5
    assert len(server.hits) == 2
