"""Rates, lanes of slots, the pace, slow start, and the limiter that puts them together."""

from __future__ import annotations

import asyncio
import gc
import os
import threading
import warnings
import weakref
from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from virtual_time import now, run

from telnyx_async import _limiter
from telnyx_async._limiter import Limiter, WaitTooLong
from telnyx_async._rate import Lane, Rate, free, reserve
from telnyx_async._throttle import Pace, SlowStart, Told, highest_rate, named_rate, remaining_calls

CLOSE = 1e-6


def limiter(rate: str | Mapping[str, str] | None = None) -> Limiter:
    return Limiter(rate, clock=now)


def most_in_any(window: float, times: Iterable[float]) -> int:
    ordered = sorted(times)
    return max(sum(1 for t in ordered if start <= t < start + window - CLOSE) for start in ordered)


# --- rates


@pytest.mark.parametrize(
    ("text", "interval"),
    [
        ("50/s", 0.02),
        ("100/m", 0.6),
        ("1000/h", 3.6),
        ("86400/d", 1.0),
        ("0.1/s", 10.0),
        ("5 / s", 0.2),
    ],
)
def test_a_rate_is_read(text: str, interval: float) -> None:
    assert Rate.parse(text).interval == pytest.approx(interval)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "50",
        "50/",
        "/s",
        "0/s",
        "0.0/m",
        "-5/s",
        "50/w",
        "50/second",
        "1e3/s",
        "nan/s",
        "½/s",
        50,
        True,
        ["50/s"],
    ],
)
def test_nonsense_is_an_error_at_construction_that_names_it(text: Any) -> None:
    with pytest.raises(ValueError, match="is not a rate: write") as caught:
        Limiter(text)
    assert repr(text) in str(caught.value)
    with pytest.raises(ValueError, match="is not a rate: write"):
        Limiter({"sender": text})


# --- lanes


class Book:
    """Lanes under a clock, and what was reserved in them."""

    def __init__(self, intervals: list[float]) -> None:
        self.lanes: list[tuple[Lane, float]] = [([], interval) for interval in intervals]
        self.slots: list[tuple[float, list[int]]] = []

    def take(self, which: list[int], at: float) -> float:
        slot = reserve([self.lanes[i] for i in which], at)
        self.slots.append((slot, which))
        return slot

    def give_back(self, index: int) -> None:
        at, which = self.slots.pop(index)
        for i in which:
            lane, interval = self.lanes[i]
            free(lane, at, at + interval)


steps = st.lists(
    st.one_of(
        st.tuples(st.just("wait"), st.floats(0, 5)),
        st.tuples(st.just("take"), st.lists(st.integers(0, 2), min_size=1, max_size=3)),
        st.tuples(st.just("back"), st.integers(0, 50)),
    ),
    max_size=60,
)


@given(steps)
@settings(max_examples=200, deadline=None)
def test_no_lane_ever_gives_more_than_its_rate(plan: list[tuple[str, object]]) -> None:
    book = Book([0.02, 0.5, 3.0])
    at = 0.0
    for step, value in plan:
        if step == "wait":
            at += float(value)  # type: ignore[arg-type]
        elif step == "take":
            assert book.take(sorted(set(value)), at) >= at  # type: ignore[call-overload]
        elif book.slots:
            book.give_back(int(value) % len(book.slots))  # type: ignore[call-overload]
    for i, (lane, interval) in enumerate(book.lanes):
        taken = sorted(slot for slot, which in book.slots if i in which)
        assert all(b - a >= interval - CLOSE for a, b in pairwise(taken))
        assert lane == sorted(lane)
        assert sum(end - start for start, end in lane) == pytest.approx(len(taken) * interval)


@given(st.lists(st.floats(0, 0.2), min_size=1, max_size=80))
def test_one_lane_is_gcra_no_slot_lost_and_none_overtaken(gaps: list[float]) -> None:
    lane: Lane = []
    at = arrival = 0.0
    for gap in gaps:
        at += gap
        expected = max(at, arrival)
        assert reserve([(lane, 0.05)], at) == pytest.approx(expected)
        arrival = expected + 0.05


@given(st.integers(2, 30), st.data())
def test_a_slot_given_back_goes_to_the_next(count: int, data: st.DataObject) -> None:
    lane: Lane = []
    slots = [reserve([(lane, 0.1)], 0.0) for _ in range(count)]
    back = data.draw(st.sampled_from(slots))
    free(lane, back, back + 0.1)
    assert reserve([(lane, 0.1)], 0.0) == back
    assert len(lane) == 1


