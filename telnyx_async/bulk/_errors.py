"""What can keep a job from going on. Nothing is sent after any of these."""

from __future__ import annotations

from bisect import insort
from collections.abc import Sequence
from threading import Lock

from attrs import Factory, define, field, frozen

from telnyx_async._errors import TelnyxError

__all__ = [
    "ClockError",
    "JobInUseError",
    "JobStoppedError",
    "JournalError",
    "LoadError",
    "Problems",
    "RowProblem",
]

_SHOWN = 20


class JournalError(TelnyxError):
    """The journal cannot be read or written, or is that of another job or version."""


class JobInUseError(JournalError):
    """Another process runs this journal, and did not agree to share it."""


class ClockError(JournalError):
    """The clock went back: how old an attempt is cannot be told."""


class JobStoppedError(TelnyxError):
    """The job is paused, cancelled or stopped; the message says why."""


@frozen
class RowProblem:
    """What is wrong with a row. Lines count from 1; `line` is 0 for the input as a whole."""

    line: int
    message: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.message}" if self.line else self.message


class LoadError(TelnyxError, ValueError):
    """Rows are wrong. None of that load is in the journal, and nothing was sent.

    `problems` are the first of them; `count` is how many there are.
    """

    problems: Sequence[RowProblem]
    count: int

    def __init__(self, problems: Sequence[RowProblem], count: int) -> None:
        more = f"\n… and {count - len(problems):,} more" if count > len(problems) else ""
        super().__init__("\n".join(map(str, problems)) + more)
        self.problems = problems
        self.count = count


@define
class Problems:
    """The first problems, and how many there are."""

    shown: list[RowProblem] = Factory(list[RowProblem])
    count: int = 0
    _lock: Lock = field(factory=Lock, repr=False, eq=False)

    def add(self, line: int, message: str) -> None:
        """Note one; rows are made in one thread, and added to the journal in another."""
        with self._lock:
            self.count += 1
            insort(self.shown, RowProblem(line, message), key=lambda problem: problem.line)
            del self.shown[_SHOWN:]

    def check(self) -> None:
        """Raise `LoadError`, if there are any."""
        if self.count:
            raise LoadError(self.shown, self.count)
