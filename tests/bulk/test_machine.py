"""Any order of claims, answers, deaths, decisions and repetitions: what holds of a journal and a pace."""

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

from telnyx_async._rate_limit.gcra import Rate
from telnyx_async.bulk import State
from telnyx_async.bulk._errors import Problems
from telnyx_async.bulk._journal.journal import Journal
from telnyx_async.bulk._journal.rate_limiter import Pace
from telnyx_async.bulk._rows import Claim, Held, NewRow, Record, Settling

KEYED = Settling(window=100.0, most=3)
KEYLESS = Settling()
ROWS = 6


class JournalMachine(RuleBasedStateMachine):
    """Two processes on one journal, whose rows may be sent again by a key in `window` only."""

    held = Bundle("held")
    claims = Bundle("claims")

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.folder = tempfile.TemporaryDirectory()
        self.now = 1000.0
        place = str(Path(self.folder.name) / "job.db")
        self.journals = [self.do(Journal.open(place, "rooms.create")) for _ in range(2)]
        for journal in self.journals:
            journal.database.dialect.clock = lambda: self.now  # type: ignore[attr-defined]
            journal.database.monotonic = lambda: self.now
            journal.database._ahead = 0.0
        self.do(self.journals[0].database.run(lambda t: t.change("UPDATE bulk_job SET seen = 0")))
        rows = [
            NewRow(key=str(n), line=n, target="/", headers="", body=b"%d" % n, limits="")
            for n in range(ROWS)
        ]
        assert self.do(self.journals[0].load([rows], Problems())) == ROWS
        # Times a row may have been carried out without a key by which the service knows it.
        self.sent: Counter[str] = Counter()
        self.allowed: Counter[str] = Counter({str(n): 1 for n in range(ROWS)})
        self.first: dict[str, float] = {}
        self.open: set[str] = set()

    def do(self, work: Any) -> Any:
        return self.loop.run_until_complete(work)

    def teardown(self) -> None:
        for journal in self.journals:
            self.do(journal.close())
        self.loop.close()
        self.folder.cleanup()

    @rule(target=held, who=st.integers(0, 1), count=st.integers(1, 3), keyed=st.booleans())
    def take(self, who: int, count: int, keyed: bool) -> Any:
        settle = KEYED if keyed else KEYLESS
        found = self.do(self.journals[who].take(count, hold=5.0, settle=settle))
        return multiple(*((who, each, settle) for each in found))

    @rule(target=claims, item=consumes(held))
    def claim(self, item: tuple[int, Held, Settling]) -> Any:
        who, held, settle = item
        claim = self.do(self.journals[who].claim(held, lease=5.0, settle=settle))
        if claim is None:
            return multiple()
        repeated = claim.prior is State.UNKNOWN
        if repeated:
            assert settle is KEYED
            assert self.now - self.first[claim.key] < KEYED.window
        else:
            self.sent[claim.key] += 1
            self.first[claim.key] = self.now
        self.open.add(claim.attempt)
        return (who, claim)

    @rule(
        item=consumes(claims),
        state=st.sampled_from([State.DONE, State.REJECTED, State.UNKNOWN, State.PENDING]),
    )
    def answer(self, item: tuple[int, Claim], state: State) -> None:
        who, claim = item
        self.open.discard(claim.attempt)
        kept = self.do(self.journals[who].record(claim, Record(state=state)))
        if kept and state is State.PENDING and claim.prior is State.PENDING:
            self.sent[claim.key] -= 1

    @rule(item=consumes(claims))
    def die(self, item: tuple[int, Claim]) -> None:
        self.open.discard(item[1].attempt)

    @rule(who=st.integers(0, 1), alone=st.booleans())
    def recover(self, who: int, alone: bool) -> None:
        self.do(self.journals[who].recover(alone=alone))

    @rule(seconds=st.sampled_from([1.0, 6.0, 60.0]))
    def time_passes(self, seconds: float) -> None:
        self.now += seconds

    @rule(key=st.integers(0, ROWS - 1), state=st.sampled_from([State.DONE, State.PENDING]))
    def decide(self, key: int, state: State) -> None:
        if self.do(self.journals[0].decide(str(key), state, "")) and state is State.PENDING:
            self.allowed[str(key)] += 1

    @invariant()
    def nothing_is_sent_twice_unless_it_was_decided(self) -> None:
        assert all(self.sent[key] <= self.allowed[key] for key in self.allowed)

    @invariant()
    def nothing_is_lost(self) -> None:
        assert sum(self.do(self.journals[0].counts()).values()) == ROWS


class PaceMachine(RuleBasedStateMachine):
    """Reservations by two processes, with cuts: never more than the rate allows."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.folder = tempfile.TemporaryDirectory()
        self.now = 1000.0
        place = str(Path(self.folder.name) / "job.db")
        self.journals = [self.do(Journal.open(place, "rooms.create")) for _ in range(2)]
        rates = {"*": Rate(10), "sender": Rate(1)}
        self.paces = [Pace(journal.database, rates) for journal in self.journals]
        for journal in self.journals:
            journal.database.dialect.clock = lambda: self.now  # type: ignore[attr-defined]
        self.slots: dict[str, list[float]] = {"*": [], "sender:a": [], "sender:b": []}
        self.quiet_until = 0.0

    do = JournalMachine.do
    teardown = JournalMachine.teardown

    @rule(who=st.integers(0, 1), sender=st.sampled_from(["", "sender:a", "sender:b"]))
    def reserve(self, who: int, sender: str) -> None:
        wait = self.do(self.paces[who].reserve(sender))
        assert wait >= 0
        at = self.now + wait
        assert at >= self.quiet_until - 1e-6
        for key in filter(None, ("*", sender)):
            self.slots[key].append(at)

    @rule(seconds=st.sampled_from([0.01, 0.5, 5.0]))
    def time_passes(self, seconds: float) -> None:
        self.now += seconds

    @rule(who=st.integers(0, 1), seconds=st.sampled_from([0.0, 1.0, 10.0]))
    def throttled(self, who: int, seconds: float) -> None:
        self.do(self.paces[who].slow(seconds))
        if self.slots["*"]:
            self.quiet_until = max(self.quiet_until, self.now + seconds)

    @invariant()
    def slots_are_apart(self) -> None:
        for key, interval in (("sender:a", 1.0), ("sender:b", 1.0)):
            slots = self.slots[key]
            assert all(later - earlier >= interval - 1e-6 for earlier, later in pairwise(slots))


few = settings(max_examples=25, stateful_step_count=30, deadline=None)
TestJournal = JournalMachine.TestCase
TestJournal.settings = few
TestPace = PaceMachine.TestCase
TestPace.settings = few
