"""How fast the service lets one client go: what it says, and what its answers show."""

from __future__ import annotations

import asyncio
import threading
from collections import deque
from collections.abc import Iterable, Mapping

from attrs import Factory, define, frozen

from telnyx_async._errors.retry_after import rate_limit_reset, retry_after
from telnyx_async._rate_limit.gcra import Lane, Rate

__all__ = ["Learned", "Pace", "SlowStart", "Told", "highest_rate", "named_rate", "remaining_calls"]

# Additive increase, multiplicative decrease: a 429 cuts, a clean window of a second recovers.
CUT = 0.7
RECOVERY = 0.05
WINDOW = 1.0
SLOWEST = 0.05
# Seconds of the windows that services count in.
PERIODS = (1.0, 60.0, 3600.0, 86400.0)


@frozen(kw_only=True)
class Told:
    """What an answer says when no more calls may go; None where it says nothing, or nonsense.

    `wait` is the time to stay away for in seconds, `reset` the time until the count starts anew.
    """

    limit: int | None = None
    reset: float | None = None
    wait: float | None = None

    @classmethod
    def by(cls, headers: Mapping[str, str]) -> Told:
        """Read `x-ratelimit-limit`, `x-ratelimit-reset` and `Retry-After`."""
        return cls(
            limit=_count(headers.get("x-ratelimit-limit", "")),
            reset=rate_limit_reset(headers),
            wait=retry_after(headers),
        )


def remaining_calls(headers: Mapping[str, str]) -> int | None:
    """How many calls may still go before the limit resets, where an answer says that."""
    text = headers.get("x-ratelimit-remaining")
    return None if text is None else _count(text)


