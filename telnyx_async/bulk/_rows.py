"""Rows of a bulk run: their states, how they are sent, and their results."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from enum import StrEnum
from typing import Any, Generic, NamedTuple, TypeAlias, TypeVar, cast

from attrs import field, frozen

from telnyx_async._operation import Operation, Replay
from telnyx_async._retries import COMMAND_ID_WINDOW

__all__ = [
    "ALL_ROWS",
    "Attempt",
    "AttemptResult",
    "Key",
    "LoadReport",
    "NewRow",
    "Outcome",
    "ReplayWindow",
    "Reservation",
    "RowRange",
    "RowReport",
    "SendingPaused",
    "State",
    "Status",
    "key_of",
]

R = TypeVar("R")

Key: TypeAlias = str | Callable[[Mapping[str, Any]], Hashable] | None
"""Identifies a row: the name of an argument, a function of the row, or None for its number."""

RowRange: TypeAlias = tuple[int, int]
"""The sequence numbers of the first and the last row of a range."""

ALL_ROWS: RowRange = (0, 2**62)

# How long after its first attempt a row may be sent again without a second effect, in seconds.
_REPLAY_SECONDS: Mapping[Replay, float] = {
    Replay.NEVER: 0.0,
    Replay.COMMAND_ID: COMMAND_ID_WINDOW,
    # The service keeps the response of a key for 24 hours; the last hour is a safety margin.
    Replay.IDEMPOTENCY_KEY: 23 * 3600.0,
    Replay.SAFE: 1e9,
}


class State(StrEnum):
    """The state of a row in a journal.

    `pending → sending → done | rejected | unknown`. An unknown row is sent again automatically
    only where the service recognises the repeated request (by an idempotency key, a `command_id`
    or a fixed address). Otherwise it stays unknown until it is resolved: `done`, `pending` or
    `abandoned`.
    """

    PENDING = "pending"
    """Not carried out: it has not been sent, or the service did not process it."""

    SENDING = "sending"
    """In flight: recorded before the first byte is sent, and without a response yet."""

    DONE = "done"
    """Accepted by the service."""

    REJECTED = "rejected"
    """Refused by the service, permanently."""

    UNKNOWN = "unknown"
    """May have been carried out: the response was lost, or the sending process ended."""

    SKIPPED = "skipped"
    """Not sent, because the job was cancelled."""

    ABANDONED = "abandoned"
    """Was unknown, and resolved as `abandon`: it is not sent again."""


@frozen(kw_only=True)
class Outcome(Generic[R]):
    """The outcome of one call: its `result`, or the `error` it raised.

    `key` identifies the row. An error is an outcome like any other; `unwrap()` raises it.
    """

    key: Hashable
    row: Mapping[str, Any] = field(repr=False)
    result: R | None = None
    error: Exception | None = None

    @property
    def ok(self) -> bool:
        """Whether the call succeeded."""
        return self.error is None

    def unwrap(self) -> R:
        """Return the result, or raise the error."""
        if self.error is not None:
            raise self.error
        return cast("R", self.result)


def key_of(row: Mapping[str, Any], number: int, key: Key) -> Hashable:
    """Return the key of the row with this number. `KeyError` when it lacks the argument `key`."""
    if key is None:
        return number
    return row[key] if isinstance(key, str) else key(row)


class NewRow(NamedTuple):
    """A row to be loaded, with its request encoded.

    `rate_keys` are the keys of the rates that apply to it, one a line.
    """

    key: str
    line: int
    target: str
    headers: str
    body: bytes
    rate_keys: str


@frozen
class Reservation:
    """A row that this process has reserved for a while, to send it next."""

    seq: int
    rate_keys: str


@frozen
class Attempt:
    """A row recorded as `sending` under a fresh attempt id: it must be sent now, once.

    `number` counts the attempts from 1; `prior` is the state of the row before this one.
    """

    seq: int
    id: str
    key: str
    target: str
    headers: str
    body: bytes = field(repr=False)
    rate_keys: str
    number: int
    prior: State = field(converter=State)


@frozen(kw_only=True)
class AttemptResult:
    """The result of an attempt. `wait` is the time before the next one, in seconds."""

    state: State
    status: int | None = None
    resource_id: str | None = None
    error: str | None = None
    wait: float = 0.0


@frozen
class RowReport:
    """A row as the journal has it.

    `resource_id` is the id of what the service created, `status` that of the last response.
    `first_sent_at` is a Unix time, 0.0 if the row has not been sent.
    """

    seq: int
    key: str
    line: int
    state: State = field(converter=State)
    attempts: int
    status: int | None
    resource_id: str | None
    error: str | None
    first_sent_at: float
    target: str = field(repr=False)
    body: bytes = field(repr=False)


@frozen(kw_only=True)
class LoadReport:
    """What a load has added, or would add: the rows read, and how many of them are new.

    `replaced` rows were rejected with other content under the same key. `seconds` is the least
    time that sending the new and the replaced rows takes at the job's rate; None without a rate
    for all rows.
    """

    rows: int
    new: int
    replaced: int = 0
    seconds: float | None


@frozen(kw_only=True)
class Status:
    """The state of a job, its reason, and the number of rows in each state.

    `state` is `open`, `paused`, `stopped` or `cancelled`.
    """

    operation: str
    state: str
    reason: str
    counts: Mapping[State, int]

    @property
    def finished(self) -> bool:
        """Whether no row is left to be sent or resolved."""
        unfinished = (State.PENDING, State.SENDING, State.UNKNOWN)
        return not any(self.counts[state] for state in unfinished)


@frozen
class SendingPaused(Exception):  # noqa: N818 - not a failure
    """No process may send for `seconds`."""

    seconds: float


@frozen
class ReplayWindow:
    """How long, and how often, an unknown row may be sent again to learn its result.

    `seconds` count from the first attempt; 0 where a second request is not harmless.
    `max_attempts` includes the first.
    """

    seconds: float = 0.0
    max_attempts: int = 5

    @classmethod
    def of(cls, operation: Operation) -> ReplayWindow:
        """Return the window in which the service recognises a repeated request."""
        return cls(_REPLAY_SECONDS[operation.replay])

    def parameters(self, now: float) -> Mapping[str, float]:
        """Return the parameters of the journal's statements at the time `now`."""
        oldest = now - self.seconds if self.seconds else float("inf")
        return {"oldest": oldest, "max_attempts": self.max_attempts}
