"""Jobs: many calls of one operation that outlive the process that makes them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterable, Awaitable, Callable, Mapping
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeAlias
from uuid import UUID

from attrs import define, field, validators

from telnyx_async import _json
from telnyx_async._codec.values import is_mapping
from telnyx_async.bulk._errors import JournalError
from telnyx_async.bulk._journal.journal import Journal
from telnyx_async.bulk._journal.rate_limiter import Pace, Rates, rates
from telnyx_async.bulk._load.loader import Limits, Loader
from telnyx_async.bulk._load.mapping import Filler
from telnyx_async.bulk._load.requests import Plan
from telnyx_async.bulk._load.sources import Lines, columns, in_step, numbered, read
from telnyx_async.bulk._memory import Rows
from telnyx_async.bulk._reconcile import DECIDED, Decision, Judge, heed
from telnyx_async.bulk._rows import ALL, Claim, Key, Record, Rehearsal, RowReport, State, Status
from telnyx_async.bulk._run.runner import Runner, Settings
from telnyx_async.bulk._tokens import Event, resource_in, tokens_in

if TYPE_CHECKING:
    from telnyx_async._client import AsyncTelnyx

__all__ = ["Job", "Tell"]

Tell: TypeAlias = Callable[[Claim, Record], object]
"""Is called with each row that ends, and what became of it."""


def _silent(claim: Claim, record: Record) -> None: ...


def _place(value: str | Path) -> str:
    return str(value)


@define(eq=False)
class Job:
    """Calls of one operation, in a journal: a SQLite file, or Postgres by its address.

        async with Job("campaign.db", client.messages.send, rate="40/s") as job:
            await job.load_file("people.csv", key="to")
            await job.run()

    Each row is written down before it is sent, and what became of it afterwards. After a crash
    the same lines go on where it stopped; rows that were in flight are `unknown`, and are sent
    again by themselves only where the service knows a repetition. `rate` holds for all processes
    on this journal: `"40/s"`, names in `telnyx_async.bulk.DEFAULTS`, or rates by key (`{"*":
    "50/s", "sender": "0.1/s"}`). With `shared` several processes may run the job together.

    With `tokens` each row that is loaded carries a token, which comes back in its events and
    detail records: in the `webhook_url` of messages, in the `client_state` of calls.

    Without a `method` it is that of the journal; then `client` makes the calls.
    """

    journal: str = field(converter=_place)
    method: Callable[..., Awaitable[Any]] | str | None = None
    client: AsyncTelnyx | None = field(default=None, kw_only=True, repr=False)
    rate: Rates = field(default=None, kw_only=True)
    concurrency: int = field(
        default=50, kw_only=True, validator=[validators.instance_of(int), validators.ge(1)]
    )
    timeout: float = field(default=60.0, kw_only=True, validator=validators.gt(0))
    shared: bool = field(default=False, kw_only=True)
    tokens: bool = field(default=False, kw_only=True)
    _plan: Plan | None = field(default=None, init=False)
    _opened: Journal | None = field(default=None, init=False)
    _acquired: bool = field(default=False, init=False)
    _runner: Runner | None = field(default=None, init=False)

    async def __aenter__(self) -> Self:
        plan = None if self.method is None else Plan.of(self.method, tokens=self.tokens)
        rates(self.rate)
        self._opened = await Journal.open(self.journal, None if plan is None else plan.name)
        self._plan = plan or Plan.of(self._opened.operation, tokens=self.tokens)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.opened.close()

    async def load(
        self,
        rows: Rows,
        *,
        key: Key = None,
        templates: Mapping[str, str] | None = None,
        limits: Limits | None = None,
    ) -> int:
        """Add rows (mappings of arguments), and give how many are new.

        `key` names the column that tells rows apart, or computes it; without it rows of equal
        content are one. A row that is there already is not added again. `templates` make
        arguments of columns: `{"text": "Hi {name}"}`. `limits` gives the keys of rates that hold
        for a row beside `sender:…`. `LoadError` names every bad row; then none is added.
        """
        return (await self._load(self._lines(rows), key, templates, limits)).new

    async def load_file(
        self,
        path: str | Path,
        *,
        key: str | None = None,
        templates: Mapping[str, str] | None = None,
        rehearse: bool = False,
    ) -> Rehearsal:
        """Add the rows of a CSV file with a header, or of JSON lines; see `load`.

        In CSV an empty value is one that is left out. With `rehearse` every row is checked and
        none is added.
        """
        path = Path(path)
        names = columns(path)
        filler = Filler(self.plan, templates or {}, key)
        if names is not None:
            filler.check_columns(names)
        loader = self._loader(filler, key, text=names is not None)
        lines = read(path, loader.problems)
        return await self._add(loader, lines, rehearse=rehearse)

    async def acquire(self) -> None:
        """Take the job for this process, as `run` does; alone, what was in flight is `unknown`."""
        if not self._acquired:
            await self.opened.acquire(shared=self.shared)
            self._acquired = True

    async def run(self, tell: Tell = _silent) -> Status:
        """Send what there is to send, and give the job's status in the end.

        `JobInUseError` when another process runs it; `JobStoppedError` when it is paused or
        cancelled, or an answer says that no row has a chance; `JournalError` when nothing can be
        written down any more. `tell` is called with each row that ends.
        """
        await self.acquire()
        self._runner = self.runner(tell)
        await self.opened.remember(self._how())
        await self._runner.run()
        return await self.status()

    def stop(self) -> None:
        """Have `run` return when what is in flight has ended."""
        if self._runner is not None:
            self._runner.stop()

    @property
    def in_flight(self) -> int:
        """How many rows are being sent by this process."""
        return 0 if self._runner is None else self._runner.busy

    async def settings(self) -> Mapping[str, Any]:
        """Give the `rate`, `concurrency` and `timeout` of the last run."""
        settings: Mapping[str, Any] = _json.loads((await self.opened.job()).settings.encode())
        return settings

    async def status(self) -> Status:
        """Give the job's state, and the number of its rows in each state."""
        job = await self.opened.job()
        return Status(
            operation=job.operation,
            state=job.state,
            reason=job.reason,
            counts=await self.opened.counts(),
        )

    async def pause(self) -> None:
        """Have all processes stop sending, until `resume`."""
        await self.opened.set_state("paused")

    async def resume(self) -> None:
        """Let the job go on; one that was cancelled has nothing left to send."""
        await self.opened.set_state("open")

    async def cancel(self) -> None:
        """Stop for good: what is pending is skipped."""
        await self.opened.set_state("cancelled")

    def rows(self, state: State | None = None) -> AsyncGenerator[RowReport]:
        """Go over the rows, in the order they were loaded."""
        return self.opened.rows(state)

    async def resolve(self, key: str, decision: Decision, *, reason: str = "by decision") -> bool:
        """Settle an unknown row; False when there is none of this key."""
        return await self.opened.decide(key, DECIDED[decision], reason)

    async def reconcile(self, judge: Judge) -> Mapping[str, int]:
        """Ask `judge` about each unknown row, and give counts of `done`, `resend`, `abandon` and
        `no trace`. What it does not decide, and what has no trace, stays unknown."""
        counts: dict[str, int] = dict.fromkeys((*DECIDED, "no trace"), 0)
        async for row in self.rows(State.UNKNOWN):
            result = await heed(self.opened, row.key, await judge(row))
            if result is not None:
                counts[result] += 1
        return counts

    async def settle(self, event: Event) -> str | None:
        """Settle the row whose token a webhook's event carries, and give its key.

        The event is proof that the service has accepted the row; verify it first, by `unwrap`.
        None when it carries no token, or that of a row whose end is known or that is not in this
        journal. Any process may do this, while others run the job.
        """
        key = await self.opened.in_doubt(tokens_in(event))
        if key is None or not await self.opened.accept(key, resource_in(event), "by its event"):
            return None
        return key

    @property
    def plan(self) -> Plan:
        """The operation, and its arguments."""
        if self._plan is None:
            raise RuntimeError("a job is opened by `async with`")
        return self._plan

    @property
    def opened(self) -> Journal:
        """The journal."""
        if self._opened is None:
            raise RuntimeError("a job is opened by `async with`")
        return self._opened

    def _lines(self, rows: Rows) -> Lines:
        if isinstance(rows, AsyncIterable):
            return numbered(in_step(rows, asyncio.get_running_loop()))
        return numbered(rows)

    def _loader(
        self, filler: Filler, key: Key, *, text: bool, limits: Limits | None = None
    ) -> Loader:
        from telnyx_async.bulk._load.validation import RowChecker  # noqa: PLC0415 - loads the description

        return Loader(
            filler, UUID(self.opened.id), RowChecker(self.plan), key=key, text=text, limits=limits
        )

    async def _load(
        self,
        lines: Lines,
        key: Key,
        templates: Mapping[str, str] | None,
        limits: Limits | None,
    ) -> Rehearsal:
        filler = Filler(self.plan, templates or {}, key if isinstance(key, str) else None)
        return await self._add(self._loader(filler, key, text=False, limits=limits), lines)

    async def _add(self, loader: Loader, lines: Lines, *, rehearse: bool = False) -> Rehearsal:
        batches = loader.batches(lines)
        new = await self.opened.load(batches, loader.problems, rehearse=rehearse)
        rate = rates(self.rate).get("*")
        seconds = None if rate is None else new * rate.interval
        return Rehearsal(rows=loader.count, new=new, seconds=seconds)

    def _how(self) -> Mapping[str, Any]:
        rate: Any = self.rate
        if rate is not None and not isinstance(rate, str) and not is_mapping(rate):
            rate = list(rate)
        return {"rate": rate, "concurrency": self.concurrency, "timeout": self.timeout}

    def runner(self, tell: Tell = _silent, span: tuple[int, int] = ALL) -> Runner:
        """What sends the rows with these numbers."""
        client = self.client or getattr(getattr(self.method, "__self__", None), "_client", None)
        if client is None:
            raise JournalError("a job needs a client to run: Job(..., client=client)")
        return Runner(
            client.execute,
            self.opened,
            self.plan.operation,
            Pace(self.opened.database, rates(self.rate)),
            Settings(concurrency=self.concurrency, timeout=self.timeout, span=span),
            tell,
        )
