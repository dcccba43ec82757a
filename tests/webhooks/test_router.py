"""Deliveries reach their handlers once, and are answered in time."""

from __future__ import annotations

import asyncio
import logging
import subprocess
import sys
import threading
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from attrs import define, field

from telnyx_async import models
from telnyx_async.webhooks import (
    Claim,
    KeyPair,
    SQLiteStore,
    WebhookEvent,
    WebhookRouter,
    WebhookVerificationError,
    sign,
    sign_meeting,
    unsafe_unwrap,
)
from telnyx_async.webhooks._once import Once

from .samples import NOW, encode


def body_of(type_: str = "call.hangup", id: str | None = "e1") -> bytes:
    return encode({"data": {"event_type": type_, "id": id, "payload": {}}})


def event_of(type_: str = "call.hangup", id: str | None = "e1") -> WebhookEvent:
    return unsafe_unwrap(body_of(type_, id))


@pytest.fixture
def hooks(keys: KeyPair) -> WebhookRouter:
    return WebhookRouter(keys.public)


@define
class Log:
    """A handler that notes what it is called with."""

    seen: list[str | None] = field(factory=list)

    async def __call__(self, event: WebhookEvent) -> None:
        self.seen.append(event.event_type)


async def test_a_signed_event_reaches_its_handler(hooks: WebhookRouter, keys: KeyPair) -> None:
    log = Log()
    hooks.on("call.hangup")(log)
    answer = await hooks.receive(body_of(), sign(body_of(), keys.private))
    assert (answer.status, log.seen) == (200, ["call.hangup"])


async def test_what_is_not_signed_reaches_none(
    hooks: WebhookRouter, keys: KeyPair, other_keys: KeyPair, caplog: pytest.LogCaptureFixture
) -> None:
    log = Log()
    hooks.on("*")(log)
    assert (await hooks.receive(body_of(), {})).status == 401
    assert (await hooks.receive(body_of(), sign(body_of(), other_keys.private))).status == 401
    stale = WebhookRouter(keys.public, clock=lambda: NOW + 301)
    assert (await stale.receive(body_of(), sign(body_of(), keys.private, NOW))).status == 401
    assert log.seen == []
    assert "the signature does not match" in caplog.text
    assert "e1" not in caplog.text


async def test_what_is_no_webhook_is_a_bad_request(hooks: WebhookRouter, keys: KeyPair) -> None:
    assert (await hooks.receive(b"hello", sign(b"hello", keys.private))).status == 400


async def test_what_is_too_large_is_not_even_hashed(keys: KeyPair) -> None:
    hooks = WebhookRouter(keys.public, max_body=10)
    assert (await hooks.receive(b"x" * 11, {})).status == 413
    assert (await hooks.receive(b"x" * 10, sign(b"x" * 10, keys.private))).status == 400


@pytest.mark.parametrize(
    ("route", "reached"),
    [
        ("conference.participant.joined", True),
        ("conference.participant.*", True),
        ("conference.*", True),
        ("*.joined", True),
        ("*", True),
        ("conference.participant.j?ined", True),
        (models.ConferenceParticipantJoinedWebhookEvent, True),
        (WebhookEvent, True),
        ("conference.participant", False),
        ("conference.participant.left", False),
        ("Conference.*", False),
        (models.ConferenceParticipantLeftWebhookEvent, False),
    ],
)
async def test_routes(hooks: WebhookRouter, route: Any, reached: bool) -> None:
    log = Log()
    hooks.on(route)(log)
    assert (await hooks.dispatch(event_of("conference.participant.joined"))).status == 200
    assert bool(log.seen) == reached


async def test_on_takes_several_types_and_gives_the_handler_back(hooks: WebhookRouter) -> None:
    log = Log()
    assert hooks.on("fax.*", "fax.queued", "call.hangup")(log) is log
    await hooks.dispatch(event_of("fax.queued", "1"))
    await hooks.dispatch(event_of("call.hangup", "2"))
    assert log.seen == ["fax.queued", "call.hangup"]
    with pytest.raises(TypeError, match="type or class"):
        hooks.on()


async def test_handlers_run_in_their_order(hooks: WebhookRouter) -> None:
    order: list[int] = []
    hooks.on("call.hangup")(lambda event: order.append(1))
    hooks.on("call.*")(lambda event: order.append(2))
    hooks.on(models.CallHangupWebhookEvent)(lambda event: order.append(3))
    await hooks.dispatch(event_of())
    assert order == [1, 2, 3]


async def test_the_unhandled(hooks: WebhookRouter) -> None:
    handled, unhandled = Log(), Log()
    hooks.on("call.*")(handled)
    assert (await hooks.dispatch(event_of("fax.queued", "1"))).status == 200
    assert hooks.on_unhandled(unhandled) is unhandled
    await hooks.dispatch(event_of("fax.queued", "2"))
    await hooks.dispatch(event_of("call.hangup", "3"))
    assert (handled.seen, unhandled.seen) == (["call.hangup"], ["fax.queued"])


