"""Ordering: events of a call are handled one at a time, oldest first."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

import pytest

from telnyx_async.webhooks import WebhookRouter, by_call, unsafe_unwrap
from telnyx_async.webhooks._ordering import Sequencer

from .samples import encode

START = datetime(2026, 1, 1, tzinfo=UTC)


class Gate:
    """A sleep that ends when the test opens it; those over a second (renewals) never end."""

    def __init__(self) -> None:
        self.opened = asyncio.Event()
        self.waited: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.waited.append(seconds)
        await (self.opened if seconds <= 1 else asyncio.Event()).wait()


def recorder(log: list[int], number: int) -> Callable[[], Awaitable[None]]:
    async def work() -> None:
        log.append(number)
        await asyncio.sleep(0)
        log.append(number)

    return work


async def test_events_run_one_at_a_time_and_oldest_first() -> None:
    gate, log = Gate(), list[int]()
    order = Sequencer(0.5, gate)
    async with asyncio.TaskGroup() as group:
        for number in (3, 1, 4, 2):
            moment = START + timedelta(seconds=number)
            group.create_task(order.run("call", moment, recorder(log, number)))
        await asyncio.sleep(0)
        gate.opened.set()
    assert log == [1, 1, 2, 2, 3, 3, 4, 4]
    assert gate.waited == [0.5] * 4
    assert not order._queues


async def test_equal_and_missing_times_keep_the_order_of_arrival() -> None:
    gate, log = Gate(), list[int]()
    order = Sequencer(0, gate)
    naive = START.replace(tzinfo=None)
    async with asyncio.TaskGroup() as group:
        for number, moment in enumerate([START, naive, None, None]):
            group.create_task(order.run("call", moment, recorder(log, number)))
        await asyncio.sleep(0)
        gate.opened.set()
    assert log[::2] == [2, 3, 0, 1]


async def test_keys_do_not_wait_for_each_other() -> None:
    order = Sequencer(0)
    started = asyncio.Event()

    async def first() -> None:
        await started.wait()

    async def second() -> None:
        started.set()

    async with asyncio.timeout(10):
        await asyncio.gather(order.run("a", START, first), order.run("b", START, second))


async def test_next_event_runs_after_a_failure() -> None:
    order, log = Sequencer(0), list[int]()

    async def fail() -> None:
        raise LookupError

    first = asyncio.create_task(order.run("call", START, fail))
    second = asyncio.create_task(order.run("call", START, recorder(log, 2)))
    with pytest.raises(LookupError):
        await first
    await second
    assert log == [2, 2]


async def test_cancelled_event_leaves_the_queue() -> None:
    order, log = Sequencer(0), list[int]()
    hold, begun = asyncio.Event(), asyncio.Event()

    async def long() -> None:
        begun.set()
        await hold.wait()

    first = asyncio.create_task(order.run("call", START, long))
    await begun.wait()
    second = asyncio.create_task(order.run("call", START, recorder(log, 2)))
    third = asyncio.create_task(order.run("call", START, recorder(log, 3)))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    second.cancel()
    with pytest.raises(asyncio.CancelledError):
        await second
    hold.set()
    await asyncio.gather(first, third)
    assert log == [3, 3]
    assert not order._queues


async def test_an_event_waits_for_the_one_in_hand_though_another_left_meanwhile() -> None:
    order, log = Sequencer(0), list[int]()
    hold, begun = asyncio.Event(), asyncio.Event()

    async def long() -> None:
        begun.set()
        await hold.wait()
        log.append(1)

    first = asyncio.create_task(order.run("call", START, long))
    await begun.wait()
    second = asyncio.create_task(order.run("call", START, recorder(log, 2)))
    for _ in range(3):
        await asyncio.sleep(0)
    second.cancel()
    await asyncio.wait({second})
    third = asyncio.create_task(order.run("call", START, recorder(log, 3)))
    for _ in range(5):
        await asyncio.sleep(0)
    hold.set()
    await asyncio.gather(first, third)
    assert log == [1, 3, 3]


async def test_nothing_is_kept_of_a_call_whose_events_were_handled() -> None:
    order, log = Sequencer(0), list[int]()
    await order.run("call", START, recorder(log, 1))
    assert not order._queues


@pytest.mark.parametrize("leaving", range(7))
async def test_the_others_stay_in_order_when_one_leaves(leaving: int) -> None:
    order, log = Sequencer(0), list[int]()
    hold, begun = asyncio.Event(), asyncio.Event()

    async def long() -> None:
        begun.set()
        await hold.wait()

    first = asyncio.create_task(order.run("call", START, long))
    await begun.wait()
    ages = [1, 5, 2, 6, 7, 3, 4]
    waiting = [
        asyncio.create_task(order.run("call", START + timedelta(seconds=age), recorder(log, age)))
        for age in ages
    ]
    for _ in range(3):
        await asyncio.sleep(0)
    waiting[leaving].cancel()
    await asyncio.wait({waiting[leaving]})
    hold.set()
    await asyncio.gather(first, *waiting, return_exceptions=True)
    assert log[::2] == sorted(set(ages) - {ages[leaving]})


async def test_router_orders_by_call() -> None:
    gate, log = Gate(), list[str]()
    hooks = WebhookRouter(secret="s", order_by=by_call, reorder_delay=0.5, sleep=gate)

    @hooks.on("call.*")
    async def handle(event: object) -> None:
        log.append(event.id)  # type: ignore[attr-defined]

    def event(number: int) -> bytes:
        moment = (START + timedelta(seconds=number)).isoformat()
        payload = {"call_session_id": "s"}
        data = {"id": str(number), "event_type": "call.hangup", "occurred_at": moment}
        return encode({"data": {**data, "payload": payload}})

    async with asyncio.TaskGroup() as group:
        for number in (2, 3, 1):
            group.create_task(hooks.dispatch(unsafe_unwrap(event(number))))
        while gate.waited.count(0.5) < 3:
            await asyncio.sleep(0)
        gate.opened.set()
    assert log == ["1", "2", "3"]


@pytest.mark.parametrize(
    ("payload", "key"),
    [
        ({"call_session_id": "s", "call_control_id": "c"}, "s"),
        ({"call_control_id": "c"}, "c"),
        ({"conference_id": "k"}, "k"),
        ({"call_session_id": 5}, None),
        ({"text": "hello"}, None),
    ],
)
def test_by_call(payload: dict[str, object], key: str | None) -> None:
    body = {"data": {"event_type": "some.event", "payload": payload}}
    assert by_call(unsafe_unwrap(encode(body))) == key
