"""Rows: their states, what is sent of them, and what became of them."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping
from enum import StrEnum
from typing import Any, Generic, NamedTuple, TypeAlias, TypeVar, cast

from attrs import field, frozen

from telnyx_async._operation import Operation, Replay
from telnyx_async._retries import COMMAND_ID_WINDOW

__all__ = [
    "ALL",
    "Claim",
    "Held",
    "Key",
    "NewRow",
    "Outcome",
    "Paused",
    "Record",
    "Rehearsal",
    "RowReport",
    "Settling",
    "State",
    "Status",
    "key_of",
]

R = TypeVar("R")

Key: TypeAlias = str | Callable[[Mapping[str, Any]], Hashable] | None
"""What tells rows apart: an argument's name, a function of the row, or else its number."""


@frozen(kw_only=True)
class Outcome(Generic[R]):
    """The end of one call: its `result`, or the `error` that it raised.

    `key` is that of its row. An error is an outcome like any other; `unwrap()` raises it.
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
        """Give the result, or raise the error."""
        if self.error is not None:
            raise self.error
        return cast("R", self.result)


def key_of(row: Mapping[str, Any], number: int, key: Key) -> Hashable:
    """Give the key of the row with this number. `KeyError` when the row has no such argument."""
    if key is None:
        return number
    return row[key] if isinstance(key, str) else key(row)


class State(StrEnum):
    """`pending → sending → done | rejected | unknown`; what is unknown stays so until it is settled.

    A row is settled by itself only where the service knows a repetition (an idempotency key, a
    `command_id`, a fixed address); otherwise by a decision: `done`, `pending` or `abandoned`.
    """

    PENDING = "pending"
    """Nothing of it has been carried out."""

    SENDING = "sending"
    """About to be sent, or sent and not answered yet: written down before the first byte leaves."""

    DONE = "done"
    """The service has accepted it."""

    REJECTED = "rejected"
    """The service has refused it, for good."""

    UNKNOWN = "unknown"
    """It may have been carried out: the answer, or this program, was lost."""

    SKIPPED = "skipped"
    """The job was cancelled before it was sent."""

    ABANDONED = "abandoned"
    """It was unknown, and somebody has decided to leave it at that."""


ALL = (0, 2**62)
"""The numbers of the first and the last row there can be."""

_WINDOWS: Mapping[Replay, float] = {
    Replay.NEVER: 0.0,
    Replay.COMMAND_ID: COMMAND_ID_WINDOW,
    # The service keeps an answer for 24 hours; the last one is for the way there.
    Replay.IDEMPOTENCY_KEY: 23 * 3600.0,
    Replay.SAFE: 1e9,
}


class NewRow(NamedTuple):
    """A row to be loaded: its request is encoded. `limits` are keys of rates, one a line."""

    key: str
    line: int
    target: str
    headers: str
    body: bytes
    limits: str


@frozen
class Held:
    """A row that this process may send next."""

    seq: int
    limits: str


@frozen
class Claim:
    """A row that is written down as being sent, and must be sent or recorded now."""

    seq: int
    attempt: str
    key: str
    target: str
    headers: str
    body: bytes = field(repr=False)
    limits: str
    attempts: int
    prior: State = field(converter=State)


@frozen(kw_only=True)
class Record:
    """What is written down after an attempt. `wait` is the time until another, in seconds."""

    state: State
    status: int | None = None
    resource_id: str | None = None
    error: str | None = None
    wait: float = 0.0


@frozen
class RowReport:
    """A row, as it is now."""

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
class Rehearsal:
    """What a load would do: rows read, rows new, and the least time that sending those takes."""

    rows: int
    new: int
    seconds: float | None


@frozen(kw_only=True)
class Status:
    """A job's state (`open`, `paused`, `stopped`, `cancelled`), why, and its rows by state."""

    operation: str
    state: str
    reason: str
    counts: Mapping[State, int]

    @property
    def finished(self) -> bool:
        """Whether no row is left to be sent or settled."""
        open_states = (State.PENDING, State.SENDING, State.UNKNOWN)
        return not any(self.counts[state] for state in open_states)


@frozen
class Paused(Exception):  # noqa: N818 - not a failure
    """Nobody may send for so many seconds."""

    seconds: float


@frozen
class Settling:
    """Until when, in seconds from the first attempt, an unknown row is settled by repeating it.

    `window` is 0 where nothing makes a second request harmless. `most` is how often a row is
    sent in all.
    """

    window: float = 0.0
    most: int = 5

    @classmethod
    def of(cls, operation: Operation) -> Settling:
        return cls(_WINDOWS[operation.replay])

    def facts(self, now: float) -> Mapping[str, float]:
        """What the statements are given."""
        return {"oldest": now - self.window if self.window else float("inf"), "most": self.most}
