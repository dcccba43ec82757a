"""Deduplication: an event is handled once, however often and wherever it is delivered."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from attrs import define, field

from telnyx_async import models
from telnyx_async.webhooks import (
    ClaimResult,
    KeyPair,
    SQLiteStore,
    WebhookRouter,
    sign,
    unsafe_unwrap,
)
from telnyx_async.webhooks._deduplication import Deduplicator
from tests.children import environment
from tests.virtual_time import now, virtual

from .deliveries import Log, body_of, event_of


async def test_duplicate_is_dropped(hooks: WebhookRouter) -> None:
    hooks.on("*")(log := Log())
    responses = [await hooks.dispatch(event_of()) for _ in range(3)]
    assert [response.text for response in responses] == ["handled", "a duplicate", "a duplicate"]
    assert {response.status for response in responses} == {200}
    assert log.seen == ["call.hangup"]


async def test_events_without_id_are_identified_by_content(hooks: WebhookRouter) -> None:
    hooks.on("*")(log := Log())
    for body in (b'{"campaignId":"c","status":"ACCEPTED"}', b'{"campaignId":"c"}') * 2:
        await hooks.dispatch(unsafe_unwrap(body))
    assert len(log.seen) == 2


async def test_failed_event_is_handled_again(
    hooks: WebhookRouter, caplog: pytest.LogCaptureFixture
) -> None:
    calls: list[int] = []

    @hooks.on("call.hangup")
    async def handle(event: models.CallHangupWebhookEvent) -> None:
        calls.append(1)
        if len(calls) == 1:
            raise LookupError("the database is gone")

    assert (await hooks.dispatch(event_of())).status == 500
    assert "call.hangup e1 was not handled" in caplog.text
    assert (await hooks.dispatch(event_of())).text == "handled"
    assert (await hooks.dispatch(event_of())).text == "a duplicate"
    assert len(calls) == 2


async def test_concurrent_deliveries_are_handled_once(hooks: WebhookRouter, keys: KeyPair) -> None:
    hooks.on("*")(log := Log())
    headers = sign(body_of(), keys.private)
    responses = await asyncio.gather(*(hooks.receive(body_of(), headers) for _ in range(100)))
    assert {response.status for response in responses} == {200}
    assert log.seen == ["call.hangup"]


async def test_routers_that_share_a_store_handle_an_event_once(tmp_path: Path) -> None:
    log, store = Log(), SQLiteStore(tmp_path / "events.db")
    routers = [WebhookRouter(secret="s", store=store, busy_timeout=60) for _ in range(10)]
    for router in routers:
        router.on("*")(log)
    responses = await asyncio.gather(*(routers[n % 10].dispatch(event_of()) for n in range(100)))
    assert {response.status for response in responses} == {200}
    assert log.seen == ["call.hangup"]
    store.close()


PROCESS = """
import asyncio, sys
from pathlib import Path
from telnyx_async.webhooks import SQLiteStore, WebhookRouter, unsafe_unwrap

async def main(folder):
    hooks = WebhookRouter(secret="s", store=SQLiteStore(folder / "events.db"), busy_timeout=60)

    @hooks.on("*")
    async def handle(event):
        await asyncio.sleep(0.05)
        with (folder / "handled").open("a") as log:
            log.write(event.id + "\\n")

    (folder / f"ready{sys.argv[2]}").touch()
    while not (folder / "go").exists():
        await asyncio.sleep(0.001)
    body = b'{"data":{"event_type":"call.hangup","id":"e1","payload":{}}}'
    responses = await asyncio.gather(*(hooks.dispatch(unsafe_unwrap(body)) for _ in range(50)))
    assert {response.status for response in responses} == {200}, responses

