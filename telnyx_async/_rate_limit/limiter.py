"""The limiter: delays calls by the caller's rates, and by what the service accepts.

Nothing is delayed before the service responds with a limit. A 429 pauses the calls of its own product
(the first segment of the path) for as long as the service asks, and no others. After the pause a
window limits how many are in flight: as many as the service accepted in the round before.
"""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from bisect import insort
from collections import deque
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from math import inf
from types import MappingProxyType
from typing import Final, Self

from attrs import define, field, frozen

from telnyx_async._errors import RateLimitTimeoutError
from telnyx_async._errors.retry_after import header_count, rate_limit_reset, retry_after
from telnyx_async._forks import reset_after_fork
from telnyx_async._rate_limit.rates import Rates, RateTable, Reservations, reserve

__all__ = ["Admission", "Limit", "Limiter"]

_PAUSE: Final = 1.0  # seconds after a 429 that does not say how long to wait
_ROOM: Final = 10  # calls that a window has room for at least
_WINDOW: Final = 30.0  # seconds after its pause for which a window holds at most
_TICK: Final = 1e-9  # a shorter wait could be lost in rounding, and would then never end
_MANY_KEYS: Final = 1024  # from here on, keys without a reserved slot are dropped
_log = logging.getLogger("telnyx_async.limits")


@frozen(kw_only=True)
class Limit:
    """A limit in force.

    `key` is a product (`messages`) or the key of a rate (`*`, `sender`). `rate` is what the
    caller names, `left` how many calls the service allows until its limit resets. No call is sent
    until `resumes_in` seconds have passed; `window` is how many may be in flight after a pause.
    """

    key: str
    rate: str | None = None
    left: int | None = None
    resumes_in: float = 0.0
    window: int | None = None
    in_flight: int = 0
    waiting: int = 0


@define(eq=False)
class _Product:
    """The calls of one product, and what the service allows them."""

    name: str
    held: bool = False  # whether anything below limits calls: for most products nothing does
    in_flight: int = 0
    accepted: int = 0  # since the last pause
    pauses: int = 0  # the calls admitted between two pauses are a round
    resume: float = -inf
    window: int | None = None  # how many were accepted in the round before
    limit: float = inf  # of the service, which resets at `reset`; `left` calls until then
    left: float = inf
    reset: float = inf
    queue: deque[Admission] = field(factory=deque["Admission"])
    arrivals: int = 0
    reserved: list[Admission] = field(factory=list["Admission"])

    def delay(self, now: float) -> float:
        """Return the seconds until a call may be sent; `inf` until one in flight has ended."""
        if now < self.resume:
            return self.resume - now
        if self.window is not None and now - self.resume >= _WINDOW:
            self.window = None
        if self.window is not None and self.in_flight >= self.room:
            return inf
        if now >= self.reset:  # calls in flight may count for either period; the next answer tells
            self.left, self.reset = self.limit - self.in_flight, inf
        self.held = self.window is not None or self.left < inf
        return 0.0 if self.left > 0 else self.reset - now

    @property
    def room(self) -> int:
        """How many calls may be in flight after a pause.

        First what is left of the number that was accepted in the round before; then few, which
        try whether the service accepts more; then one more with every success. A window of
        constant size took 2.2 requests a call against a limit of 50/s, this one takes 1.8.
        """
        window = self.window or 0
        return max(_ROOM, window - self.accepted, _ROOM + self.accepted - window)

    def end(self, admission: Admission, clock: Callable[[], float]) -> None:
        """Take over what the outcome of an attempt says about limits."""
        self.in_flight -= 1
        status, headers = admission.status, admission.headers
        accepted = status is not None and status < 500
        # Looking at the clock and the headers costs what a call without limits need not pay.
        if not (self.held or status == 429 or "x-ratelimit-remaining" in headers):
            self.accepted += accepted
            return
        now = clock()
        self._allow(headers, now)
        if status == 429:
            wait = retry_after(headers)
            self._pause(_PAUSE if wait is None else wait, now, admission)
        elif accepted and admission.round == self.pauses:
            self.accepted += 1
            if self.window is not None and not self.queue and self.in_flight + 1 < self.room:
                self.window = None  # the demand does not reach it
        elif accepted and self.window is not None:  # it was in flight when the pause began
            self.window += 1

    def _allow(self, headers: Mapping[str, str], now: float) -> None:
        """Take over the limit that the service names. Answers come in any order."""
        remaining, wait = header_count(headers, "x-ratelimit-remaining"), rate_limit_reset(headers)
        if remaining is None or wait is None:
            if self.reset == inf:
                self.left = self.limit = inf
            return
        reset, limit = now + wait, header_count(headers, "x-ratelimit-limit") or inf
        if self.left == inf or self.reset <= now or reset > self.reset + 1.0:
            # A new period. The service may not have counted the calls that are still in flight.
            self.left, self.reset = remaining - self.in_flight, reset
        else:  # resets are rounded to seconds
            self.left, self.reset = min(self.left, remaining), min(self.reset, reset)
        self.limit, self.held = limit, True

    def _pause(self, seconds: float, now: float, admission: Admission) -> None:
        if admission.round == self.pauses:  # the first refusal of its round
            self.window = max(_ROOM, self.accepted) if self.limit == inf else None
            self.pauses, self.accepted = self.pauses + 1, 0
            with suppress(Exception):  # of a handler of the log, which must not end the call
                facts = {"telnyx.product": self.name, "telnyx.wait": seconds}
                _log.warning(
                    "%s: the service wants no calls for %.3g s", *facts.values(), extra=facts
                )
        if now + seconds <= self.resume:  # an earlier refusal asked for more
            return
        self.held, self.resume = True, now + seconds
        # Calls that wait for a slot keep their order and their distances after the pause.
        waiting = sorted(self.reserved, key=lambda each: each.at)
        for each in waiting:
            each.release()
        for each in waiting:
            each.at = reserve(each.slots, self.resume)

    def wake_next(self) -> None:
        """Have the first call in the queue look again; those of a closed event loop are dropped."""
        while self.queue and (future := self.queue[0].future) is not None:
            try:
                future.get_loop().call_soon_threadsafe(_resolve, future)
                break
            except RuntimeError:
                self.queue.popleft().future = None


