"""Rates, the keys they hold for, and slots of time reserved by them.

A slot is as long as the interval of its rate, and no two slots of one key overlap: this is GCRA,
whose theoretical arrival time is the end of the last slot. A call with several keys takes the
earliest slot that is free for all of them; the gaps it leaves stay free for other calls.
"""

from __future__ import annotations

import re
from bisect import bisect
from collections.abc import Iterable, Mapping, Sequence
from math import inf
from typing import Any, Final, TypeAlias, cast

from attrs import frozen

__all__ = ["EVERY_CALL", "RATE_PRESETS", "Rate", "RateTable", "Rates", "Reservations", "reserve"]

EVERY_CALL: Final = "*"
"""Key of a rate that holds for all calls together."""

RATE_PRESETS: Final[Mapping[str, str]] = {
    "sms": "50/s",
    "mms": "15/s",
    "rcs": "1/s",
    "long-code": "sender=0.1/s",
    "toll-free": "sender=20/s",
    "short-code": "sender=1000/s",
    "alphanumeric": "sender=0.1/s",
}
"""Telnyx's documented limits: of an account by kind of message, of a sender by its kind.

https://developers.telnyx.com/docs/messaging/messages/rate-limiting; to the United States a long
code has the limit of its 10DLC campaign instead.
"""

_PERIODS = {"s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}
_FORM = re.compile(r"(?P<count>[0-9]{1,9}(\.[0-9]{1,9})?)/(?P<period>[smhd])")


@frozen
class Rate:
    """A call each `interval` seconds. `text` is how the rate was written."""

    interval: float
    text: str = ""

    @classmethod
    def parse(cls, text: object) -> Rate:
        """Return the rate of `"50/s"`, `"100/m"`, `"1000/h"`; `ValueError` for anything else."""
        match = _FORM.fullmatch(text.replace(" ", "")) if isinstance(text, str) else None
        if match is None or not float(match["count"]):
            raise ValueError(
                f"rate_limit {text!r} is not a rate: write a positive number a period, "
                'such as "50/s", "100/m", "1000/h" or "5000/d"'
            )
        return cls(_PERIODS[match["period"]] / float(match["count"]), match[0])


class RateTable(dict[str, Rate]):
    """Rates by key. A key such as `sender:+1…` has the rate of its own entry, or of `sender`."""

    @classmethod
    def parse(cls, given: Rates) -> RateTable:
        """Return the table that a `rate_limit` stands for; `ValueError` for what is not a rate."""
        if isinstance(given, RateTable):
            return given
        if isinstance(given, Mapping):
            named = cast("Mapping[str, object]", given)
            return cls({key: Rate.parse(text) for key, text in named.items()})
        several = hasattr(given, "__iter__") and not isinstance(given, str)
        table = cls()
        for each in cast("Iterable[Any]", given) if several else [given][given is None :]:
            text = RATE_PRESETS.get(each, each) if isinstance(each, str) else each
            key, _, rate = text.rpartition("=") if isinstance(text, str) else ("", "", text)
            table[key or EVERY_CALL] = Rate.parse(rate)
        return table

    def of(self, keys: Iterable[str]) -> list[tuple[str, Rate]]:
        """Return each of these keys of a call, and `*`, that has a rate, with its rate.

        They are in one order everywhere, so that no two processes wait for each other.
        """
        # `sender:+1…` has a rate of its own, or that of all senders, each counted for itself.
        rates = {
            key: self.get(key) or self.get(key.partition(":")[0]) for key in (*keys, EVERY_CALL)
        }
        return [(key, rate) for key, rate in sorted(rates.items()) if rate is not None]


Rates: TypeAlias = str | Iterable[str] | Mapping[str, str] | RateTable | None
"""`"50/s"` for all calls, `"sender=0.1/s"` for each key `sender:…`, a name in `RATE_PRESETS`;
several of these; or a mapping of keys to rates."""


class Reservations:
    """Slots reserved for one key: (start, end) in order, adjacent ones joined."""

    def __init__(self) -> None:
        self._slots: list[tuple[float, float]] = []

    def is_empty(self, now: float) -> bool:
        """Forget the slots that are over, and return whether none is left."""
        while self._slots and self._slots[0][1] <= now:
            del self._slots[0]
        return not self._slots

    def earliest(self, at: float, length: float) -> float:
        """Return the start of the first gap from `at` on that holds a slot."""
        for start, end in self._slots:
            if at + length <= start:
                break
            at = max(at, end)
        return at

    def add(self, start: float, end: float) -> None:
        """Reserve a slot in a gap."""
        slots, i = self._slots, bisect(self._slots, (start, end))
        # Joined, so that a queue of ten thousand calls is one entry.
        before = i > 0 and slots[i - 1][1] == start
        after = i < len(slots) and slots[i][0] == end
        joined = (slots[i - 1][0] if before else start, slots[i][1] if after else end)
        slots[i - before : i + after] = [joined]

    def release(self, start: float, end: float) -> None:
        """Return a slot that is not used."""
        i = bisect(self._slots, (start, inf)) - 1
        if i >= 0 and end <= self._slots[i][1]:
            first, last = self._slots[i]
            rest = ((first, start), (end, last))
            self._slots[i : i + 1] = [(left, right) for left, right in rest if left < right]


def reserve(wanted: Sequence[tuple[Reservations, float]], earliest: float) -> float:
    """Reserve a slot for each (reservations, interval) at one time, and return that time."""
    at = earliest
    # Each key may move the slot, and thereby out of a gap of another one: until none moves it.
    while any((later := slots.earliest(at, interval)) > at for slots, interval in wanted):
        at = later
    for slots, interval in wanted:
        slots.add(at, at + interval)
    return at
