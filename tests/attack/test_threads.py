"""Threads that are switched after every few instructions share what may be shared."""

from __future__ import annotations

import asyncio
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from telnyx_async import APIError, AsyncTelnyx, Timeout
from telnyx_async._rate_limit.limiter import Limiter
from telnyx_async.webhooks import ClaimResult, MemoryStore, SQLiteStore, Store
from telnyx_sync import Telnyx

from .leaks import KEY, taken_slots
from .ledger import Ledger
from .service import Service, serving

THREADS = 8


@pytest.fixture(autouse=True)
def switching() -> Iterator[None]:
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(interval)


@pytest.fixture
def service() -> Iterator[Service]:
    with serving(chance=0.05) as service:
        yield service


def in_threads(work: Callable[[int], object]) -> None:
    """Run `work` in several threads that begin together, each with a number of its own."""
    together = threading.Barrier(THREADS, timeout=60)

    def begin(number: int) -> None:
        together.wait()
        work(number)

    with ThreadPoolExecutor(THREADS) as pool:
        begun = [pool.submit(begin, number) for number in range(THREADS)]
    # All of them: one that fails leaves the others at a barrier, which then break as well.
    if errors := [error for each in begun if (error := each.exception())]:
        raise BaseExceptionGroup("threads failed", errors)


async def test_a_blocking_client(service: Service) -> None:
    ledger = Ledger()
    timeout = Timeout(total=20, connect=5, read=0.25, pool=10)
    with Telnyx(KEY, base_url=service.url, timeout=timeout, max_connections=4) as client:

        def work(thread: int) -> None:
            for number in range(20):
                path = f"{('once', 'read')[number % 2]}/{thread}/{number}"
                try:
                    call = client.post if path.startswith("once") else client.get
                    call(f"/{path}")
                except APIError as error:
                    ledger.record(path, error)
                else:
                    ledger.record(path, None)

        await asyncio.to_thread(in_threads, work)
        left = taken_slots(client._async)
    found = ledger.judged("threads", await service.arrived(), left=left)
    assert found.good, found
    assert found.calls == THREADS * 20


async def test_a_client_in_several_event_loops(service: Service) -> None:
    """One of them closes it for all, while the others run."""
    client = AsyncTelnyx(KEY, base_url=service.url, max_connections=4)
    ledger, ended, closed = Ledger(), threading.Barrier(THREADS, timeout=60), threading.Event()

    async def calls(thread: int) -> None:
        async def call(path: str) -> None:
            try:
                await client.post(f"/{path}")
            except APIError as error:
                ledger.record(path, error)
            else:
                ledger.record(path, None)

        await asyncio.gather(*(call(f"once/{thread}/{number}") for number in range(20)))
        await asyncio.to_thread(ended.wait)
        if thread == 0:
            left.append(taken_slots(client))
            await client.close()
            closed.set()
        await asyncio.to_thread(closed.wait, 60)

    left: list[int] = []
    await asyncio.to_thread(in_threads, lambda thread: asyncio.run(calls(thread)))
    found = ledger.judged("loops", await service.arrived(), left=sum(left))
    assert found.good, found


async def test_bulk_calls_in_memory(service: Service) -> None:
    outcomes: Counter[object] = Counter()
    with Telnyx(KEY, base_url=service.url, max_retries=0) as client:

        def work(thread: int) -> None:
            rows = ({"id": f"{thread}-{number}"} for number in range(20))
            for outcome in client.bulk(client.sim_cards.actions.enable, rows, key="id"):
                outcomes[outcome.key] += 1

        await asyncio.to_thread(in_threads, work)
    assert len(outcomes) == outcomes.total() == THREADS * 20
    arrived = await service.arrived()
    assert max(arrived.values()) == 1


def test_a_limiter() -> None:
    """Whichever thread asks, the slots of a rate are one series."""
    rate, count = 400, 20
    limiter = Limiter(f"{rate}/s")

    async def calls() -> None:
        for _ in range(count):
            async with limiter.admit(("",)) as admission:
                admission.record(200, {})

    began = time.monotonic()
    in_threads(lambda _: asyncio.run(calls()))
    assert time.monotonic() - began >= (THREADS * count - 1) / rate
    assert sum(each.in_flight for each in limiter._products.values()) == 0


@pytest.mark.parametrize("kind", ["memory", "sqlite"])
def test_a_store_of_webhooks(tmp_path: Path, kind: str) -> None:
    sqlite = SQLiteStore(tmp_path / "events.db", timeout=30)
    store: Store = MemoryStore() if kind == "memory" else sqlite
    acquired: Counter[str] = Counter()
    events = [f"e{number}" for number in range(40)]

    async def claim(owner: str) -> None:
        for event in events:
            if await store.claim(event, owner, 60) is ClaimResult.ACQUIRED:
                acquired[event] += 1
                await store.finish(event, owner)

    in_threads(lambda thread: asyncio.run(claim(str(thread))))
    assert acquired == Counter(events)
    sqlite.close()