def test_a_slow_key_holds_nobody_else_up() -> None:
    fast: Lane = []
    slow: Lane = []
    assert [reserve([(fast, 1.0), (slow, 10.0)], 0.0) for _ in range(3)] == [0.0, 10.0, 20.0]
    assert [reserve([(fast, 1.0)], 0.0) for _ in range(10)] == [*range(1, 10), 11.0]


def test_what_is_over_cannot_be_given_back() -> None:
    lane: Lane = [(5.0, 6.0)]
    free(lane, 1.0, 2.0)
    free(lane, 5.5, 6.5)
    assert lane == [(5.0, 6.0)]


# --- the pace


@given(
    st.lists(
        st.one_of(
            st.tuples(st.just("wait"), st.floats(0, 10)),
            st.tuples(st.just("pause"), st.floats(0, 5)),
            st.tuples(st.just("cut"), st.just(0.0)),
        ),
        max_size=40,
    )
)
@settings(max_examples=200, deadline=None)
def test_the_pace_never_exceeds_real_time_and_stands_still_in_a_pause(
    plan: list[tuple[str, float]],
) -> None:
    pace, at = Pace(seen=0.0), 0.0
    for step, value in plan:
        before, paused = pace.read(at), max(0.0, pace.resume - at)
        if step == "wait":
            at += value
            assert 0.0 <= pace.read(at) - before <= max(0.0, value - paused) + CLOSE
        elif step == "pause":
            pace.pause(value, at)
        else:
            pace.cut(at)
        assert 0.05 <= pace.speed <= 1.0
        assert pace.read(at) >= before
    target = pace.read(at) + 1.0
    assert pace.read(at + pace.until(target, at)) == pytest.approx(target)


def test_a_cut_recovers_by_a_twentieth_a_clean_window() -> None:
    pace = Pace(seen=0.0)
    pace.cut(0.0)
    pace.cut(0.5)
    speeds = []
    for second in range(9):
        pace.read(second + 0.5)
        speeds.append(pace.speed)
    assert speeds == pytest.approx([0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 1.0, 1.0, 1.0])


def test_a_clock_that_goes_back_changes_nothing() -> None:
    pace = Pace(seen=10.0)
    assert pace.read(12.0) == 2.0
    assert pace.read(11.0) == 2.0


# --- what the service says


def test_what_the_headers_say_is_read() -> None:
    headers = {"x-ratelimit-limit": "50", "x-ratelimit-remaining": "7", "x-ratelimit-reset": "3"}
    assert remaining_calls(headers) == 7
    assert Told.by(headers) == Told(limit=50, reset=3.0, wait=3.0)
    assert Told.by({**headers, "retry-after": "2"}) == Told(limit=50, reset=3.0, wait=2.0)
    assert Told.by({}) == Told()
    assert remaining_calls({}) is None


@given(st.text(max_size=12) | st.from_regex(r"-?[0-9]{1,12}(\.[0-9]+)?", fullmatch=True))
def test_nonsense_in_a_header_is_as_good_as_none(text: str) -> None:
    names = ("x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset", "retry-after")
    headers = dict.fromkeys(names, text)
    limit = Limiter(clock=lambda: 0.0)
    limit._start.count()
    limit.observe(429, headers)
    limit._start.count()
    limit.observe(200, headers)
    assert limit._start.size >= 1
    assert 0.0 <= limit._pace.resume < 8 * 86400.0


@pytest.mark.parametrize(
    ("reset", "period"),
    [(0.3, 1), (1, 1), (37, 60), (60, 60), (900, 3600), (4000, 86400), (1e6, 86400)],
)
def test_the_period_of_a_limit_is_guessed_by_its_reset(reset: float, period: float) -> None:
    assert named_rate(10, reset) == Rate(10, period)


def test_the_rate_that_was_kept_up_counts_the_wait_in() -> None:
    assert highest_rate([], now=1.0, wait=1.0) is None
    assert highest_rate([0.1] * 50, now=0.1, wait=0.9) == 50.0
    assert highest_rate([0.1] * 50, now=0.1, wait=59.9) == pytest.approx(50 / 59.9)
    # An hour at ten a second, then a burst: the burst shows what the service takes.
    hour = [i / 10 for i in range(36000)] + [3600.0] * 90
    assert highest_rate(hour, now=3600.0, wait=1.0) == pytest.approx(95, abs=6)


