"""Slots of time: reserved, released, shared by keys."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from telnyx_async._rate_limit.rates import Reservations, reserve

from .traffic import CLOSE


class Book:
    """Reservations of three keys, and the slots that were reserved in them."""

    def __init__(self, intervals: list[float]) -> None:
        self.keys = [(Reservations(), interval) for interval in intervals]
        self.slots: list[tuple[float, list[int]]] = []

    def take(self, which: list[int], at: float) -> float:
        slot = reserve([self.keys[i] for i in which], at)
        self.slots.append((slot, which))
        return slot

    def release(self, index: int) -> None:
        at, which = self.slots.pop(index)
        for i in which:
            key, interval = self.keys[i]
            key.release(at, at + interval)


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
def test_no_key_ever_gets_more_than_its_rate(plan: list[tuple[str, object]]) -> None:
    book = Book([0.02, 0.5, 3.0])
    at = 0.0
    for step, value in plan:
        if step == "wait":
            at += float(value)  # type: ignore[arg-type]
        elif step == "take":
            assert book.take(sorted(set(value)), at) >= at  # type: ignore[call-overload]
        elif book.slots:
            book.release(int(value) % len(book.slots))  # type: ignore[call-overload]
    for i, (key, interval) in enumerate(book.keys):
        taken = sorted(slot for slot, which in book.slots if i in which)
        assert all(b - a >= interval - CLOSE for a, b in pairwise(taken))
        slots = key._slots
        assert slots == sorted(slots)
        assert sum(end - start for start, end in slots) == pytest.approx(len(taken) * interval)


@given(st.lists(st.floats(0, 0.2), min_size=1, max_size=80))
def test_one_key_is_gcra_no_slot_lost_and_none_overtaken(gaps: list[float]) -> None:
    key = Reservations()
    at = arrival = 0.0
    for gap in gaps:
        at += gap
        expected = max(at, arrival)
        assert reserve([(key, 0.05)], at) == pytest.approx(expected)
        arrival = expected + 0.05


@given(st.integers(2, 30), st.data())
def test_a_released_slot_goes_to_the_next_call(count: int, data: st.DataObject) -> None:
    key = Reservations()
    slots = [reserve([(key, 0.1)], 0.0) for _ in range(count)]
    back = data.draw(st.sampled_from(slots))
    key.release(back, back + 0.1)
    assert reserve([(key, 0.1)], 0.0) == back
    assert len(key._slots) == 1


def test_a_slow_key_delays_no_other_key() -> None:
    fast, slow = Reservations(), Reservations()
    assert [reserve([(fast, 1.0), (slow, 10.0)], 0.0) for _ in range(3)] == [0.0, 10.0, 20.0]
    assert [reserve([(fast, 1.0)], 0.0) for _ in range(10)] == [*range(1, 10), 11.0]


def test_a_slot_that_is_over_is_not_released() -> None:
    key = Reservations()
    key.add(5.0, 6.0)
    key.release(1.0, 2.0)
    key.release(5.5, 6.5)
    assert key._slots == [(5.0, 6.0)]


def test_a_key_forgets_slots_that_are_over_and_those_released() -> None:
    key = Reservations()
    key.add(1.0, 2.0)
    key.add(5.0, 6.0)
    assert not key.is_empty(3.0)
    assert key._slots == [(5.0, 6.0)]
    key.release(5.0, 6.0)
    assert key.is_empty(3.0)
