"""Jobs for blocking code: the asynchronous job runs on the loop, and this thread waits."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping
from functools import partial
from operator import attrgetter
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeAlias

from telnyx_async.bulk import Job as AsyncJob
from telnyx_async.bulk import Rehearsal, RowReport, State, Status
from telnyx_async.bulk import by_detail_records as by_records
from telnyx_async.bulk._reconcile import DECIDED, Decision, Finding, heed
from telnyx_sync._background import Draw, Work
from telnyx_sync._loop import iterate, run, spawn

if TYPE_CHECKING:
    from telnyx_async import AsyncTelnyx
    from telnyx_async.bulk._job import Tell
    from telnyx_async.bulk._journal.rate_limiter import Rates
    from telnyx_async.bulk._load.loader import Limits
    from telnyx_async.bulk._rows import Key
    from telnyx_async.bulk._tokens import Event
    from telnyx_sync._client import Telnyx

__all__ = ["Job", "Judge", "by_detail_records"]

Judge: TypeAlias = Callable[[RowReport], Finding]
"""Says what is known of an unknown row; None is nothing."""

_asynchronous: Callable[[Telnyx], AsyncTelnyx] = attrgetter("_async")


class Job:
    """Calls of one operation, in a journal: a SQLite file, or Postgres by its address.

        with Job("campaign.db", client.messages.send, rate="40/s") as job:
            job.load_file("people.csv", key="to")
            job.run()

    Arguments and methods are those of `telnyx_async.bulk.Job`.
    """

    def __init__(
        self,
        journal: str | Path,
        method: Callable[..., Any] | str | None = None,
        *,
        client: Telnyx | None = None,
        rate: Rates = None,
        concurrency: int = 50,
        timeout: float = 60.0,
        shared: bool = False,
        tokens: bool = False,
    ) -> None:
        # The client closes when it is collected: a job in use keeps it.
        owner = getattr(method, "__self__", None)
        self._client: Telnyx | None = client or getattr(owner, "_client", None)
        self._async = AsyncJob(
            journal,
            method,
            client=None if self._client is None else _asynchronous(self._client),
            rate=rate,
            concurrency=concurrency,
            timeout=timeout,
            shared=shared,
            tokens=tokens,
        )

    def __enter__(self) -> Self:
        run(self._async.__aenter__)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        run(self._async.__aexit__, kind, error, trace)

    def load(
        self,
        rows: Iterable[Mapping[str, Any]],
        *,
        key: Key = None,
        templates: Mapping[str, str] | None = None,
        limits: Limits | None = None,
    ) -> int:
        """Add rows (mappings of arguments), and give how many are new.

        Rows are drawn in this thread; `key` and `limits` are called in another.
        """
        load = partial(self._async.load, key=key, templates=templates, limits=limits)
        return Draw(rows).into(load)

    def load_file(
        self,
        path: str | Path,
        *,
        key: str | None = None,
        templates: Mapping[str, str] | None = None,
        rehearse: bool = False,
    ) -> Rehearsal:
        """Add the rows of a CSV file with a header, or of JSON lines."""
        load = self._async.load_file
        return run(load, path, key=key, templates=templates, rehearse=rehearse)

    def acquire(self) -> None:
        """Take the job for this process, as `run` does; alone, what was in flight is `unknown`."""
        run(self._async.acquire)

    def run(self, tell: Tell | None = None) -> Status:
        """Send what there is to send, and give the job's status in the end.

        Ctrl-C lets what is in flight end, and is raised then; a second one stops at once, which
        leaves those rows unknown. `tell` is called with each row that ends, in the loop's thread.
        """
        work = Work(partial(self._async.run, tell) if tell else self._async.run)
        work.start()
        try:
            return work.result()
        except KeyboardInterrupt:
            work.end(self.stop)
            raise

    def stop(self) -> None:
        """Have `run` return when what is in flight has ended: from any thread, or a signal."""
        spawn(self._stop)

    async def _stop(self) -> None:
        self._async.stop()

    @property
    def in_flight(self) -> int:
        """How many rows are being sent by this process."""
        return self._async.in_flight

    def settings(self) -> Mapping[str, Any]:
        """Give the `rate`, `concurrency` and `timeout` of the last run."""
        return run(self._async.settings)

    def status(self) -> Status:
        """Give the job's state, and the number of its rows in each state."""
        return run(self._async.status)

    def pause(self) -> None:
        """Have all processes stop sending, until `resume`."""
        run(self._async.pause)

    def resume(self) -> None:
        """Let the job go on; one that was cancelled has nothing left to send."""
        run(self._async.resume)

    def cancel(self) -> None:
        """Stop for good: what is pending is skipped."""
        run(self._async.cancel)

    def rows(self, state: State | None = None) -> Generator[RowReport]:
        """Go over the rows, in the order they were loaded."""
        return iterate(self._async.rows(state))

    def resolve(self, key: str, decision: Decision, *, reason: str = "by decision") -> bool:
        """Settle an unknown row; False when there is none of this key."""
        return run(self._async.resolve, key, decision, reason=reason)

    def reconcile(self, judge: Judge) -> Mapping[str, int]:
        """Ask `judge`, in this thread, about each unknown row, and give counts by result."""
        counts: dict[str, int] = dict.fromkeys((*DECIDED, "no trace"), 0)
        for row in self.rows(State.UNKNOWN):
            result = run(heed, self._async.opened, row.key, judge(row))
            if result is not None:
                counts[result] += 1
        return counts

    def settle(self, event: Event) -> str | None:
        """Settle the row whose token a verified webhook's event carries, and give its key."""
        return run(self._async.settle, event)


def by_detail_records(client: Telnyx, *, window: float = 900.0, delay: float = 600.0) -> Judge:
    """Look for messages in the detail records of the account, by their tokens.

    See `telnyx_async.bulk.by_detail_records`.
    """
    judge = by_records(_asynchronous(client), window=window, delay=delay)
    return lambda row: run(judge, row)