# --- the limiter at configured rates


async def grants(
    limit: Limiter, count: int, keys: Iterable[str] = (), *, spacing: float = 0.0
) -> list[tuple[int, float]]:
    """Let `count` calls go, started in order; give (number, time) in the order they went."""
    went: list[tuple[int, float]] = []

    async def call(number: int) -> None:
        await asyncio.sleep(number * spacing)
        await limit.wait(keys)
        went.append((number, now()))
        limit.observe(200)

    async with asyncio.TaskGroup() as group:
        for number in range(count):
            group.create_task(call(number))
    return went


def test_calls_go_in_order_and_evenly() -> None:
    async def main() -> None:
        went = await grants(limiter("50/s"), 200)
        assert [number for number, _ in went] == list(range(200))
        assert [at for _, at in went] == pytest.approx([i * 0.02 for i in range(200)])

    run(main())


@given(
    st.lists(
        st.tuples(st.floats(0, 3), st.sampled_from(["", "sender:a", "sender:b", "mms"])),
        max_size=60,
    ),
    st.lists(st.tuples(st.floats(0, 5), st.floats(0, 2)), max_size=3),
)
@settings(max_examples=60, deadline=None)
def test_no_window_holds_more_than_the_rates_allow(
    calls: list[tuple[float, str]], pauses: list[tuple[float, float]]
) -> None:
    async def main() -> None:
        limit = limiter({"*": "10/s", "sender": "2/s", "mms": "100/m"})
        went: list[tuple[str, float]] = []

        async def call(at: float, key: str) -> None:
            await asyncio.sleep(at)
            await limit.wait([key] if key else [])
            went.append((key, now()))
            limit.observe(200)

        async def pause(at: float, seconds: float) -> None:
            await asyncio.sleep(at)
            limit.pause(seconds)
            began = now()
            await asyncio.sleep(seconds)
            assert not [t for _, t in went if began < t < began + seconds - CLOSE]

        async with asyncio.TaskGroup() as group:
            for plan in calls:
                group.create_task(call(*plan))
            for rest in pauses:
                group.create_task(pause(*rest))
        assert len(went) == len(calls)
        for times, interval in (
            ([t for _, t in went], 0.1),
            ([t for key, t in went if key == "sender:a"], 0.5),
            ([t for key, t in went if key == "sender:b"], 0.5),
            ([t for key, t in went if key == "mms"], 0.6),
        ):
            assert all(b - a >= interval - CLOSE for a, b in pairwise(times))

    run(main())


def test_an_exact_key_is_preferred_to_its_kind_and_an_unknown_one_is_free() -> None:
    async def main() -> None:
        limit = limiter({"sender": "1/s", "sender:+15550001": "10/s"})
        await grants(limit, 3, ["sender:+15550001"])
        assert now() == pytest.approx(0.2)
        await grants(limit, 3, ["sender:+15550002"])
        assert now() == pytest.approx(2.2)
        await grants(limit, 15, ["campaign:x"])
        assert now() == pytest.approx(2.2)

    run(main())


def test_a_wait_that_does_not_fit_is_refused_at_once_and_takes_no_slot() -> None:
    async def main() -> None:
        limit = limiter("1/s")
        await limit.wait()
        for _ in range(3):
            with pytest.raises(WaitTooLong) as caught:
                await limit.wait(timeout=0.5)
            assert caught.value.seconds == pytest.approx(1.0)
            assert isinstance(caught.value, TimeoutError)
        assert now() == 0.0
        await limit.wait(timeout=1.5)
        assert now() == 1.0

    run(main())


def test_a_cancelled_call_gives_its_slot_back() -> None:
    async def main() -> None:
        limit = limiter("1/s")
        await limit.wait()
        second = asyncio.ensure_future(limit.wait())
        third = asyncio.ensure_future(limit.wait())
        await asyncio.sleep(0.5)
        second.cancel()
        with pytest.raises(asyncio.CancelledError):
            await second
        await limit.wait()
        assert now() == 1.0
        await third
        assert now() == 2.0

    run(main())


