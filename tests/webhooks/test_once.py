"""An event is handled once, however often and wherever it is delivered."""

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
from telnyx_async.webhooks import Claim, KeyPair, SQLiteStore, WebhookRouter, sign, unsafe_unwrap
from telnyx_async.webhooks._once import Once

from .deliveries import Log, body_of, event_of


async def test_a_duplicate_is_dropped(hooks: WebhookRouter) -> None:
    hooks.on("*")(log := Log())
    answers = [await hooks.dispatch(event_of()) for _ in range(3)]
    assert [answer.text for answer in answers] == ["handled", "a duplicate", "a duplicate"]
    assert {answer.status for answer in answers} == {200}
    assert log.seen == ["call.hangup"]


async def test_without_an_id_the_content_counts(hooks: WebhookRouter) -> None:
    hooks.on("*")(log := Log())
    for body in (b'{"campaignId":"c","status":"ACCEPTED"}', b'{"campaignId":"c"}') * 2:
        await hooks.dispatch(unsafe_unwrap(body))
    assert len(log.seen) == 2


async def test_a_failed_event_is_handled_again(
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


async def test_a_hundred_deliveries_are_handled_once(hooks: WebhookRouter, keys: KeyPair) -> None:
    hooks.on("*")(log := Log())
    headers = sign(body_of(), keys.private)
    answers = await asyncio.gather(*(hooks.receive(body_of(), headers) for _ in range(100)))
    assert {answer.status for answer in answers} == {200}
    assert log.seen == ["call.hangup"]


async def test_a_hundred_deliveries_to_routers_that_share_a_store(tmp_path: Path) -> None:
    log, store = Log(), SQLiteStore(tmp_path / "events.db")
    routers = [WebhookRouter(secret="s", store=store, patience=60) for _ in range(10)]
    for router in routers:
        router.on("*")(log)
    answers = await asyncio.gather(*(routers[n % 10].dispatch(event_of()) for n in range(100)))
    assert {answer.status for answer in answers} == {200}
    assert log.seen == ["call.hangup"]
    store.close()


PROCESS = """
import asyncio, sys
from pathlib import Path
from telnyx_async.webhooks import SQLiteStore, WebhookRouter, unsafe_unwrap

async def main(folder):
    hooks = WebhookRouter(secret="s", store=SQLiteStore(folder / "events.db"), patience=60)

    @hooks.on("*")
    async def handle(event):
        await asyncio.sleep(0.05)
        with (folder / "handled").open("a") as log:
            log.write(event.id + "\\n")

    (folder / f"ready{sys.argv[2]}").touch()
    while not (folder / "go").exists():
        await asyncio.sleep(0.001)
    body = b'{"data":{"event_type":"call.hangup","id":"e1","payload":{}}}'
    answers = await asyncio.gather(*(hooks.dispatch(unsafe_unwrap(body)) for _ in range(50)))
    assert {answer.status for answer in answers} == {200}, answers

asyncio.run(main(Path(sys.argv[1])))
"""


def test_two_processes_on_one_store_handle_an_event_once(tmp_path: Path) -> None:
    command = [sys.executable, "-c", PROCESS, str(tmp_path)]
    processes = [subprocess.Popen([*command, str(number)]) for number in range(2)]
    while not all((tmp_path / f"ready{number}").exists() for number in range(2)):
        time.sleep(0.01)
    (tmp_path / "go").touch()
    assert [process.wait() for process in processes] == [0, 0]
    assert (tmp_path / "handled").read_text() == "e1\n"


@define
class Recorded:
    """A store that answers what it is told to, and notes what it is asked."""

    answers: list[Claim | Exception] = field(factory=list)
    asked: list[str] = field(factory=list)

    async def claim(self, key: str, owner: str, lease: float) -> Claim:
        self.asked.append("claim")
        answer = self.answers.pop(0) if self.answers else Claim.MINE
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def finish(self, key: str, owner: str) -> None:
        self.asked.append("finish")

    async def release(self, key: str, owner: str) -> None:
        self.asked.append("release")


def sleeper(slept: list[float]) -> Callable[[float], Awaitable[None]]:
    async def sleep(seconds: float) -> None:
        if seconds >= 1:  # a renewal, which is not what is tested
            await asyncio.Event().wait()
        slept.append(seconds)

    return sleep


async def test_another_process_is_waited_for_and_then_reported() -> None:
    slept: list[float] = []
    store = Recorded([Claim.BUSY] * 100)
    hooks = WebhookRouter(secret="s", store=store, patience=1.5, sleep=sleeper(slept))
    hooks.on("*")(Log())
    answer = await hooks.dispatch(event_of())
    assert (answer.status, answer.text) == (503, "being handled")
    assert 1.5 <= sum(slept) < 1.75
    assert "finish" not in store.asked


async def test_what_another_process_gave_up_is_taken_over() -> None:
    store = Recorded([Claim.BUSY, Claim.BUSY, Claim.MINE])
    hooks = WebhookRouter(secret="s", store=store, sleep=sleeper([]))
    hooks.on("*")(log := Log())
    assert (await hooks.dispatch(event_of())).text == "handled"
    assert (store.asked, log.seen) == (["claim"] * 3 + ["finish"], ["call.hangup"])


async def test_a_store_that_is_down_fails_closed(caplog: pytest.LogCaptureFixture) -> None:
    hooks = WebhookRouter(secret="s", store=Recorded([ConnectionError("no store")]))
    hooks.on("*")(log := Log())
    assert (await hooks.dispatch(event_of())).status == 500
    assert log.seen == []
    assert "no store" in caplog.text


async def test_a_claim_is_renewed_while_the_handler_runs(caplog: pytest.LogCaptureFixture) -> None:
    store = Recorded([Claim.MINE, ConnectionError("for a moment"), Claim.MINE])
    ticks, slept = asyncio.Semaphore(0), list[float]()

    async def sleep(seconds: float) -> None:
        slept.append(seconds)
        await ticks.acquire()

    async def work() -> None:
        while len(store.asked) < 3:
            ticks.release()
            await asyncio.sleep(0)

    assert await Once(store, lease=30, patience=0, sleep=sleep).run("e", work) is Claim.MINE
    assert store.asked[:3] == ["claim"] * 3
    assert store.asked[-1] == "finish"
    assert set(slept) == {10}
    assert "was not renewed" in caplog.text


async def test_a_cancelled_handler_gives_the_event_back() -> None:
    store, begun = Recorded(), asyncio.Event()

    async def work() -> None:
        begun.set()
        await asyncio.Event().wait()

    task = asyncio.create_task(Once(store, lease=30, patience=0).run("e", work))
    await begun.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert store.asked == ["claim", "release"]
