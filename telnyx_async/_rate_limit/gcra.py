"""Rates, and slots of time reserved by them: pure arithmetic.

A slot is a stretch of time as long as its rate's interval, and no two slots of a lane overlap:
GCRA, whose theoretical arrival time is the end of the last slot. A call that needs several lanes
takes the earliest slot that is free in all of them; what it skips stays free for others.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Sequence
from typing import TypeAlias

from attrs import frozen

__all__ = ["Lane", "Rate", "free", "passed", "reserve"]

_PERIODS = {"s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}
_FORM = re.compile(r"(?P<count>[0-9]{1,9}(\.[0-9]{1,9})?)/(?P<period>[smhd])")

Lane: TypeAlias = list[tuple[float, float]]
"""The slots taken for one key: (start, end), in order, touching ones joined."""


@frozen
class Rate:
    """So many calls a period of so many seconds, evenly spaced."""

    count: float
    period: float = 1.0

    @classmethod
    def parse(cls, text: object) -> Rate:
        """Read `"50/s"`, `"100/m"`, `"1000/h"`, `"0.1/s"`; anything else is a `ValueError`."""
        match = _FORM.fullmatch(text.replace(" ", "")) if isinstance(text, str) else None
        if match is None or not float(match["count"]):
            raise ValueError(
                f"rate_limit {text!r} is not a rate: write a positive number a period, "
                'such as "50/s", "100/m", "1000/h" or "5000/d"'
            )
        return cls(float(match["count"]), _PERIODS[match["period"]])

    @property
    def interval(self) -> float:
        """Seconds from one call to the next."""
        return self.period / self.count


def reserve(lanes: Sequence[tuple[Lane, float]], earliest: float) -> float:
    """Take a slot in every (lane, interval), and give the time it starts: `earliest` or later."""
    at = earliest
    while any((later := _gap(lane, at, interval)) > at for lane, interval in lanes):
        at = later
    for lane, interval in lanes:
        _take(lane, at, at + interval)
    return at


def _gap(lane: Lane, at: float, interval: float) -> float:
    """The start of the first gap from `at` on that holds a slot."""
    for start, end in lane:
        if at + interval <= start:
            break
        at = max(at, end)
    return at


def _take(lane: Lane, start: float, end: float) -> None:
    i = bisect(lane, (start, end))
    before = i > 0 and lane[i - 1][1] == start
    after = i < len(lane) and lane[i][0] == end
    joined = (lane[i - 1][0] if before else start, lane[i][1] if after else end)
    lane[i - before : i + after] = [joined]


def free(lane: Lane, start: float, end: float) -> None:
    """Give a slot back."""
    i = bisect(lane, (start, float("inf"))) - 1
    if i >= 0 and end <= lane[i][1]:
        first, last = lane[i]
        rest = ((first, start), (end, last))
        lane[i : i + 1] = [(left, right) for left, right in rest if left < right]


def passed(lane: Lane, now: float) -> Lane:
    """Forget the slots of a lane that are over."""
    while lane and lane[0][1] <= now:
        del lane[0]
    return lane