asyncio.run(main(Path(sys.argv[1])))
"""


def test_processes_that_share_a_store_handle_an_event_once(tmp_path: Path) -> None:
    command = [sys.executable, "-c", PROCESS, str(tmp_path)]
    processes = [
        subprocess.Popen([*command, str(number)], env=environment()) for number in range(2)
    ]
    while not all((tmp_path / f"ready{number}").exists() for number in range(2)):
        time.sleep(0.01)
    (tmp_path / "go").touch()
    assert [process.wait() for process in processes] == [0, 0]
    assert (tmp_path / "handled").read_text() == "e1\n"


@define
class ScriptedStore:
    """A store with scripted results that records the methods called on it."""

    results: list[ClaimResult | Exception] = field(factory=list)
    called: list[str] = field(factory=list)

    async def claim(self, key: str, owner: str, lease: float) -> ClaimResult:
        self.called.append("claim")
        result = self.results.pop(0) if self.results else ClaimResult.ACQUIRED
        if isinstance(result, Exception):
            raise result
        return result

    async def finish(self, key: str, owner: str) -> None:
        self.called.append("finish")

    async def release(self, key: str, owner: str) -> None:
        self.called.append("release")


def sleeper(slept: list[float]) -> Callable[[float], Awaitable[None]]:
    async def sleep(seconds: float) -> None:
        if seconds >= 1:  # a renewal, which is not under test
            await asyncio.Event().wait()
        slept.append(seconds)

    return sleep


async def test_busy_event_is_waited_for_until_the_timeout() -> None:
    slept: list[float] = []
    store = ScriptedStore([ClaimResult.BUSY] * 100)
    hooks = WebhookRouter(secret="s", store=store, busy_timeout=1.5, sleep=sleeper(slept))
    hooks.on("*")(Log())
    response = await hooks.dispatch(event_of())
    assert (response.status, response.text) == (503, "being handled")
    assert slept[:6] == [0.01, 0.02, 0.04, 0.08, 0.16, 0.2]
    assert 1.5 <= sum(slept) < 1.75
    assert "finish" not in store.called


async def unexpected() -> None:
    raise AssertionError("the event is not to be handled")


async def test_busy_event_is_not_waited_for_without_a_timeout() -> None:
    store = ScriptedStore([ClaimResult.BUSY] * 2)
    slept: list[float] = []
    deduplicator = Deduplicator(store, lease=30, busy_timeout=0, sleep=sleeper(slept))
    assert await deduplicator.run("e", unexpected) is ClaimResult.BUSY
    assert (store.called, slept) == (["claim"], [])


async def test_released_event_is_handled_by_the_waiting_process() -> None:
    store = ScriptedStore([ClaimResult.BUSY, ClaimResult.BUSY, ClaimResult.ACQUIRED])
    hooks = WebhookRouter(secret="s", store=store, sleep=sleeper([]))
    hooks.on("*")(log := Log())
    assert (await hooks.dispatch(event_of())).text == "handled"
    assert (store.called, log.seen) == (["claim"] * 3 + ["finish"], ["call.hangup"])


async def test_claim_is_renewed_while_the_handler_runs(caplog: pytest.LogCaptureFixture) -> None:
    store = ScriptedStore(
        [ClaimResult.ACQUIRED, ConnectionError("for a moment"), ClaimResult.ACQUIRED]
    )
    ticks, slept = asyncio.Semaphore(0), list[float]()

    async def sleep(seconds: float) -> None:
        slept.append(seconds)
        await ticks.acquire()

    async def work() -> None:
        while len(store.called) < 3:
            ticks.release()
            await asyncio.sleep(0)

    assert (
        await Deduplicator(store, lease=30, busy_timeout=0, sleep=sleep).run("e", work)
        is ClaimResult.ACQUIRED
    )
    assert store.called[:3] == ["claim"] * 3
    assert store.called[-1] == "finish"
    assert set(slept) == {10}
    assert "another process" not in caplog.text
    assert "the claim was not renewed" in caplog.text


class SlowStore(ScriptedStore):
    """A store that does not answer its second claim."""

    def __init__(self, *results: ClaimResult | Exception) -> None:
        super().__init__(list(results))
        self.claimed_at: list[float] = []

    async def claim(self, key: str, owner: str, lease: float) -> ClaimResult:
        self.claimed_at.append(now())
        if len(self.claimed_at) == 2:
            await asyncio.Event().wait()
        return await super().claim(key, owner, lease)


async def handled_for_65_seconds(store: SlowStore) -> None:
    deduplicator = Deduplicator(store, lease=30, busy_timeout=0, clock=now)
    assert await deduplicator.run("e", lambda: asyncio.sleep(65)) is ClaimResult.ACQUIRED
    await asyncio.sleep(0)
    assert asyncio.all_tasks() == {asyncio.current_task()}


@virtual
async def test_a_renewal_has_a_third_of_the_lease_and_the_next_one_follows() -> None:
    await handled_for_65_seconds(store := SlowStore())
    assert store.claimed_at == [0, 10, 30, 40, 50, 60]


@virtual
async def test_a_claim_that_another_process_has_acquired_is_not_renewed() -> None:
    await handled_for_65_seconds(store := SlowStore(ClaimResult.ACQUIRED, ClaimResult.BUSY))
    assert store.claimed_at == [0, 10, 30]


async def test_cancelled_handler_releases_the_claim() -> None:
    store, begun = ScriptedStore(), asyncio.Event()

    async def work() -> None:
        begun.set()
        await asyncio.Event().wait()

    task = asyncio.create_task(Deduplicator(store, lease=30, busy_timeout=0).run("e", work))
    await begun.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert store.called == ["claim", "release"]
