"""Lanes of slots: reserved, given back, shared."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from telnyx_async._rate_limit.gcra import Lane, free, reserve

from .traffic import CLOSE


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