def _count(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


def named_rate(limit: int, longest_reset: float) -> Rate:
    """A limit that a header names; its window is guessed by the longest time it took to reset."""
    period = next((period for period in PERIODS if longest_reset <= period), PERIODS[-1])
    return Rate(limit, period)


def highest_rate(successes: Iterable[float], *, now: float, wait: float) -> float | None:
    """The highest rate the service has kept up, its `wait` counted in; None without a success.

    `successes` are the times of the last accepted calls, oldest first.
    """
    last_first = enumerate(reversed(tuple(successes)), start=1)
    return max((n / max(WINDOW, now - at + wait) for n, at in last_first), default=None)


@define(kw_only=True)
class Pace:
    """A clock that slots are reserved on: it stops while the service wants a pause.

    After a 429 it runs slower. So a reservation keeps its place and its distance from the others,
    whatever the service says in the meantime. Times are in seconds.
    """

    seen: float
    reading: float = 0.0
    speed: float = 1.0
    ceiling: float = 1.0
    resume: float = float("-inf")
    cut_at: float = float("-inf")
    _window_end: float = float("inf")

    def read(self, now: float) -> float:
        """Give the time on this clock."""
        if self.seen < self.resume:
            self.seen = max(self.seen, min(now, self.resume))
        while self.seen < now:
            self._step(now if self.speed >= self.ceiling else min(now, self._window_end))
        return self.reading

    def _step(self, until: float) -> None:
        self.reading += (until - self.seen) * self.speed
        self.seen = until
        if until >= self._window_end:
            self.speed = self._recovered(self.speed)
            self._window_end = until + WINDOW

    def until(self, reading: float, now: float) -> float:
        """Seconds of real time until this clock shows `reading`, and no pause holds."""
        left = reading - self.read(now)
        wait, speed = max(0.0, self.resume - now), self.speed
        window = self._window_end - now - wait
        while speed < self.ceiling and left > window * speed:
            left -= window * speed
            wait += window
            speed, window = self._recovered(speed), WINDOW
        return wait + max(0.0, left) / speed

    def _recovered(self, speed: float) -> float:
        return min(self.ceiling, speed + RECOVERY)

    def pause(self, seconds: float, now: float) -> None:
        """Stop the clock; a longer pause that is already under way stays."""
        self.read(now)
        self.resume = max(self.resume, now + seconds)
        self._window_end = self.resume + WINDOW

    def cut(self, now: float) -> None:
        """Slow down, once for all the calls that are refused together."""
        if now >= self.cut_at + WINDOW and now >= self.resume:
            self.read(now)
            self.speed = max(SLOWEST, self.speed * CUT)
            self.cut_at = now
            self._window_end = now + WINDOW

    def quicken(self, factor: float) -> None:
        """Run so many times as fast, now and in the end."""
        self.speed *= factor
        self.ceiling *= factor


@define(eq=False)
class Learned:
    """The service's limit: the one it names, or at least what its answers have `shown`."""

    rate: Rate
    pace: Pace
    shown: float | None = None
    lane: Lane = Factory(list[tuple[float, float]])

    @classmethod
    def named(cls, rate: Rate, now: float) -> Learned:
        """Believe a limit that a header names."""
        return cls(rate, Pace(seen=now))

    @classmethod
    def inferred(cls, shown: float, now: float) -> Learned:
        """Start from what was accepted, and try out more, up to twice as much."""
        return cls(Rate(shown), Pace(seen=now, ceiling=2.0), shown)

    def show(self, rate: float) -> None:
        """Take in that more was accepted than it seemed."""
        if self.shown is not None and rate > self.shown:
            self.pace.quicken(rate / self.shown)
            self.shown = rate


@define(eq=False)
class _Turn:
    future: asyncio.Future[None]
    place: bool = False

    def call(self) -> bool:
        """Wake who waits for it; say whether its loop is still there."""
        try:
            self.future.get_loop().call_soon_threadsafe(self.future.set_result, None)
        except RuntimeError:
            return False
        return True


@define(eq=False)
class SlowStart:
    """How many calls may be under way while nothing is known of the service's limit.

    The first calls go alone, and their answers let the others follow: either they say how much
    remains, or each shows that there is room for more. Nobody waits longer than `patience`
    seconds for that, since a slow call says nothing about a limit.
    """

    first: int = 20
    patience: float = 1.0
    size: int = 20
    under_way: int = 0
    accepted: int = 0
    _waiting: deque[_Turn] = Factory(deque[_Turn])
    _lock: threading.Lock = Factory(threading.Lock)

    def take(self) -> bool:
        """Take a place, if one is free."""
        with self._lock:
            if self._waiting or self.under_way >= self.size:
                return False
            self.under_way += 1
            return True

    async def enter(self, within: float | None = None) -> bool:
        """Wait for a place; False when the wait was called off and the rules have changed.

        `within` shortens the wait, in seconds; who waited long enough goes in any case.
        """
        with self._lock:
            if not self._waiting and self.under_way < self.size:
                self.under_way += 1
                return True
            turn = _Turn(asyncio.get_running_loop().create_future())
            self._waiting.append(turn)
        patience = self.patience if within is None else min(self.patience, within)
        try:
            await asyncio.wait((turn.future,), timeout=patience)
        except asyncio.CancelledError:
            self._withdraw(turn)
            raise
        return self._resolve(turn)

    def _resolve(self, turn: _Turn) -> bool:
        with self._lock:
            if turn in self._waiting:
                self._waiting.remove(turn)
                self.under_way += 1
                turn.place = True
            return turn.place

    def _withdraw(self, turn: _Turn) -> None:
        with self._lock:
            if turn in self._waiting:
                self._waiting.remove(turn)
            elif turn.place:
                self.under_way -= 1
                self._call_next()

    def count(self) -> None:
        """Count a call that something else has let go."""
        with self._lock:
            self.under_way += 1

    def leave(self, *, accepted: bool = False, remaining: int | None = None) -> None:
        """Count a call that is over, and let as many follow as its answer shows room for."""
        with self._lock:
            self.under_way -= 1
            if accepted:
                self.accepted += 1
                self.size = self.size + 1 if self.size < self.first else self.first
                self.size = max(self.size, self.accepted // 4)
            if remaining:
                self.size = remaining
            if self._waiting:
                self._call_next()

    def _call_next(self) -> None:
        while self._waiting and self.under_way < self.size:
            turn = self._waiting.popleft()
            if turn.call():
                turn.place = True
                self.under_way += 1

    def call_off(self) -> None:
        """Send everybody who waits back to the rules."""
        with self._lock:
            while self._waiting:
                self._waiting.popleft().call()

    def begin_anew(self, *, alone: bool) -> None:
        """Forget what answers have shown; with `alone`, one call goes first."""
        with self._lock:
            self.size = 1 if alone else self.first
            self.accepted = 0
        self.call_off()
