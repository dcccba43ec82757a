"""The pace: a clock that pauses, and slows down after a 429."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from telnyx_async._rate_limit.server_limit import Pace

from .traffic import CLOSE


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
