"""Many calls of one operation: in memory, or in a journal that outlives the process."""

from telnyx_async.bulk._errors import (
    ClockError,
    JobInUseError,
    JobStoppedError,
    JournalError,
    LoadError,
    RowProblem,
)
from telnyx_async.bulk._job import Job
from telnyx_async.bulk._journal.rate_limiter import DEFAULTS
from telnyx_async.bulk._memory import Bulk, Rows
from telnyx_async.bulk._reconcile import (
    Accepted,
    Decision,
    Judge,
    NoTrace,
    by_detail_records,
)
from telnyx_async.bulk._rows import Key, Outcome, Rehearsal, RowReport, State, Status
from telnyx_async.bulk._worker import Engine

__all__ = [
    "DEFAULTS",
    "Accepted",
    "Bulk",
    "ClockError",
    "Decision",
    "Engine",
    "Job",
    "JobInUseError",
    "JobStoppedError",
    "JournalError",
    "Judge",
    "Key",
    "LoadError",
    "NoTrace",
    "Outcome",
    "Rehearsal",
    "RowProblem",
    "RowReport",
    "Rows",
    "State",
    "Status",
    "by_detail_records",
]
