"""Many calls of one operation: in memory, or in a journal that outlives the process."""

from telnyx_async.bulk._engine import Engine
from telnyx_async.bulk._errors import (
    ClockError,
    JobInUseError,
    JobStoppedError,
    JournalError,
    LoadError,
    RowProblem,
)
from telnyx_async.bulk._job import Decision, Job, Rehearsal, Status
from telnyx_async.bulk._memory import Bulk, Rows
from telnyx_async.bulk._outcome import Key, Outcome
from telnyx_async.bulk._pace import DEFAULTS
from telnyx_async.bulk._records import RowReport
from telnyx_async.bulk._states import State

__all__ = [
    "DEFAULTS",
    "Bulk",
    "ClockError",
    "Decision",
    "Engine",
    "Job",
    "JobInUseError",
    "JobStoppedError",
    "JournalError",
    "Key",
    "LoadError",
    "Outcome",
    "Rehearsal",
    "RowProblem",
    "RowReport",
    "Rows",
    "State",
    "Status",
]
