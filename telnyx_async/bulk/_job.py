"""Jobs: many calls of one operation that survive the process that makes them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterable, Awaitable, Callable, Mapping
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeAlias
from uuid import UUID

from attrs import define, field, validators

from telnyx_async import _json
from telnyx_async._codec.values import is_mapping
from telnyx_async._rate_limit.rates import EVERY_CALL, Rates, RateTable
from telnyx_async.bulk._errors import JournalError, LoadError, RowProblem
from telnyx_async.bulk._journal.journal import Journal
from telnyx_async.bulk._journal.rate_limiter import SharedRateLimiter
from telnyx_async.bulk._load.loader import Loader, RateKeys
from telnyx_async.bulk._load.mapping import ArgumentMapper
from telnyx_async.bulk._load.requests import RequestBuilder
from telnyx_async.bulk._load.sources import Lines, RowFile, iterate_in_thread, numbered
from telnyx_async.bulk._memory import Rows
from telnyx_async.bulk._reconcile import RESOLVED_STATES, Decision, Lookup, apply, zero_counts
from telnyx_async.bulk._rows import (
    ALL_ROWS,
    Attempt,
    AttemptResult,
    Key,
    LoadReport,
    RowRange,
    RowReport,
    State,
    Status,
)
from telnyx_async.bulk._run.runner import Runner, Settings
from telnyx_async.bulk._tokens import Event, resource_id_in, tokens_in

if TYPE_CHECKING:
    from telnyx_async._instrumentation.hooks import Observer
    from telnyx_async._operation import Caller, Operation

__all__ = ["Job", "OnResult"]

OnResult: TypeAlias = Callable[[Attempt, AttemptResult], object]
"""Called with each attempt whose result has been recorded."""


def _ignore(attempt: Attempt, result: AttemptResult) -> None: ...


def _count(
    observer: Observer,
    operation: Operation,
    on_result: OnResult,
    attempt: Attempt,
    result: AttemptResult,
) -> None:
    observer.row_ended(operation, result.state)
    on_result(attempt, result)


def _address(value: str | Path) -> str:
    return str(value)


@define(eq=False)
class Job:
    """Calls of one operation, recorded in a journal: a SQLite file, or Postgres by its URL.

        async with Job("campaign.db", client.messages.send, rate="40/s") as job:
            await job.load_file("people.csv", key="to")
            await job.run()

    Each row is recorded before it is sent, and its result afterwards. After a crash the same code
    continues the job. Rows that were in flight are then `unknown`; they are sent again
    automatically only where the service recognises a repeated request.

    `rate` applies to all processes on this journal together: `"40/s"` for all rows, the name of a
    preset in `telnyx_async.bulk.RATE_PRESETS`, or rates by key (`{"*": "50/s", "sender":
    "0.1/s"}`). `concurrency` is the maximum number of requests in flight, `timeout` the time for
    one attempt in seconds. With `shared=True` several processes may run the job together.

    With `tokens=True` each row that is loaded carries a token that its webhooks and detail
    records echo: in the `webhook_url` of a message, in the `client_state` of a call.

    Without a `method`, the job calls the one that the journal names, with `client`.
    """

    journal: str = field(converter=_address)
    method: Callable[..., Awaitable[Any]] | str | None = None
    client: Caller | None = field(default=None, kw_only=True, repr=False)
    rate: Rates = field(default=None, kw_only=True)
    concurrency: int = field(
        default=50, kw_only=True, validator=[validators.instance_of(int), validators.ge(1)]
    )
    timeout: float = field(default=60.0, kw_only=True, validator=validators.gt(0))
    shared: bool = field(default=False, kw_only=True)
    tokens: bool = field(default=False, kw_only=True)
    _builder: RequestBuilder | None = field(default=None, init=False)
    _opened_journal: Journal | None = field(default=None, init=False)
    _acquired: bool = field(default=False, init=False)
    _runner: Runner | None = field(default=None, init=False)

    async def __aenter__(self) -> Self:
        builder = None
        if self.method is not None:
            builder = RequestBuilder.of(self.method, tokens=self.tokens)
        RateTable.parse(self.rate)
        self._opened_journal = await Journal.open(self.journal, builder.name if builder else None)
        self._builder = builder or RequestBuilder.of(
            self._opened_journal.operation, tokens=self.tokens
        )
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        try:
            # A run in another task still records the rows that it has in flight.
            if self._runner is not None:
                self._runner.stop()
                await self._runner.wait_ended()
        finally:
            await self.opened_journal.close()

    async def load(
        self,
        rows: Rows,
        *,
        key: Key = None,
        templates: Mapping[str, str] | None = None,
        rate_keys: RateKeys | None = None,
    ) -> int:
        """Add rows (mappings of arguments), and return the number of new ones.

        `key` is the column that identifies a row, or a function of the row; without it, rows of
        equal content are one row. A row that the journal has already is not added again; one that
        was rejected is replaced if its content is another now.
        `templates` make arguments from columns: `{"text": "Hi {name}"}`. `rate_keys` returns the
        keys of the rates that apply to a row besides `sender:…`, such as `["campaign:7"]`.

        `LoadError` if any row is invalid; it names the first 20 of them, and no row is added.
        """
        by_name = key if isinstance(key, str) else None
        mapper = ArgumentMapper(self.builder, templates or {}, by_name)
        loader = self._loader(mapper, key, text=False, rate_keys=rate_keys)
        return (await self._add(loader, self._lines(rows))).new

    async def load_file(
        self,
        path: str | Path,
        *,
        key: str | None = None,
        templates: Mapping[str, str] | None = None,
        dry_run: bool = False,
    ) -> LoadReport:
        """Add the rows of a CSV file with a header, or of JSON lines (`.jsonl`, `.ndjson`).

        See `load`. The path may be that of a pipe, and `-` is standard input. Text in CSV is
        converted to the types of the arguments; an empty field is left out. With `dry_run`, all
        rows are checked and none is added. A file without rows is a `LoadError`.
        """
        path = Path(path)
        mapper = ArgumentMapper(self.builder, templates or {}, key)
        # In a thread: the other end of a pipe may take its time.
        source = await asyncio.to_thread(RowFile.open, path, mapper.is_column)
        try:
            if source.header is not None:
                mapper.check_columns(source.header)
            loader = self._loader(mapper, key, text=source.header is not None)
            found = await self._add(loader, source.lines(loader.problems), dry_run=dry_run)
        except Exception:  # not a cancellation: the thread may still read
            source.close()
            raise
        if not found.rows:
            raise LoadError([RowProblem(0, f"{path} has no rows")], 1)
        return found

    async def acquire(self) -> None:
        """Lock the job for this process, as `run` does first.

        `JobInUseError` if another process has it. Rows that an earlier process had in flight
        become `unknown`.
        """
        if not self._acquired:
            await self.opened_journal.acquire(shared=self.shared)
            self._acquired = True

    async def run(self, on_result: OnResult = _ignore) -> Status:
        """Send all rows that may be sent, and return the status of the job.

        `on_result` is called with each attempt and its result, once it is recorded. Raises
        `JobInUseError` if another process runs the job, `JobStoppedError` if it is paused or
        cancelled, or if a response means that no row can succeed, and `JournalError` if the
        journal cannot be written.
        """
        await self.acquire()
        self._runner = self.runner(on_result)
        await self.opened_journal.save_settings(self._settings())
        await self._runner.run()
        return await self.status()

    def stop(self) -> None:
        """Send no more rows, and let `run` return when those in flight have ended."""
        if self._runner is not None:
            self._runner.stop()

    @property
    def in_flight(self) -> int:
        """The number of rows that this process is sending."""
        return 0 if self._runner is None else self._runner.in_flight

    async def settings(self) -> Mapping[str, Any]:
        """Return the `rate`, `concurrency` and `timeout` of the last run."""
        job = await self.opened_journal.job()
        settings: Mapping[str, Any] = _json.loads(job.settings.encode())
        return settings

    async def status(self) -> Status:
        """Return the state of the job, and the number of rows in each state."""
        job = await self.opened_journal.job()
        return Status(
            operation=job.operation,
            state=job.state,
            reason=job.reason,
            counts=await self.opened_journal.counts(),
        )

    async def pause(self) -> None:
        """Stop sending in all processes, until `resume`."""
        await self.opened_journal.set_state("paused")

    async def resume(self) -> None:
        """Let a job that was paused or stopped be run again."""
        await self.opened_journal.set_state("open")

    async def cancel(self) -> None:
        """Stop sending in all processes, and skip all pending rows for good."""
        await self.opened_journal.set_state("cancelled")

    def rows(self, state: State | None = None) -> AsyncGenerator[RowReport]:
        """Iterate over the rows, all or those in one state, in the order they were loaded."""
        return self.opened_journal.rows(state)

    async def resolve(
        self, key: str, decision: Decision, *, reason: str = "resolved by decision"
    ) -> bool:
        """Resolve an unknown row; return False if no unknown row has this key.

        `reason` becomes the `error` of the row.
        """
        return await self.opened_journal.resolve(key, RESOLVED_STATES[decision], reason)

    async def reconcile(self, lookup: Lookup) -> Mapping[str, int]:
        """Look each unknown row up, and record what is found.

        Returns the number of rows that are now `done`, to `resend` or to `abandon`, and of those
        with `no trace`, which stay unknown, as do those about which `lookup` returns None.
        """
        counts = zero_counts()
        async for row in self.rows(State.UNKNOWN):
            result = await apply(self.opened_journal, row.key, await lookup(row))
            if result is not None:
                counts[result] += 1
        return counts

    async def confirm(self, event: Event) -> str | None:
        """Mark the row whose token is in a webhook event as done, and return its key.

        The event proves that the service has accepted the row, so verify its signature first
        (`client.webhooks.unwrap`). Returns None if the event has no token, or that of a row that
        is not in this journal or not in doubt. Any process may call this while the job runs.
        """
        key = await self.opened_journal.find_in_doubt(tokens_in(event))
        if key is None:
            return None
        reason = "confirmed by a webhook event"
        accepted = await self.opened_journal.accept(key, resource_id_in(event), reason)
        return key if accepted else None

    @property
    def builder(self) -> RequestBuilder:
        """The builder of the job's requests."""
        if self._builder is None:
            raise RuntimeError("the job is not open: use it in `async with`")
        return self._builder

    @property
    def opened_journal(self) -> Journal:
        """The journal, once the job is open."""
        if self._opened_journal is None:
            raise RuntimeError("the job is not open: use it in `async with`")
        return self._opened_journal

    def runner(self, on_result: OnResult = _ignore, rows: RowRange = ALL_ROWS) -> Runner:
        """Return a runner for a range of rows."""
        client = self.client or getattr(getattr(self.method, "__self__", None), "_client", None)
        if client is None:
            raise JournalError("the job needs a client to run: Job(..., client=client)")
        observer = getattr(getattr(client, "_pipeline", client), "observer", None)
        if observer is not None:
            on_result = partial(_count, observer, self.builder.operation, on_result)
        return Runner(
            client.execute,
            self.opened_journal,
            self.builder.operation,
            SharedRateLimiter(self.opened_journal.database, RateTable.parse(self.rate)),
            Settings(concurrency=self.concurrency, timeout=self.timeout, rows=rows),
            on_result,
        )

    def _lines(self, rows: Rows) -> Lines:
        if isinstance(rows, AsyncIterable):
            return numbered(iterate_in_thread(rows, asyncio.get_running_loop()))
        return numbered(rows)

    def _loader(
        self,
        mapper: ArgumentMapper,
        key: Key,
        *,
        text: bool,
        rate_keys: RateKeys | None = None,
    ) -> Loader:
        from telnyx_async.bulk._load.validation import RowValidator  # noqa: PLC0415 - loads the description

        job, validator = UUID(self.opened_journal.id), RowValidator(self.builder)
        return Loader(mapper, job, validator, key=key, text=text, rate_keys=rate_keys)

    async def _add(self, loader: Loader, lines: Lines, *, dry_run: bool = False) -> LoadReport:
        batches = loader.batches(lines)
        added = await self.opened_journal.load(batches, loader.problems, dry_run=dry_run)
        rate = RateTable.parse(self.rate).get(EVERY_CALL)
        return LoadReport(
            rows=loader.count,
            new=added.new,
            replaced=added.replaced,
            seconds=None if rate is None else (added.new + added.replaced) * rate.interval,
        )

    def _settings(self) -> Mapping[str, Any]:
        rate: Any = self.rate
        if rate is not None and not isinstance(rate, str) and not is_mapping(rate):
            rate = list(rate)
        return {"rate": rate, "concurrency": self.concurrency, "timeout": self.timeout}