def _resolve(future: asyncio.Future[None]) -> None:
    if not future.done():
        future.set_result(None)


@define(eq=False)
class Admission:
    """One attempt of a call: admitted on entry; on exit, however it ends, its outcome counts."""

    _limiter: Limiter
    product: _Product
    keys: Sequence[str]
    deadline: float
    retry: bool
    arrival: int = 0  # its number in the queue, which it keeps where it has to wait once more
    waited: float = 0.0  # seconds
    status: int | None = None
    headers: Mapping[str, str] = MappingProxyType({})
    round: int = 0
    slots: Sequence[tuple[Reservations, float]] = ()
    at: float = -inf  # the start of its slots
    future: asyncio.Future[None] | None = None  # of a call in the queue: resolved to look again

    async def __aenter__(self) -> Self:
        try:
            while delay := self._limiter.delay(self):
                await self._wait(delay)
        except BaseException:
            self._limiter.later(self.withdraw)
            raise
        return self

    async def __aexit__(self, *_: object) -> None:
        self._limiter.later(self.end)

    def record(self, status: int, headers: Mapping[str, str]) -> None:
        """Take the response into account; without one, nothing is concluded from the attempt."""
        self.status, self.headers = status, headers

    async def _wait(self, delay: float) -> None:
        now = self._limiter.clock()
        if now >= self.deadline or (delay < inf and now + delay > self.deadline):
            raise RateLimitTimeoutError.of(self.product.name, None if delay == inf else delay)
        if self.future is None or delay < inf:
            await self._limiter.sleep(delay)
        else:  # until a call has ended, or the window
            await asyncio.wait((self.future,), timeout=min(self.deadline - now, _WINDOW))
        self.waited += self._limiter.clock() - now

    def end(self) -> None:
        self.product.end(self, self._limiter.clock)
        if self.product.queue:
            self.product.wake_next()

    def release(self) -> None:
        """Return the slots."""
        for reservations, interval in self.slots:
            reservations.release(self.at, self.at + interval)

    def withdraw(self) -> None:
        """Forget an attempt that is not made."""
        if self.slots:
            self.release()
            self.product.reserved.remove(self)
            self.slots, self.at = (), -inf
        if self.future is not None:
            self.dequeue()

    def enqueue(self) -> None:
        self.withdraw()  # its slot goes to others, and another one is reserved in the end
        product = self.product
        if not self.arrival:
            product.arrivals += 1
            self.arrival = product.arrivals
        insort(product.queue, self, key=_turn)
        self.future = asyncio.get_running_loop().create_future()

    def dequeue(self) -> None:
        self.product.queue.remove(self)
        self.future = None
        self.product.wake_next()


def _turn(admission: Admission) -> tuple[bool, int]:
    return not admission.retry, admission.arrival


