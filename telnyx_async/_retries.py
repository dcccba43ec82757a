"""Retries: whether a failed call is sent again, and after which wait.

Three questions, asked in this order, each answered in one place: can a second request repeat the
effect of the first (`Attempts`), is it worth trying and after which wait (a `RetryPolicy`), and
can the client afford it (`Quota`).
"""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from math import inf
from os import urandom
from typing import Final, Protocol, cast
from uuid import uuid4

from attrs import define, evolve, field, frozen

from telnyx_async._errors import APIError, APIStatusError, DeadlineExceededError, RateLimitError
from telnyx_async._operation import Call, Operation, Replay
from telnyx_async._options import UNSET, Timeout

__all__ = [
    "COMMAND_ID_WINDOW",
    "Attempts",
    "Backoff",
    "Clock",
    "Failure",
    "Quota",
    "RetryPolicy",
    "SystemClock",
    "with_idempotency_key",
]

COMMAND_ID_WINDOW: Final = 45.0
"""Seconds in which a `command_id` protects a retry.

The service ignores a repeated one for 60 s; the rest allows for the way there.
"""

# A shorter part of a deadline, in seconds, is not worth computing new limits for.
_NEGLIGIBLE = 0.001
_HEADER = "idempotency-key"
_SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})  # RFC 9110, 9.2.1


class Clock(Protocol):
    """Provides the time for deadlines, and sleeps between attempts. Tests can replace it."""

    def now(self) -> float:
        """Return the seconds since any fixed moment."""
        ...

    def sleep(self, seconds: float, /) -> Awaitable[None]:
        """Sleep for so many seconds."""
        ...


class SystemClock:
    """The clock of the machine."""

    now = staticmethod(time.monotonic)
    sleep = staticmethod(asyncio.sleep)


@frozen(kw_only=True)
class Failure:
    """A failed attempt, as a `RetryPolicy` sees it. `attempt` counts from 1."""

    error: APIError
    operation: Operation
    attempt: int


class RetryPolicy(Protocol):
    """Decides after which wait a failed call is retried.

    It is asked only about failures after which a second request cannot repeat an effect, and at
    most `max_retries` times a call.
    """

    def __call__(self, failure: Failure) -> float | None:
        """Return the wait in seconds, or None to raise the error."""
        ...


@frozen(kw_only=True)
class Backoff:
    """The default policy: the wait that the service asks for, or else full jitter.

    The jitter is drawn between 0 and `base` seconds (`throttled_base` after a 429), doubled with
    each attempt up to `cap`. A wait of the service is never shortened.
    """

    base: float = 0.5
    throttled_base: float = 1.0
    cap: float = 8.0
    floor: float = 0.05
    draw: Callable[[], float] = field(default=random.random, repr=False)

    def __call__(self, failure: Failure) -> float | None:
        error = failure.error
        if not error.transient:
            return None
        requested = error.retry_after if isinstance(error, APIStatusError) else None
        if requested is not None and isinstance(error, RateLimitError):
            # No jitter: the limiter lets the calls that wait for the end of a pause follow in turn.
            return max(requested, self.floor)
        if requested is not None:
            # A little later than requested, so that not all clients return at the same moment.
            return max(requested, self.floor) + self.draw() * min(1.0, 0.1 * requested + self.floor)
        base = self.throttled_base if isinstance(error, RateLimitError) else self.base
        # Bounded, because 2.0 ** 1024 is an OverflowError.
        return self.draw() * min(self.cap, base * 2.0 ** min(failure.attempt - 1, 30))


@define(eq=False)
class Quota:
    """Limits the retries of a client, so that an outage does not multiply its requests.

    A retry costs 14 tokens, and each success returns one, as in the standard retry mode of the AWS
    SDKs. After a 429 it costs nothing: the limiter holds those calls back, and bounds them.
    """

    capacity: int = 500
    cost: int = 14
    spent: int = 0

    def take(self, error: APIError) -> bool:
        """Pay for a retry; False if too few tokens are left."""
        if isinstance(error, RateLimitError):
            return True
        if self.spent + self.cost > self.capacity:
            return False
        self.spent += self.cost
        return True

    def refund(self) -> None:
        """Return a token for a success."""
        if self.spent:
            self.spent -= 1


