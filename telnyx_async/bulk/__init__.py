"""Many calls of one operation: in memory, or recorded in a journal that survives the process."""

from telnyx_async._rate_limit.rates import RATE_PRESETS
from telnyx_async.bulk._errors import (
    ClockError,
    JobInUseError,
    JobStoppedError,
    JournalError,
    LoadError,
    RowProblem,
)
from telnyx_async.bulk._job import Job
from telnyx_async.bulk._memory import Bulk, Rows
from telnyx_async.bulk._reconcile import Accepted, Decision, Lookup, NoTrace, by_detail_records
from telnyx_async.bulk._rows import (
    Attempt,
    AttemptResult,
    Key,
    LoadReport,
    Outcome,
    RowReport,
    State,
    Status,
)
from telnyx_async.bulk._worker import Worker, WorkQueue

__all__ = [
    "RATE_PRESETS",
    "Accepted",
    "Attempt",
    "AttemptResult",
    "Bulk",
    "ClockError",
    "Decision",
    "Job",
    "JobInUseError",
    "JobStoppedError",
    "JournalError",
    "Key",
    "LoadError",
    "LoadReport",
    "Lookup",
    "NoTrace",
    "Outcome",
    "RowProblem",
    "RowReport",
    "Rows",
    "State",
    "Status",
    "WorkQueue",
    "Worker",
    "by_detail_records",
]
