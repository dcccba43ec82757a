"""Errors of bulk jobs. Nothing is sent after any of them.

TelnyxError
├── JournalError      the journal cannot be read or written
│   ├── JobInUseError     another process runs the job
│   └── ClockError        the clock went back
├── JobStoppedError   the job is paused, stopped or cancelled
└── LoadError         the rows are invalid; also a ValueError
"""

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

_MAX_SHOWN = 20


class JournalError(TelnyxError):
    """The journal cannot be read or written, or belongs to another operation or version."""


class JobInUseError(JournalError):
    """Another process runs this job, and one of the two was not opened with `shared=True`."""


class ClockError(JournalError):
    """The clock went back, so the age of earlier attempts is not known."""


class JobStoppedError(TelnyxError):
    """The job is paused, stopped or cancelled; the message says why."""


@frozen
class RowProblem:
    """Why a row is invalid. Lines count from 1; line 0 is the input as a whole."""

    line: int
    message: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.message}" if self.line else self.message


class LoadError(TelnyxError, ValueError):
    """Rows are invalid. No row of the load was added to the journal, and nothing was sent.

    `problems` are the first 20 of `count`.
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
    """Collects the problems of a load: the first 20 by line, and the number of all."""

    shown: list[RowProblem] = Factory(list[RowProblem])
    count: int = 0
    # Rows are prepared in one thread and written in another; both find problems.
    _lock: Lock = field(factory=Lock, repr=False, eq=False)

    def add(self, line: int, message: str) -> None:
        """Add a problem, from any thread."""
        with self._lock:
            self.count += 1
            insort(self.shown, RowProblem(line, message), key=lambda problem: problem.line)
            del self.shown[_MAX_SHOWN:]

    def raise_if_any(self) -> None:
        """Raise `LoadError` if there are problems."""
        if self.count:
            raise LoadError(self.shown, self.count)