def test_a_pause_keeps_order_and_distance_and_a_shorter_one_does_not_end_it() -> None:
    async def main() -> None:
        limit = limiter("10/s")
        calls = asyncio.ensure_future(grants(limit, 10))
        await asyncio.sleep(0.25)
        limit.pause(5.0)
        limit.pause(1.0)
        went = await calls
        assert [number for number, _ in went] == list(range(10))
        expected = [0.0, 0.1, 0.2, *(5.0 + 0.1 * i for i in range(3, 10))]
        assert [at for _, at in went] == pytest.approx(expected)

    run(main())


def test_a_pause_that_passes_the_deadline_of_a_waiting_call_ends_it() -> None:
    async def main() -> None:
        limit = limiter("1/s")
        await limit.wait()
        second = asyncio.ensure_future(limit.wait(timeout=4.0))
        await asyncio.sleep(0.5)
        limit.pause(60.0)
        with pytest.raises(WaitTooLong):
            await second
        assert now() == 1.0

    run(main())


def test_a_429_slows_a_configured_rate_and_never_past_its_cap_again() -> None:
    async def main() -> None:
        limit = limiter("10/s")
        await limit.wait()
        limit.observe(429, {"retry-after": "2"})
        went = await grants(limit, 150)
        times = [at for _, at in went]
        assert times[0] == pytest.approx(2.0, abs=0.15)
        assert most_in_any(1.0, [t for t in times if t < 2.9]) <= 7
        assert most_in_any(1.0, times) <= 10
        assert most_in_any(1.0, times[-30:]) == 10

    run(main())


def test_lanes_that_nobody_uses_any_more_are_dropped() -> None:
    async def main() -> None:
        limit = limiter({"sender": "1/s"})
        for number in range(3000):
            await limit.wait([f"sender:{number}"])
            limit.observe(200)
            await asyncio.sleep(0.01)
        assert len(limit._lanes) <= 1026

    run(main())


def test_one_limiter_serves_two_loops_in_two_threads() -> None:
    limit = Limiter("500/s")
    went: list[float] = []

    async def calls() -> None:
        for _ in range(20):
            await limit.wait()
            went.append(limit._clock())
            limit.observe(200)

    threads = [threading.Thread(target=asyncio.run, args=(calls(),)) for _ in range(2)]
    began = limit._clock()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(went) == 40
    assert all(at >= began + i * 0.002 - CLOSE for i, at in enumerate(sorted(went)))


def test_a_forked_child_knows_nothing_of_the_calls_of_its_parent() -> None:
    limit = Limiter("1000/s")
    with limit._lock:
        limit._start.count()
        with warnings.catch_warnings():
            # Python 3.12 warns of the threads that other tests have left running.
            warnings.simplefilter("ignore", DeprecationWarning)
            child = os.fork()
        if not child:
            held = limit._lock.locked()
            os._exit(10 * held + limit._start.under_way)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert limit._start.under_way == 1


def test_a_child_forgets_in_all_limiters_and_keeps_none_alive() -> None:
    limit = Limiter()
    limit._start.count()
    _limiter._after_fork()
    assert limit._start.under_way == 0
    kept = weakref.ref(limit)
    del limit
    gc.collect()
    assert kept() is None


# --- the limiter that learns


class Server:
    """Allows `limit` calls a second, and says as much as it is told to."""

    def __init__(self, limit: int, *, says: str = "", period: float = 1.0) -> None:
        self.limit, self.says, self.period = limit, says, period
        self.arrivals: list[float] = []
        self.refused = 0
        self.window, self.count = -1, 0

    def answer(self) -> tuple[int, dict[str, str]]:
        self.arrivals.append(now())
        window = int(now() / self.period + CLOSE)
        if window != self.window:
            self.window, self.count = window, 0
        self.count += 1
        left = (window + 1) * self.period - now()
        headers = {}
        if "limit" in self.says:
            headers["x-ratelimit-limit"] = str(self.limit)
        if "remaining" in self.says:
            headers["x-ratelimit-remaining"] = str(max(0, self.limit - self.count))
            headers["x-ratelimit-reset"] = f"{left:.3f}"
        if self.count <= self.limit:
            return 200, headers
        self.refused += 1
        if "retry" in self.says:
            headers["retry-after"] = f"{left + 0.001:.3f}"
        return 429, headers


async def storm(limit: Limiter, server: Server, calls: int, *, latency: float = 0.02) -> None:
    async def call() -> None:
        while True:
            await limit.wait()
            await asyncio.sleep(latency / 2)
            status, headers = server.answer()
            await asyncio.sleep(latency / 2)
            limit.observe(status, headers)
            if status == 200:
                return

    async with asyncio.TaskGroup() as group:
        for _ in range(calls):
            group.create_task(call())
    assert limit._start.under_way == 0
    assert not limit._start._waiting


