"""Acknowledgement: an event is acknowledged only by the process that holds its claim."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest
from attrs import define, field

from telnyx_async.webhooks import ClaimResult, MemoryStore, SQLiteStore, WebhookRouter
from telnyx_async.webhooks._deduplication import Deduplicator

from .deliveries import Log, event_of

Claim = Callable[[], Awaitable[ClaimResult]]


async def hang() -> ClaimResult:
    return await asyncio.Future()


@define
class Store:
    """A store whose methods do what a test scripts, `ACQUIRED` and nothing by default."""

    on_claim: list[Claim] = field(factory=list)
    on_finish: Callable[[], Awaitable[object]] | None = None
    on_release: Callable[[], Awaitable[object]] | None = None
    called: list[str] = field(factory=list)

    async def claim(self, key: str, owner: str, lease: float) -> ClaimResult:
        self.called.append("claim")
        return await self.on_claim.pop(0)() if self.on_claim else ClaimResult.ACQUIRED

    async def finish(self, key: str, owner: str) -> None:
        self.called.append("finish")
        if self.on_finish:
            await self.on_finish()

    async def release(self, key: str, owner: str) -> None:
        self.called.append("release")
        if self.on_release:
            await self.on_release()


async def fail() -> ClaimResult:
    raise ConnectionError("no store")


async def acquired() -> ClaimResult:
    return ClaimResult.ACQUIRED


async def busy() -> ClaimResult:
    return ClaimResult.BUSY


@pytest.mark.parametrize("acknowledge_within", [0, 0.001, None])
async def test_claim_of_a_killed_worker_is_not_acknowledged(
    acknowledge_within: float | None,
) -> None:
    store = MemoryStore()
    await store.claim("e1", "the worker that was killed", 30)
    hooks = WebhookRouter(
        secret="s", store=store, acknowledge_within=acknowledge_within, busy_timeout=0.05
    )
    hooks.on("*")(log := Log())
    response = await hooks.dispatch(event_of())
    assert (response.status, response.text, log.seen) == (503, "being handled", [])


async def test_claim_of_a_killed_worker_in_a_file_is_not_acknowledged(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    store = SQLiteStore(tmp_path_factory.mktemp("store") / "events.db")
    await store.claim("e1", "the worker that was killed", 30)
    hooks = WebhookRouter(secret="s", store=store, acknowledge_within=0, busy_timeout=0.05)
    hooks.on("*")(log := Log())
    assert (await hooks.dispatch(event_of())).status == 503
    assert log.seen == []
    store.close()


@pytest.mark.parametrize("acknowledge_within", [0, None])
async def test_store_that_hangs_is_not_acknowledged(
    acknowledge_within: float | None, caplog: pytest.LogCaptureFixture
) -> None:
    hooks = WebhookRouter(
        secret="s",
        store=Store([hang]),
        acknowledge_within=acknowledge_within,
        busy_timeout=0,
        store_timeout=0.01,
    )
    hooks.on("*")(log := Log())
    response = await hooks.dispatch(event_of())
    assert (response.status, response.text, log.seen) == (503, "not claimed", [])
    assert "call.hangup e1 was not claimed within 0.01 s" in caplog.text
    for delivery in list(hooks._running.values()):
        delivery.handling.cancel()
    await hooks.drain()


@pytest.mark.parametrize("acknowledge_within", [0, None])
async def test_store_that_fails_is_not_acknowledged(
    acknowledge_within: float | None, caplog: pytest.LogCaptureFixture
) -> None:
    hooks = WebhookRouter(secret="s", store=Store([fail]), acknowledge_within=acknowledge_within)
    hooks.on("*")(log := Log())
    response = await hooks.dispatch(event_of())
    assert (response.status, response.text, log.seen) == (503, "not claimed", [])
    assert "no store" in caplog.text


async def test_claim_that_comes_late_is_handled() -> None:
    answered = asyncio.Event()

    async def late() -> ClaimResult:
        await answered.wait()
        return ClaimResult.ACQUIRED

    store = Store([late])
    hooks = WebhookRouter(secret="s", store=store, store_timeout=0, busy_timeout=0)
    hooks.on("*")(log := Log())
    assert (await hooks.dispatch(event_of())).status == 503
    answered.set()
    await hooks.drain()
    assert (log.seen, store.called) == (["call.hangup"], ["claim", "finish"])


async def test_claim_that_hangs_is_given_up_after_its_lease() -> None:
    hooks = WebhookRouter(
        secret="s", store=Store([hang]), lease=0.01, store_timeout=0, busy_timeout=0
    )
    hooks.on("*")(log := Log())
    assert (await hooks.dispatch(event_of())).status == 503
    await hooks.drain()
    assert (log.seen, hooks._running) == ([], {})


async def test_duplicate_in_this_process_is_not_acknowledged_before_the_claim() -> None:
    hooks = WebhookRouter(
        secret="s", store=Store([hang]), acknowledge_within=0, busy_timeout=0, store_timeout=0.01
    )
    hooks.on("*")(Log())
    responses = await asyncio.gather(*(hooks.dispatch(event_of()) for _ in range(3)))
    assert [response.status for response in responses] == [503] * 3
    for delivery in list(hooks._running.values()):
        delivery.handling.cancel()
    await hooks.drain()


async def test_handlers_have_the_whole_time_after_a_slow_claim() -> None:
    claimed, handled = asyncio.Event(), asyncio.Event()

    async def slow() -> ClaimResult:
        await claimed.wait()
        return ClaimResult.ACQUIRED

    hooks = WebhookRouter(secret="s", store=Store([slow]), acknowledge_within=60, store_timeout=60)

    @hooks.on("*")
    async def handle(event: object) -> None:
        await handled.wait()
        raise LookupError

    response = asyncio.create_task(hooks.dispatch(event_of()))
    await asyncio.sleep(0)
    claimed.set()
    await asyncio.sleep(0)
    handled.set()
    assert (await response).status == 500


@pytest.mark.parametrize("problem", [hang, fail])
async def test_handled_event_is_acknowledged_though_the_store_does_not_record_it(
    problem: Claim, caplog: pytest.LogCaptureFixture
) -> None:
    hooks = WebhookRouter(secret="s", store=Store(on_finish=problem), lease=0.05)
    hooks.on("*")(log := Log())
    response = await hooks.dispatch(event_of())
    assert (response.text, log.seen) == ("handled", ["call.hangup"])
    assert "event e1: finish failed" in caplog.text


@pytest.mark.parametrize("problem", [hang, fail])
async def test_failed_event_is_answered_though_the_store_does_not_release_it(
    problem: Claim, caplog: pytest.LogCaptureFixture
) -> None:
    hooks = WebhookRouter(secret="s", store=Store(on_release=problem), lease=0.05)

    @hooks.on("*")
    async def handle(event: object) -> None:
        raise LookupError("the database is gone")

    assert (await hooks.dispatch(event_of())).status == 500
    assert "the database is gone" in caplog.text
    assert "event e1: release failed" in caplog.text


async def test_renewal_that_hangs_does_not_end_the_renewals() -> None:
    store = Store([acquired, hang])
    renewed = asyncio.Event()

    async def third() -> ClaimResult:
        renewed.set()
        return ClaimResult.ACQUIRED

    store.on_claim.append(third)
    await Deduplicator(store, lease=0.03, busy_timeout=0).run("e", renewed.wait)
    assert store.called[-1] == "finish"


async def test_lost_claim_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    store = Store([acquired, busy])

    async def work() -> None:
        while "another process" not in caplog.text:
            await asyncio.sleep(0)

    await Deduplicator(store, lease=0.03, busy_timeout=0).run("e", work)
    assert "event e: the claim expired, and another process has acquired it" in caplog.text


@pytest.mark.parametrize(("stalled", "logged"), [(31.0, True), (29.0, False)])
async def test_claim_that_expired_while_the_process_stood_still_is_logged(
    caplog: pytest.LogCaptureFixture, stalled: float, logged: bool
) -> None:
    """Another process may have handled the event meanwhile, and finished before this one."""
    now = 0.0

    async def work() -> None:
        nonlocal now
        now += stalled

    await Deduplicator(MemoryStore(), 30, 0, clock=lambda: now).run("e", work)
    assert ("event e: the claim has expired; its handlers may run twice" in caplog.text) is logged


async def test_acknowledged_event_that_is_cancelled_is_logged(
    caplog: pytest.LogCaptureFixture,
) -> None:
    store = MemoryStore()
    hooks = WebhookRouter(secret="s", store=store, acknowledge_within=0)

    @hooks.on("*")
    async def handle(event: object) -> None:
        await asyncio.Event().wait()

    assert (await hooks.dispatch(event_of())).text == "acknowledged"
    (delivery,) = hooks._running.values()
    delivery.handling.cancel()
    await hooks.drain()
    assert "call.hangup e1 was cancelled before its handlers had returned" in caplog.text
    assert await store.claim("e1", "the next delivery", 30) is ClaimResult.ACQUIRED


async def test_delivery_whose_handlers_are_cancelled_is_not_acknowledged() -> None:
    hooks, begun = WebhookRouter(secret="s"), asyncio.Event()

    @hooks.on("*")
    async def handle(event: object) -> None:
        begun.set()
        await asyncio.Event().wait()

    response = asyncio.create_task(hooks.dispatch(event_of()))
    await begun.wait()
    (delivery,) = hooks._running.values()
    delivery.handling.cancel()
    assert (await response).status == 503
