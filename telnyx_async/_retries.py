"""When a failed call is tried again.

Three questions, asked in this order, each with one place that answers it: is a second request
harmless (`Attempts`), does it promise anything and after which wait (a `RetryPolicy`), and can
the client afford it (`Quota`).
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from typing import Protocol, cast
from uuid import uuid4

from attrs import define, evolve, field, frozen

from telnyx_async._errors import APIError, APIStatusError, DeadlineExceededError, RateLimitError
from telnyx_async._operation import Call, Operation, Replay
from telnyx_async._options import UNSET, Timeout

__all__ = ["Attempts", "Backoff", "Failure", "Quota", "RetryPolicy", "mint"]

# What has passed of a deadline and is not worth new limits, in seconds.
_UNCOUNTED = 0.001
_HEADER = "idempotency-key"
_READING = frozenset({"GET", "HEAD", "OPTIONS"})
# The service ignores a repeated `command_id` for 60 s; the rest is for the way there.
COMMAND_ID_WINDOW = 45.0


@frozen(kw_only=True)
class Failure:
    """A failed attempt, as a policy sees it. `attempt` counts from 1."""

    error: APIError
    operation: Operation
    attempt: int


class RetryPolicy(Protocol):
    """Says after which wait a failed call is tried again.

    It is asked only about failures after which a second request is harmless, and at most
    `max_retries` times a call.
    """

    def __call__(self, failure: Failure) -> float | None:
        """Give the wait in seconds; None raises the error."""
        ...


@frozen(kw_only=True)
class Backoff:
    """The default policy: the service's own wait in full, or else full jitter.

    The wait is drawn between nothing and `base` (`throttled_base` after a 429) seconds, doubled
    with each attempt up to `cap`.
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
        asked = error.retry_after if isinstance(error, APIStatusError) else None
        if asked is not None:
            # Never before the time; a little after it, so that not all come back at once.
            return max(asked, self.floor) + self.draw() * min(1.0, 0.1 * asked + self.floor)
        base = self.throttled_base if isinstance(error, RateLimitError) else self.base
        return self.draw() * min(self.cap, base * 2.0 ** min(failure.attempt - 1, 30))


@define
class Quota:
    """What a client may spend on retries, so that an outage does not become a storm.

    A retry costs 14 tokens, after a 429 five; a success gives one back.
    """

    capacity: int = 500
    transient_cost: int = 14
    throttled_cost: int = 5
    tokens: int = field(init=False)

    def __attrs_post_init__(self) -> None:
        self.tokens = self.capacity

    def take(self, error: APIError) -> bool:
        """Pay for a retry, if that is possible."""
        cost = self.throttled_cost if isinstance(error, RateLimitError) else self.transient_cost
        if cost > self.tokens:
            return False
        self.tokens -= cost
        return True

    def give_back(self) -> None:
        """Count a success."""
        if self.tokens < self.capacity:
            self.tokens += 1


@define
class Attempts:
    """One call from its first request to its end: how often, for how long, and whether again.

    `minted` is the key that the SDK made for it.
    """

    operation: Operation
    max_retries: int
    policy: RetryPolicy
    quota: Quota
    timeout: Timeout
    clock: Callable[[], float]
    minted: str | None = None
    began: float = field(init=False)
    count: int = 0
    first: float = 0.0
    sent: bool = False
    maybe_done: bool = False
    refused: bool = False

    def __attrs_post_init__(self) -> None:
        self.began = self.clock()

    def begin(self) -> Timeout:
        """Count a request that is about to be sent, and give its limits."""
        now = self.clock()
        if not self.count:
            self.first = now
        self.count += 1
        if self.timeout.total is None or now - self.began < _UNCOUNTED:
            return self.timeout
        left = self.began + self.timeout.total - now
        if left <= 0:
            raise self.late()
        return evolve(self.timeout, total=left)

    def left(self) -> float | None:
        """Seconds until the deadline; None where there is none."""
        total = self.timeout.total
        return None if total is None else self.began + total - self.clock()

    def late(self) -> DeadlineExceededError:
        """Make the error of a deadline that passed before anything was sent."""
        error = DeadlineExceededError("the deadline of the call passed before a request was sent")
        error.sent = False
        return error

    def wait_after(self, error: APIError) -> float | None:
        """The wait before the next request; None if there must be none.

        What is known about the call is noted on the error.
        """
        self._note(error)
        if not self._harmless(0.0) or self.count > self.max_retries:
            return None
        wait = self.policy(Failure(error=error, operation=self.operation, attempt=self.count))
        if wait is None or not self._fits(wait) or not self._harmless(wait):
            return None
        return wait if self.quota.take(error) else None

    def _note(self, error: APIError) -> None:
        """Say on the error what is known of the whole call, not of its last request alone."""
        self.sent = self.sent or error.sent
        self.maybe_done = self.maybe_done or (error.sent and not error.rejected)
        error.sent = self.sent
        error.attempts = self.count
        error.operation = f"{self.operation.method} {self.operation.path}"
        error.idempotency_key = self.minted
        # Another call would get another key.
        error.safe_to_retry = self._harmless(0.0) and not (self.maybe_done and self.minted)

    def _fits(self, wait: float) -> bool:
        left = self.left()
        return left is None or wait < left

    def _harmless(self, wait: float) -> bool:
        """Whether the same request can be sent after `wait` without its work done twice."""
        if not self.maybe_done or self.operation.method in _READING:
            return True
        if self.operation.replay is Replay.COMMAND_ID:
            return self.clock() + wait - self.first < COMMAND_ID_WINDOW
        return self.operation.replay is not Replay.NEVER


def mint(call: Call) -> tuple[Call, str | None]:
    """Give a call the key by which the service knows a repetition, if the caller gave none.

    Once a call, before its first request: every attempt sends the same. The key is returned too.
    """
    if call.operation.replay is Replay.IDEMPOTENCY_KEY:
        return _with_key(call)
    if call.operation.replay is Replay.COMMAND_ID:
        return _with_command_id(call)
    return call, None


def _with_key(call: Call) -> tuple[Call, str | None]:
    extra = {name.lower(): value for name, value in call.options.get("extra_headers", {}).items()}
    if _HEADER in extra:
        return (call if extra[_HEADER] else _without_replay(call)), None
    if any(name.lower() == _HEADER and _is_given(value) for name, value in call.headers.items()):
        return call, None
    key = uuid4().hex
    return evolve(call, headers={**call.headers, "Idempotency-Key": key}), key


def _with_command_id(call: Call) -> tuple[Call, str | None]:
    document: object = {} if call.body is None or call.body is UNSET else call.body
    if not isinstance(document, Mapping):
        return _without_replay(call), None
    body = cast("Mapping[str, object]", document)
    given = {**body, **call.options.get("extra_body", {})}.get("command_id", UNSET)
    if _is_given(given):
        return call, None
    if given is None:  # null is the caller's own word, and identifies nothing
        return _without_replay(call), None
    key = str(uuid4())
    return evolve(call, body={**body, "command_id": key}), key


def _is_given(value: object) -> bool:
    return value is not None and value is not UNSET


def _without_replay(call: Call) -> Call:
    return evolve(call, operation=evolve(call.operation, replay=Replay.NEVER))