class Limiter:
    """Admits calls by the rates it was given and by what the service accepts.

    `rates` are those of `RateTable.parse`. One limiter serves any number of threads and event
    loops; the calls of a product are admitted in order, retries first.
    """

    def __init__(
        self,
        rates: Rates = None,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.rates = RateTable.parse(rates)
        self.clock = clock
        self.sleep = sleep
        self._reservations: dict[str, Reservations] = {}
        self._many = _MANY_KEYS
        self.after_fork()
        reset_after_fork(self)

    def after_fork(self) -> None:
        """Forget the calls of the parent process, and who holds the lock."""
        self._lock = threading.Lock()
        self._postponed: deque[Callable[[], None]] = deque()
        self._products: dict[str, _Product] = {}

    def admit(
        self, keys: Sequence[str] = ("",), *, deadline: float = inf, retry: bool = False
    ) -> Admission:
        """Return the context of an attempt, whose entry waits for admission.

        The first of `keys` is the product. A `retry` comes before the calls that wait already.

        Raises:
            RateLimitTimeoutError: On entry, as soon as it is known that the wait ends after
                `deadline`, by the limiter's clock.
        """
        name = keys[0]
        # `setdefault` is atomic: threads that come at the same time share one product.
        product = self._products.get(name) or self._products.setdefault(name, _Product(name))
        return Admission(self, product, keys, deadline, retry)

    def limits(self) -> list[Limit]:
        """Return the rates that were given, and what holds for products at this moment."""
        found = [Limit(key=key, rate=rate.text) for key, rate in self.rates.items()]
        with self._lock:
            for each in list(self._products.values()):  # calls add products without the lock
                delay = each.delay(self.clock())
                if delay or each.held or each.queue or each.reserved:
                    limit = Limit(
                        key=each.name,
                        left=None if each.left == inf else int(each.left),
                        resumes_in=delay if delay < inf else 0.0,
                        window=None if each.window is None else each.room,
                        in_flight=each.in_flight,
                        waiting=len(each.queue) + len(each.reserved),
                    )
                    found.append(limit)
        self._settle()
        return found

    def delay(self, admission: Admission) -> float:
        """Admit an attempt and return 0, or return the seconds until it may look again."""
        product, delay = admission.product, 0.0
        with self._lock:  # held for microseconds, so that event loops can wait for it
            if self.rates or product.held or product.queue:
                delay = self._delay(admission, self.clock())
            if not delay:
                admission.round = product.pauses
                product.in_flight += 1
                product.left -= 1
        if self._postponed:
            self._settle()
        return delay

    def _delay(self, admission: Admission, now: float) -> float:
        product = admission.product
        if admission.future is None:
            if delay := self._until_slot(admission, now):
                return delay
            # Behind those that wait already, even where there is room: nobody is overtaken.
            if product.queue or product.delay(now):
                admission.enqueue()
        if admission.future is not None:
            if delay := product.delay(now) if product.queue[0] is admission else inf:
                if admission.future.done():
                    admission.future = asyncio.get_running_loop().create_future()
                return delay
            admission.dequeue()
            if delay := self._until_slot(admission, now):
                return delay
        if admission.slots:
            product.reserved.remove(admission)
        return 0.0

    def _until_slot(self, admission: Admission, now: float) -> float:
        """Return the seconds until the slot of a call by the caller's rates; reserve it first."""
        if not admission.slots and (rates := self.rates.of(admission.keys)):
            known = self._reservations
            # Keys may be phone numbers: without this, one entry would stay for each that ever sent.
            if len(known) >= self._many:
                known = {key: slots for key, slots in known.items() if not slots.is_empty(now)}
                self._reservations, self._many = known, max(_MANY_KEYS, 2 * len(known))
            admission.slots = [
                (known.setdefault(key, Reservations()), rate.interval) for key, rate in rates
            ]
            for reservations, _ in admission.slots:
                reservations.is_empty(now)
            admission.at = reserve(admission.slots, max(now, admission.product.resume))
            admission.product.reserved.append(admission)
        wait = admission.at - now
        return wait if wait > _TICK else 0.0

    def later(self, work: Callable[[], None]) -> None:
        """Do `work` under the lock: now, or as soon as its holder lets it go.

        A garbage collection may end an abandoned call in a thread that holds the lock at that
        moment; to wait for the lock here would be to wait for itself.
        """
        if self._lock.acquire(blocking=False):
            try:
                work()
            finally:
                self._lock.release()
        else:
            self._postponed.append(work)
        if self._postponed:
            self._settle()

    def _settle(self) -> None:
        while self._postponed and self._lock.acquire(blocking=False):
            try:
                while self._postponed:
                    self._postponed.popleft()()
            finally:
                self._lock.release()