@pytest.mark.parametrize("says", ["retry", "retry limit", "limit remaining", "remaining retry", ""])
@pytest.mark.parametrize("latency", [0.004, 0.02, 0.1])
def test_a_storm_is_calmed(says: str, latency: float) -> None:
    async def main() -> None:
        server = Server(50, says=says)
        await storm(limiter(), server, 200, latency=latency)
        late = [t for t in server.arrivals if t >= server.arrivals[0] + 1.0]
        assert len(server.arrivals) <= 220
        assert most_in_any(1.0, late) <= 55
        assert now() < 8.0

    run(main())


@pytest.mark.parametrize("says", ["retry", "limit remaining retry"])
def test_a_long_storm_keeps_near_the_limit(says: str) -> None:
    async def main() -> None:
        server = Server(50, says=says)
        await storm(limiter(), server, 3000)
        assert server.refused <= 3000 * 0.02
        assert now() < 3000 / 50 * 1.35
        assert most_in_any(1.0, [t for t in server.arrivals if t > 1.0]) <= 55

    run(main())


def test_what_is_learned_is_forgotten_and_what_waits_by_it_goes() -> None:
    async def main() -> None:
        limit, server = limiter(), Server(2, says="retry", period=10.0)
        await storm(limit, server, 5)
        assert limit._learned is not None
        server.limit = 10**6
        calls = asyncio.ensure_future(storm(limit, server, 400))
        await asyncio.sleep(80)
        await storm(limit, server, 1)
        assert limit._learned is None
        await calls
        assert now() < 200

    run(main())


def test_a_limit_of_a_longer_period_is_learned_anew() -> None:
    async def main() -> None:
        limit = limiter()
        await limit.wait()
        limit.observe(429, {"x-ratelimit-limit": "60", "x-ratelimit-reset": "1"})
        assert limit._learned is not None
        assert limit._learned.rate == Rate(60, 1.0)
        calls = asyncio.ensure_future(grants(limit, 10))
        await asyncio.sleep(0)
        limit._start.count()
        limit.observe(429, {"x-ratelimit-limit": "60", "x-ratelimit-reset": "50"})
        assert limit._learned.rate == Rate(60, 60.0)
        times = [at for _, at in await calls]
        assert times[0] >= 50.0
        assert all(b - a >= 1.0 - CLOSE for a, b in pairwise(times))

    run(main())


def test_without_a_success_one_call_goes_first() -> None:
    async def main() -> None:
        limit, server = limiter(), Server(0, says="retry")
        calls = asyncio.ensure_future(storm(limit, server, 100, latency=0.01))
        await asyncio.sleep(0.9)
        assert len(server.arrivals) == 20
        server.limit = 10**6
        await calls
        assert len([t for t in server.arrivals if t < 1.015]) == 21
        assert now() < 1.2

    run(main())


def test_an_answer_that_says_that_nothing_remains_stops_all_calls() -> None:
    async def main() -> None:
        limit = limiter()
        await limit.wait()
        limit.observe(200, {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "3"})
        with pytest.raises(WaitTooLong):
            await limit.wait(timeout=1.0)
        await limit.wait(timeout=4.0)
        assert now() == 3.0

    run(main())


def test_a_pause_without_a_rate_is_waited_for() -> None:
    async def main() -> None:
        limit = limiter()
        limit.pause(2.0)
        with pytest.raises(WaitTooLong):
            await limit.wait(timeout=1.0)
        await limit.wait()
        assert now() == 2.0
        limit.observe()

    run(main())


def test_a_429_that_names_no_wait_pauses_for_a_second() -> None:
    async def main() -> None:
        limit = limiter()
        await limit.wait()
        limit.observe(429)
        await limit.wait()
        assert now() == 1.0

    run(main())


def test_no_wait_is_none_and_nothing_that_remains_without_a_reset_stops_nobody() -> None:
    async def main() -> None:
        limit = limiter()
        for status, headers in (
            (200, {"x-ratelimit-remaining": "0"}),
            (200, {"x-ratelimit-remaining": "0", "x-ratelimit-reset": "0"}),
            (429, {"retry-after": "0"}),
        ):
            await limit.wait()
            limit.observe(status, headers)
        assert now() == 0.0
        assert limit._learned is not None
        assert limit._learned.rate == Rate(2.0)

    run(main())