async def test_plain_handlers_run_in_a_thread(hooks: WebhookRouter) -> None:
    threads: list[object] = []
    hooks.on("call.hangup")(lambda event: threads.append(threading.current_thread()))
    await hooks.dispatch(event_of())
    assert threads != [threading.current_thread()]


async def test_a_duplicate_is_dropped(hooks: WebhookRouter) -> None:
    log = Log()
    hooks.on("*")(log)
    answers = [await hooks.dispatch(event_of()) for _ in range(3)]
    assert [answer.text for answer in answers] == ["handled", "a duplicate", "a duplicate"]
    assert {answer.status for answer in answers} == {200}
    assert log.seen == ["call.hangup"]


async def test_without_an_id_the_content_counts(hooks: WebhookRouter) -> None:
    log = Log()
    hooks.on("*")(log)
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
    log = Log()
    hooks.on("*")(log)
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


async def test_slow_handlers_finish_in_the_background(keys: KeyPair) -> None:
    release, log = asyncio.Event(), Log()
    async with WebhookRouter(keys.public, acknowledge_within=0) as hooks:

        @hooks.on("call.hangup")
        async def handle(event: models.CallHangupWebhookEvent) -> None:
            await release.wait()
            await log(event)

        answer = await hooks.dispatch(event_of())
        assert (answer.status, answer.text, log.seen) == (200, "acknowledged", [])
        release.set()
    assert log.seen == ["call.hangup"]
    assert (await hooks.dispatch(event_of())).status == 200
    await hooks.drain()
    assert log.seen == ["call.hangup"]


async def test_what_is_quick_is_answered_by_its_outcome() -> None:
    hooks = WebhookRouter(secret="s", acknowledge_within=3600)

    @hooks.on("call.hangup")
    async def handle(event: object) -> None:
        raise LookupError

    assert (await hooks.dispatch(event_of())).status == 500


async def test_a_broken_connection_does_not_stop_the_handler(hooks: WebhookRouter) -> None:
    release, begun, log = asyncio.Event(), asyncio.Event(), Log()

    @hooks.on("call.hangup")
    async def handle(event: models.CallHangupWebhookEvent) -> None:
        begun.set()
        await release.wait()
        await log(event)

    request = asyncio.create_task(hooks.dispatch(event_of()))
    await begun.wait()
    request.cancel()
    with pytest.raises(asyncio.CancelledError):
        await request
    release.set()
    await hooks.drain()
    assert log.seen == ["call.hangup"]


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
    log = Log()
    hooks.on("*")(log)
    assert (await hooks.dispatch(event_of())).text == "handled"
    assert (store.asked, log.seen) == (["claim"] * 3 + ["finish"], ["call.hangup"])


async def test_a_store_that_is_down_fails_closed(caplog: pytest.LogCaptureFixture) -> None:
    log = Log()
    hooks = WebhookRouter(secret="s", store=Recorded([ConnectionError("no store")]))
    hooks.on("*")(log)
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


async def meeting(hooks: WebhookRouter, secret: str, session: object = "s1") -> int:
    data = {"session_id": session, "segment_count": 1}
    body = encode({"id": "w1", "event": "transcript.completed", "data": data})
    return (await hooks.receive(body, sign_meeting(body, secret))).status


async def test_meetings_have_a_secret_each() -> None:
    secrets = {"s1": "secret of s1"}

    async def stored(session: str) -> str | None:
        return secrets.get(session)

    for secret in ("secret of s1", ["old", "secret of s1"], secrets.get, stored):
        hooks = WebhookRouter(secret=secret)
        hooks.on("transcript.completed")(log := Log())
        assert await meeting(hooks, "forged") == 401
        assert await meeting(hooks, "secret of s1") == 200
        assert log.seen == ["transcript.completed"]


async def test_a_session_without_a_secret_is_refused(keys: KeyPair) -> None:
    hooks = WebhookRouter(keys.public, secret={"s1": "secret"}.get)
    assert await meeting(hooks, "secret", "s2") == 401
    assert await meeting(hooks, "secret", 5) == 401
    assert (await hooks.receive(body_of(), sign(body_of(), keys.private))).status == 200


@pytest.mark.parametrize("key", [None, "no key", []])
def test_a_router_without_a_good_key_is_refused_at_once(key: Any) -> None:
    with pytest.raises(WebhookVerificationError, match="key"):
        WebhookRouter(key)


async def test_what_no_handler_is_for_is_a_line_in_the_log(
    hooks: WebhookRouter, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "telnyx_async.webhooks")
    await hooks.dispatch(event_of())
    assert "no handler for call.hangup e1" in caplog.text
