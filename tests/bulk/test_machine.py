"""Stateful tests: any order of attempts, results, crashes and decisions, and of reservations."""

from __future__ import annotations

import asyncio
import tempfile
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, multiple, rule

from telnyx_async._rate_limit.rates import RateTable
from telnyx_async.bulk import State
from telnyx_async.bulk._errors import Problems
from telnyx_async.bulk._journal.journal import Journal
from telnyx_async.bulk._journal.rate_limiter import SharedRateLimiter
from telnyx_async.bulk._rows import Attempt, AttemptResult, NewRow, ReplayWindow, Reservation

KEYED = ReplayWindow(seconds=100.0, max_attempts=3)
KEYLESS = ReplayWindow()
ROWS = 6


class Machine(RuleBasedStateMachine):
    """Awaits what the processes do on a loop of its own."""

    loop: asyncio.AbstractEventLoop
    folder: tempfile.TemporaryDirectory[str]
    journals: list[Journal]

    def do(self, work: Any) -> Any:
        async def call() -> Any:
            return await work()

        return self.loop.run_until_complete(call())

    def teardown(self) -> None:
        for journal in self.journals:
            self.do(journal.close)
        self.loop.close()
        self.folder.cleanup()


class JournalMachine(Machine):
    """Two processes on one journal; with a key, rows may be repeated within the replay window."""

    reservations = Bundle("reservations")
    attempts = Bundle("attempts")

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.folder = tempfile.TemporaryDirectory()
        self.now = 1000.0
        path = str(Path(self.folder.name) / "job.db")
        self.journals = [self.do(lambda: Journal.open(path, "rooms.create")) for _ in range(2)]
        for journal in self.journals:
            journal.database.dialect.clock = lambda: self.now  # type: ignore[attr-defined]
            journal.database.monotonic = lambda: self.now
            journal.database._clock_offset = 0.0
        self.do(
            lambda: self.journals[0].database.run(
                lambda t: t.execute("UPDATE bulk_job SET seen = 0")
            )
        )
        rows = [
            NewRow(key=str(n), line=n, target="/", headers="", body=b"%d" % n, rate_keys="")
            for n in range(ROWS)
        ]
        assert self.do(lambda: self.journals[0].load([rows], Problems())).new == ROWS
        # How often a row may have been carried out without a key that the service recognises.
        self.sent: Counter[str] = Counter()
        self.allowed: Counter[str] = Counter({str(n): 1 for n in range(ROWS)})
        self.first: dict[str, float] = {}
        self.in_flight: set[str] = set()

    @rule(
        target=reservations, process=st.integers(0, 1), count=st.integers(1, 3), keyed=st.booleans()
    )
    def reserve(self, process: int, count: int, keyed: bool) -> Any:
        replay = KEYED if keyed else KEYLESS
        found = self.do(lambda: self.journals[process].reserve(count, hold=5.0, replay=replay))
        return multiple(*((process, each, replay) for each in found))

    @rule(target=attempts, item=consumes(reservations))
    def begin_attempt(self, item: tuple[int, Reservation, ReplayWindow]) -> Any:
        process, reservation, replay = item
        journal = self.journals[process]
        attempt = self.do(lambda: journal.begin_attempt(reservation, lease=5.0, replay=replay))
        if attempt is None:
            return multiple()
        repeated = attempt.prior is State.UNKNOWN
        if repeated:
            assert replay is KEYED
            assert self.now - self.first[attempt.key] < KEYED.seconds
        else:
            self.sent[attempt.key] += 1
            self.first[attempt.key] = self.now
        self.in_flight.add(attempt.id)
        return (process, attempt)

    @rule(
        item=consumes(attempts),
        state=st.sampled_from([State.DONE, State.REJECTED, State.UNKNOWN, State.PENDING]),
    )
    def record(self, item: tuple[int, Attempt], state: State) -> None:
        process, attempt = item
        self.in_flight.discard(attempt.id)
        recorded = self.do(
            lambda: self.journals[process].record(attempt, AttemptResult(state=state))
        )
        if recorded and state is State.PENDING and attempt.prior is State.PENDING:
            self.sent[attempt.key] -= 1

    @rule(item=consumes(attempts))
    def crash(self, item: tuple[int, Attempt]) -> None:
        self.in_flight.discard(item[1].id)

    @rule(process=st.integers(0, 1), exclusive=st.booleans())
    def recover(self, process: int, exclusive: bool) -> None:
        self.do(lambda: self.journals[process].recover(exclusive=exclusive))

    @rule(seconds=st.sampled_from([1.0, 6.0, 60.0]))
    def time_passes(self, seconds: float) -> None:
        self.now += seconds

    @rule(key=st.integers(0, ROWS - 1), state=st.sampled_from([State.DONE, State.PENDING]))
    def resolve(self, key: int, state: State) -> None:
        if (
            self.do(lambda: self.journals[0].resolve(str(key), state, ""))
            and state is State.PENDING
        ):
            self.allowed[str(key)] += 1

    @invariant()
    def no_row_is_sent_twice_unless_resolved_so(self) -> None:
        assert all(self.sent[key] <= self.allowed[key] for key in self.allowed)

    @invariant()
    def no_row_is_lost(self) -> None:
        assert sum(self.do(self.journals[0].counts).values()) == ROWS


class RateLimiterMachine(Machine):
    """Slots reserved by two processes, with 429 responses: never more than the rate allows."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.folder = tempfile.TemporaryDirectory()
        self.now = 1000.0
        path = str(Path(self.folder.name) / "job.db")
        self.journals = [self.do(lambda: Journal.open(path, "rooms.create")) for _ in range(2)]
        rates = RateTable.parse({"*": "10/s", "sender": "1/s"})
        self.limiters = [SharedRateLimiter(journal.database, rates) for journal in self.journals]
        for journal in self.journals:
            journal.database.dialect.clock = lambda: self.now  # type: ignore[attr-defined]
        self.slots: dict[str, list[float]] = {"*": [], "sender:a": [], "sender:b": []}
        self.quiet_until = 0.0

    @rule(process=st.integers(0, 1), sender=st.sampled_from(["", "sender:a", "sender:b"]))
    def reserve(self, process: int, sender: str) -> None:
        wait = self.do(lambda: self.limiters[process].reserve(sender))
        assert wait >= 0
        at = self.now + wait
        assert at >= self.quiet_until - 1e-6
        for key in filter(None, ("*", sender)):
            self.slots[key].append(at)

    @rule(seconds=st.sampled_from([0.01, 0.5, 5.0]))
    def time_passes(self, seconds: float) -> None:
        self.now += seconds

    @rule(process=st.integers(0, 1), seconds=st.sampled_from([0.0, 1.0, 10.0]))
    def pause(self, process: int, seconds: float) -> None:
        self.do(lambda: self.limiters[process].pause(seconds))
        if self.slots["*"]:
            self.quiet_until = max(self.quiet_until, self.now + seconds)

    @invariant()
    def slots_do_not_overlap(self) -> None:
        for key, interval in (("sender:a", 1.0), ("sender:b", 1.0)):
            slots = self.slots[key]
            assert all(later - earlier >= interval - 1e-6 for earlier, later in pairwise(slots))


few = settings(max_examples=25, stateful_step_count=30, deadline=None)
TestJournal = JournalMachine.TestCase
TestJournal.settings = few
TestRateLimiter = RateLimiterMachine.TestCase
TestRateLimiter.settings = few
