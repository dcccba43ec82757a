"""The client's own limits, and the pauses the service asks for: exact, fair, shared by all calls."""

from __future__ import annotations

import asyncio
import os
import threading
import time
import weakref
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from typing import cast

from attrs import frozen

from telnyx_async._rate_limit.gcra import Lane, Rate, free, passed, reserve
from telnyx_async._rate_limit.server_limit import (
    Learned,
    Pace,
    SlowStart,
    Told,
    highest_rate,
    named_rate,
    remaining_calls,
)

__all__ = ["EVERY_CALL", "Limiter", "WaitTooLong"]

EVERY_CALL = "*"
"""The key of a rate that holds for all calls together."""

# How long a limit that the service showed is believed, in seconds without another 429.
_MEMORY = 30.0
# The pause after a 429 that names none.
_PAUSE = 1.0
# A long wait is looked at again after this time: what was learned may hold no more.
_LOOK = 10.0
# A shorter wait may be lost in rounding, and would then never end.
_TICK = 1e-9
_HISTORY = 2048
_MANY_KEYS = 1024
_NOTHING: Mapping[str, str] = {}


class WaitTooLong(TimeoutError):  # noqa: N818
    """The turn of a call comes after its deadline: in `seconds` from now."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"the turn of this call comes in {seconds:.3g} s")
        self.seconds = seconds


@frozen
class _Slot:
    at: float
    lanes: Sequence[tuple[Lane, float]]
    pace: Pace
    learned: Learned | None = None


def _rates(given: object) -> dict[str, Rate]:
    if given is None:
        return {}
    if not isinstance(given, Mapping):
        return {EVERY_CALL: Rate.parse(given)}
    by_key = cast("Mapping[str, object]", given)
    return {key: Rate.parse(text) for key, text in by_key.items()}


class Limiter:
    """Lets calls go at the rates it was given, and not faster than the service takes them.

    `rate` is one rate for all calls (`"50/s"`), or rates by key: `{"*": "50/s", "sender":
    "0.1/s"}` holds all calls to 50 a second, and those of each key `sender:…` to one in ten.
    One limiter serves any number of threads and event loops.

    Every `enter` that is true, and every `wait` that returns, is followed by one `observe`, whatever came of the call.
    """

    def __init__(
        self,
        rate: str | Mapping[str, str] | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._rates = _rates(rate)
        self._clock = clock
        self._sleep = sleep
        self._lanes: dict[str, Lane] = {}
        self._learned: Learned | None = None
        self._longest_reset = 0.0
        self._successes: deque[float] = deque(maxlen=_HISTORY)
        self._pace = Pace(seen=clock())
        self._open = not self._rates
        self.after_fork()
        _limiters.add(self)

    def after_fork(self) -> None:
        """Forget what holds in the parent process alone: its calls, and who has the lock."""
        self._lock = threading.Lock()
        self._start = SlowStart()

    def enter(self) -> bool:
        """Let a call go at once, if neither a rate nor the service has ever held one back.

        False means to `wait`.
        """
        return self._open and self._start.take()

    async def wait(self, keys: Iterable[str] = (), *, timeout: float | None = None) -> None:
        """Wait until a call with these keys may go.

        Raises `WaitTooLong` as soon as it is known that `timeout` seconds do not suffice.
        """
        deadline = None if timeout is None else self._clock() + timeout
        if self._rates:
            await self._reach(self._reserve(self._named(keys)), deadline)
        if EVERY_CALL in self._rates:
            self._start.count()
        else:
            await self._admit(deadline)

    def pause(self, seconds: float) -> None:
        """Let no call go for so long; a longer pause that holds already stays."""
        with self._lock:
            self._pause(seconds, self._clock())
        self._start.call_off()

    def observe(self, status: int | None = None, headers: Mapping[str, str] = _NOTHING) -> None:
        """Count what came of a call that was let go; without a status, nothing came.

        A 429, and an answer that says that nothing remains, pause all calls.
        """
        remaining = remaining_calls(headers)
        throttled = status == 429
        if throttled or remaining == 0:
            self._heed(Told.by(headers), throttled=throttled)
        accepted = status is not None and status < 500 and not throttled
        if accepted:
            now = self._clock()
            self._successes.append(now)
            if self._learned is not None and now < self._pace.resume:
                self._show(now, self._learned)
        self._start.leave(accepted=accepted, remaining=remaining)

    def _named(self, keys: Iterable[str]) -> dict[str, Rate]:
        """The rates that hold for a call with these keys, each by the key of its own lane."""
        found = {key: self._rates.get(key, self._rates.get(key.partition(":")[0])) for key in keys}
        found[EVERY_CALL] = self._rates.get(EVERY_CALL)
        return {key: rate for key, rate in found.items() if rate is not None}

    def _reserve(self, rates: Mapping[str, Rate]) -> _Slot:
        with self._lock:
            reading = self._pace.read(self._clock())
            lanes = [(self._lane(key, reading), rate.interval) for key, rate in rates.items()]
            return _Slot(reserve(lanes, reading), lanes, self._pace)

    def _reserve_learned(self, learned: Learned) -> _Slot:
        with self._lock:
            reading = learned.pace.read(self._clock())
            lanes = [(passed(learned.lane, reading), learned.rate.interval)]
            return _Slot(reserve(lanes, reading), lanes, learned.pace, learned)

    def _lane(self, key: str, reading: float) -> Lane:
        if len(self._lanes) > _MANY_KEYS and key not in self._lanes:
            self._lanes = {k: v for k, v in self._lanes.items() if v and v[-1][1] > reading}
        return passed(self._lanes.setdefault(key, []), reading)

    async def _reach(self, slot: _Slot, deadline: float | None) -> bool:
        """Wait for a slot; False when it was reserved by a learned rate that holds no more."""
        try:
            while not self._outdated(slot):
                left = self._left(slot)
                if left <= _TICK:
                    return True
                self._fits(left, deadline)
                await self._sleep(min(left, _LOOK))
        except BaseException:
            self._give_back(slot)
            raise
        self._give_back(slot)
        return False

    def _outdated(self, slot: _Slot) -> bool:
        return slot.learned is not None and slot.learned is not self._believed()

    def _left(self, slot: _Slot) -> float:
        with self._lock:
            return slot.pace.until(slot.at, self._clock())

    def _fits(self, left: float, deadline: float | None) -> None:
        if deadline is not None and self._clock() + left > deadline:
            raise WaitTooLong(left)

    def _give_back(self, slot: _Slot) -> None:
        with self._lock:
            for lane, interval in slot.lanes:
                free(lane, slot.at, slot.at + interval)

    async def _admit(self, deadline: float | None) -> None:
        """Wait as the service wants it; nothing else sets the rate of all calls."""
        while True:
            if (learned := self._believed()) is not None:
                if await self._reach(self._reserve_learned(learned), deadline):
                    return self._start.count()
            elif (left := self._pace.resume - self._clock()) > _TICK:
                self._fits(left, deadline)
                await self._sleep(left)
            elif await self._start.enter(None if deadline is None else deadline - self._clock()):
                if self._learned is None and self._pace.resume - self._clock() <= _TICK:
                    return None
                self._start.leave()

    def _believed(self) -> Learned | None:
        if self._learned is not None and self._clock() > self._pace.resume + _MEMORY:
            self._learned = None
        return self._learned

    def _heed(self, told: Told, *, throttled: bool) -> None:
        """Pause all calls, and let them go slower after that, in step."""
        wait = (_PAUSE if throttled else 0.0) if told.wait is None else told.wait
        if not wait and not throttled:
            return
        with self._lock:
            now = self._clock()
            if EVERY_CALL not in self._rates:
                self._learn(told, wait, now)
            if throttled:
                self._cut(now)
            self._pause(wait, now)
        self._start.begin_anew(alone=throttled and not self._successes)

    def _pause(self, seconds: float, now: float) -> None:
        self._open = False
        for pace in self._paces():
            pace.pause(seconds, now)

    def _cut(self, now: float) -> None:
        for pace in self._paces():
            pace.cut(now)

    def _paces(self) -> tuple[Pace, ...]:
        return (self._pace,) if self._learned is None else (self._pace, self._learned.pace)

    def _learn(self, told: Told, wait: float, now: float) -> None:
        """Take the limit that the service names, or else the one that its answers show."""
        self._longest_reset = max(self._longest_reset, told.reset or wait)
        shown = highest_rate(self._successes, now=now, wait=wait)
        if not told.limit:
            if self._learned is None and shown is not None:
                self._learned = Learned.inferred(shown, now)
            return
        rate = named_rate(told.limit, self._longest_reset)
        # Twice the limit may pass where two windows meet; more was never under this limit, which
        # is then that of a few operations only.
        applies = shown is None or shown * rate.interval <= 2.0
        if applies and (self._learned is None or rate != self._learned.rate):
            self._learned = Learned.named(rate, now)

    def _show(self, now: float, learned: Learned) -> None:
        """Count a success that comes in a pause: it was on its way when that began."""
        with self._lock:
            wait = self._pace.resume - now
            learned.show(highest_rate(self._successes, now=now, wait=wait) or 0.0)


_limiters: weakref.WeakSet[Limiter] = weakref.WeakSet()


def _after_fork() -> None:
    for limiter in _limiters:
        limiter.after_fork()


if hasattr(os, "register_at_fork"):  # pragma: no branch - Windows has no fork
    os.register_at_fork(after_in_child=_after_fork)
