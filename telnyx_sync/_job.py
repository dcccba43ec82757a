"""Jobs for blocking code: the asynchronous job runs on the event loop while this thread waits."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping
from functools import partial
from operator import attrgetter
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeAlias

from telnyx_async.bulk import Job as AsyncJob
from telnyx_async.bulk import LoadReport, RowReport, State, Status
from telnyx_async.bulk import by_detail_records as by_detail_records_async
from telnyx_async.bulk._reconcile import Decision, Finding, apply, zero_counts
from telnyx_sync._background import BackgroundTask, ThreadFedIterable
from telnyx_sync._loop import iterate, run, spawn

if TYPE_CHECKING:
    from telnyx_async import AsyncTelnyx
    from telnyx_async._rate_limit.rates import Rates
    from telnyx_async.bulk._job import OnResult
    from telnyx_async.bulk._load.loader import RateKeys
    from telnyx_async.bulk._rows import Key
    from telnyx_async.bulk._tokens import Event
    from telnyx_sync._client import Telnyx

__all__ = ["Job", "Lookup", "by_detail_records"]

Lookup: TypeAlias = Callable[[RowReport], Finding]
"""Looks up what became of an unknown row; returns None if it has nothing to say."""

_async_client: Callable[[Telnyx], AsyncTelnyx] = attrgetter("_async")


class Job:
    """Calls of one operation, recorded in a journal: a SQLite file, or Postgres by its URL.

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
        # A client closes when it is garbage collected, so the job keeps a reference.
        owner = getattr(method, "__self__", None)
        self._client: Telnyx | None = client or getattr(owner, "_client", None)
        self._async = AsyncJob(
            journal,
            method,
            client=None if self._client is None else _async_client(self._client),
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
        rate_keys: RateKeys | None = None,
    ) -> int:
        """Add rows (mappings of arguments), and return the number of new ones.

        Rows are taken in this thread; `key` and `rate_keys` are called in another one.
        """
        load = partial(self._async.load, key=key, templates=templates, rate_keys=rate_keys)
        return ThreadFedIterable(rows).feed(load)

    def load_file(
        self,
        path: str | Path,
        *,
        key: str | None = None,
        templates: Mapping[str, str] | None = None,
        dry_run: bool = False,
    ) -> LoadReport:
        """Add the rows of a CSV file with a header, or of JSON lines (`.jsonl`, `.ndjson`).

        With `dry_run`, all rows are checked and none is added.
        """
        load = self._async.load_file
        return run(load, path, key=key, templates=templates, dry_run=dry_run)

    def acquire(self) -> None:
        """Lock the job for this process, as `run` does first.

        `JobInUseError` if another process has it. Rows that an earlier process had in flight
        become `unknown`.
        """
        run(self._async.acquire)

    def run(self, on_result: OnResult | None = None) -> Status:
        """Send all rows that may be sent, and return the status of the job.

        Ctrl-C waits for the rows in flight, then raises `KeyboardInterrupt`; a second one stops
        at once, and leaves those rows unknown. `on_result` is called with each attempt and its
        result, once it is recorded, in the thread of the event loop.
        """
        task = BackgroundTask(partial(self._async.run, on_result) if on_result else self._async.run)
        task.start()
        try:
            return task.result()
        except KeyboardInterrupt:
            task.finish(self.stop)
            raise

    def stop(self) -> None:
        """Send no more rows, and let `run` return when those in flight have ended.

        May be called from any thread, and in a signal handler.
        """
        spawn(self._stop)

    async def _stop(self) -> None:
        self._async.stop()

    @property
    def in_flight(self) -> int:
        """The number of rows that this process is sending."""
        return self._async.in_flight

    def settings(self) -> Mapping[str, Any]:
        """Return the `rate`, `concurrency` and `timeout` of the last run."""
        return run(self._async.settings)

    def status(self) -> Status:
        """Return the state of the job, and the number of rows in each state."""
        return run(self._async.status)

    def pause(self) -> None:
        """Stop sending in all processes, until `resume`."""
        run(self._async.pause)

    def resume(self) -> None:
        """Let a job that was paused or stopped be run again."""
        run(self._async.resume)

    def cancel(self) -> None:
        """Stop sending in all processes, and skip all pending rows for good."""
        run(self._async.cancel)

    def rows(self, state: State | None = None) -> Generator[RowReport]:
        """Iterate over the rows, all or those in one state, in the order they were loaded."""
        return iterate(self._async.rows(state))

    def resolve(
        self, key: str, decision: Decision, *, reason: str = "resolved by decision"
    ) -> bool:
        """Resolve an unknown row; return False if no unknown row has this key."""
        return run(self._async.resolve, key, decision, reason=reason)

    def reconcile(self, lookup: Lookup) -> Mapping[str, int]:
        """Look each unknown row up, in this thread, and record what is found; return counts."""
        counts = zero_counts()
        for row in self.rows(State.UNKNOWN):
            result = run(apply, self._async.opened_journal, row.key, lookup(row))
            if result is not None:
                counts[result] += 1
        return counts

    def confirm(self, event: Event) -> str | None:
        """Mark the row whose token is in a verified webhook event as done, and return its key."""
        return run(self._async.confirm, event)


def by_detail_records(client: Telnyx, *, window: float = 900.0, delay: float = 600.0) -> Lookup:
    """Look messages up in the detail records of the account, by their tokens.

    See `telnyx_async.bulk.by_detail_records`.
    """
    lookup = by_detail_records_async(_async_client(client), window=window, delay=delay)
    return lambda row: run(lookup, row)