def test_what_is_learned_never_lifts_a_rate_that_was_given() -> None:
    async def main() -> None:
        limit = limiter({"sender": "10/s"})
        await storm(limit, Server(50, says="retry"), 100)
        limit._start.count()
        limit.observe(429, {"retry-after": "1"})
        went = await grants(limit, 250, ["sender:a"])
        assert most_in_any(1.0, [at for _, at in went]) == 10

    run(main())


def test_the_limit_of_a_few_operations_does_not_slow_the_others() -> None:
    async def main() -> None:
        limit = limiter()
        for _ in range(100):
            await limit.wait()
            await asyncio.sleep(0.01)
            limit.observe(200)
        await limit.wait()
        few = {"x-ratelimit-limit": "1", "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1"}
        limit.observe(200, few)
        assert limit._learned is None
        began = now()
        await storm(limit, Server(10**6), 100)
        assert 1.0 <= now() - began < 1.5

    run(main())


# --- slow start


def test_slow_calls_do_not_hold_others_back() -> None:
    async def main() -> None:
        limit = limiter()
        went = []

        async def call() -> None:
            await limit.wait()
            went.append(now())
            await asyncio.sleep(60)
            limit.observe(200)

        await asyncio.gather(*(call() for _ in range(200)))
        assert went[:20] == [0.0] * 20
        assert max(went) == 1.0

    run(main())


def test_the_wait_for_slow_calls_ends_with_the_deadline() -> None:
    async def main() -> None:
        limit = limiter()
        for _ in range(20):
            await limit.wait()
        await limit.wait(timeout=0.25)
        assert now() == 0.25
        await limit.wait(timeout=30.0)
        assert now() == 1.25

    run(main())


def test_answers_let_the_others_follow() -> None:
    async def main() -> None:
        limit, server = limiter(), Server(10**6)
        await storm(limit, server, 2000, latency=0.01)
        assert now() < 0.5
        assert limit._start.size == 500

    run(main())


def test_a_call_that_gives_up_leaves_its_place() -> None:
    async def main() -> None:
        start = SlowStart(first=1, size=1)
        assert await start.enter()
        first, second = (asyncio.ensure_future(start.enter()) for _ in range(2))
        await asyncio.sleep(0.1)
        first.cancel()
        await asyncio.sleep(0)
        start.leave()
        second.cancel()
        await asyncio.sleep(0.1)
        assert (first.cancelled(), second.cancelled()) == (True, True)
        assert start.under_way == 0

    run(main())


def test_a_call_that_gives_up_while_all_are_called_off_takes_no_place() -> None:
    async def main() -> None:
        start = SlowStart(first=1, size=1)
        assert await start.enter()
        waiting = asyncio.ensure_future(start.enter())
        other = asyncio.ensure_future(start.enter())
        await asyncio.sleep(0.1)
        start.call_off()
        waiting.cancel()
        assert not await other
        assert waiting.cancelled()
        assert start.under_way == 1

    run(main())


def test_who_was_called_and_has_run_out_of_patience_goes_once() -> None:
    async def main() -> None:
        start = SlowStart(first=1, size=1)
        assert await start.enter()
        waiting = asyncio.ensure_future(start.enter())
        asyncio.get_running_loop().call_later(1.0, start.leave)
        assert await waiting
        await asyncio.sleep(1.0)
        assert start.under_way == 1

    run(main())


def test_a_place_does_not_go_to_a_loop_that_is_closed() -> None:
    start = SlowStart(first=1, size=1)

    async def leave_waiting() -> None:
        await start.enter()
        asyncio.get_running_loop().call_soon(asyncio.get_running_loop().stop)
        await start.enter()

    loop = asyncio.new_event_loop()
    task = loop.create_task(leave_waiting())
    loop.run_forever()
    loop.close()
    start.leave()
    assert start.under_way == 0
    assert task._log_destroy_pending  # type: ignore[attr-defined]
    task._log_destroy_pending = False  # type: ignore[attr-defined]


def test_a_pause_that_begins_as_a_call_is_let_go_still_holds_it() -> None:
    async def main() -> None:
        limit = limiter()
        limit._start = SlowStart(first=1, size=1)
        await limit.wait()
        second = asyncio.ensure_future(limit.wait())
        await asyncio.sleep(0.1)
        limit._start.leave()
        limit.pause(5.0)
        await second
        assert now() == 5.1

    run(main())