@define(eq=False)
class Attempts:
    """The attempts of one call: how many, until when, and whether another one follows.

    Whatever the call waits for (files, hooks, a token, its turn, a connection, the next attempt)
    takes its limit from `deadline`: there is no other.

    `deadline` and `began`, when the call was made, are times of the client's clock. `key` is the
    idempotency key or `command_id` that the SDK generated.
    """

    operation: Operation
    max_retries: int
    policy: RetryPolicy
    quota: Quota
    timeout: Timeout
    clock: Callable[[], float]
    deadline: float
    began: float
    key: str | None = None
    count: int = 0
    first: float = 0.0
    sent: bool = False
    maybe_done: bool = False
    reauthenticated: bool = False

    def begin(self) -> Timeout:
        """Count a request that is about to be sent, and return its time limits.

        Raises:
            DeadlineExceededError: No time is left.
        """
        now, limits = self.clock(), self.timeout
        if self.deadline < inf and now - self.began >= _NEGLIGIBLE:
            remaining = self.deadline - now
            if remaining <= 0:
                raise self.deadline_error()
            limits = limits.within(remaining)
        if not self.count:
            self.first = now
        self.count += 1
        return limits

    def remaining(self) -> float | None:
        """Return the seconds until the deadline; None where there is none."""
        return None if self.deadline == inf else self.deadline - self.clock()

    @asynccontextmanager
    async def within_deadline(self) -> AsyncGenerator[None]:
        """End what is waited for in it when the deadline passes: files, a token.

        Raises:
            DeadlineExceededError: The deadline passed, with what is known of the whole call.
        """
        limit = asyncio.timeout(self.remaining())
        try:
            async with limit:
                yield
        except TimeoutError:
            if not limit.expired():  # it is the file's own
                raise
            error = self.deadline_error()
            self.annotate(error)
            raise error from None

    def deadline_error(self) -> DeadlineExceededError:
        """Return the error of a deadline that passed before a request was sent."""
        error = DeadlineExceededError("the deadline of the call passed before a request was sent")
        error.sent = False
        return error

    def annotate_token(self, error: APIError) -> None:
        """Set on the error of a token request that this attempt of the call was not sent."""
        operation, error.sent = error.operation, False
        self.annotate(error)
        error.operation = operation

    def wait_after(self, error: APIError) -> float | None:
        """Return the wait before the next request, or None if the error is final.

        What is known about the whole call is annotated on the error.
        """
        self.annotate(error)
        # Before the policy, which may be the caller's: it cannot allow what could be done twice.
        if not self._may_replay(0.0) or self.count > self.max_retries:
            return None
        wait = self.policy(Failure(error=error, operation=self.operation, attempt=self.count))
        if wait is None or not self._fits(wait) or not self._may_replay(wait):
            return None
        return wait if self.quota.take(error) else None

    def annotate(self, error: APIError) -> None:
        """Set on the error what is known about the whole call, not only about its last request."""
        # The last attempt may not have left; an earlier one may still have taken effect.
        self.sent = self.sent or error.sent
        self.maybe_done = self.maybe_done or (error.sent and not error.rejected)
        error.sent = self.sent
        error.attempts = self.count
        error.operation = str(self.operation)
        error.idempotency_key = self.key
        # A new call would get a new key, which the service does not recognize as a repetition.
        error.safe_to_retry = self._may_replay(0.0) and not (self.maybe_done and self.key)

    def _fits(self, wait: float) -> bool:
        remaining = self.remaining()
        return remaining is None or wait < remaining

    def _may_replay(self, wait: float) -> bool:
        """Whether the same request, sent after `wait`, cannot repeat its effect."""
        if not self.maybe_done or self.operation.method in _SAFE_METHODS:
            return True
        if self.operation.replay is Replay.COMMAND_ID:
            return self.clock() + wait - self.first < COMMAND_ID_WINDOW
        return self.operation.replay is not Replay.NEVER


def with_idempotency_key(call: Call) -> tuple[Call, str | None]:
    """Add the key by which the service recognizes a repetition, unless the caller chose one.

    This happens once a call, before the first request: every attempt sends the same key. A key
    that was generated is returned with the call.
    """
    if call.operation.replay is Replay.IDEMPOTENCY_KEY:
        return _with_header(call)
    if call.operation.replay is Replay.COMMAND_ID:
        return _with_command_id(call)
    return call, None


def _with_header(call: Call) -> tuple[Call, str | None]:
    if call.options and (given := call.options.get("extra_headers")):
        extra = {name.lower(): value for name, value in given.items()}
        if _HEADER in extra:
            # An empty key, or None, takes the header away: nothing identifies a repetition then.
            return (call if extra[_HEADER] else _without_replay(call)), None
    for name, value in call.headers.items():
        if _is_given(value) and name.lower() == _HEADER:
            return call, None
    key = urandom(16).hex()
    headers = {**call.headers, "Idempotency-Key": key}
    # `evolve` looks at each field of the class, which takes longer than all the rest of this.
    return Call(
        call.operation, call.path, call.query, headers, call.body, call.options, call.stream
    ), key


def _with_command_id(call: Call) -> tuple[Call, str | None]:
    document: object = {} if call.body is None or call.body is UNSET else call.body
    if not isinstance(document, Mapping):
        return _without_replay(call), None
    body = cast("Mapping[str, object]", document)
    given = {**body, **call.options.get("extra_body", {})}.get("command_id", UNSET)
    if _is_given(given):
        return call, None
    if given is None:  # the caller sends null, which identifies nothing
        return _without_replay(call), None
    key = str(uuid4())
    return evolve(call, body={**body, "command_id": key}), key


def _is_given(value: object) -> bool:
    return value is not None and value is not UNSET


def _without_replay(call: Call) -> Call:
    return evolve(call, operation=evolve(call.operation, replay=Replay.NEVER))
