"""Jobs that outlive the process, for blocking code: `telnyx_async.bulk`, with the same names."""

from telnyx_async.bulk import (
    DEFAULTS,
    Accepted,
    ClockError,
    Decision,
    JobInUseError,
    JobStoppedError,
    JournalError,
    Key,
    LoadError,
    NoTrace,
    Outcome,
    Rehearsal,
    RowProblem,
    RowReport,
    State,
    Status,
)
from telnyx_sync._job import Job, Judge, by_detail_records

__all__ = [
    "DEFAULTS",
    "Accepted",
    "ClockError",
    "Decision",
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
    "State",
    "Status",
    "by_detail_records",
]
