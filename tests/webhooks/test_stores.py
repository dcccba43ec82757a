"""Stores: the contract that all of them implement, and what each adds."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import threading
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import fakeredis
import pytest
from anyio.to_thread import current_default_thread_limiter, run_sync
from attrs import define

from telnyx_async.webhooks import (
    ClaimResult,
    MemoryStore,
    RedisStore,
    SQLiteStore,
    Store,
    WebhookEvent,
    WebhookRouter,
)

from .deliveries import event_of

ACQUIRED, BUSY, DONE = ClaimResult.ACQUIRED, ClaimResult.BUSY, ClaimResult.DONE


@define
class Clock:
    now: float = 1_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(params=["memory", "sqlite", "redis", "redis-text"])
async def store(
    request: pytest.FixtureRequest, tmp_path: Path, clock: Clock
) -> AsyncIterator[Store]:
    if request.param == "memory":
        yield MemoryStore(clock=clock)
    elif request.param == "sqlite":
        sqlite = SQLiteStore(tmp_path / "events.db", clock=clock)
        yield sqlite
        sqlite.close()
    else:
        text = request.param == "redis-text"
        async with fakeredis.FakeAsyncRedis(decode_responses=text) as client:
            yield RedisStore(client)


async def test_claim_has_one_owner(store: Store) -> None:
    assert await store.claim("e", "a", 10) is ACQUIRED
    assert await store.claim("e", "b", 10) is BUSY
    assert await store.claim("other", "b", 10) is ACQUIRED


async def test_finished_event_is_done_for_everyone(store: Store) -> None:
    await store.claim("e", "a", 10)
    await store.finish("e", "a")
    assert await store.claim("e", "b", 10) is DONE
    assert await store.claim("e", "a", 10) is DONE
    await store.release("e", "a")
    assert await store.claim("e", "b", 10) is DONE


async def test_released_event_can_be_claimed(store: Store) -> None:
    await store.claim("e", "a", 10)
    await store.release("e", "a")
    assert await store.claim("e", "b", 10) is ACQUIRED


async def test_owner_can_claim_again(store: Store) -> None:
    await store.claim("e", "a", 10)
    assert await store.claim("e", "a", 10) is ACQUIRED
    assert await store.claim("e", "b", 10) is BUSY


async def test_only_the_owner_can_finish_and_release(store: Store) -> None:
    await store.claim("e", "a", 10)
    await store.finish("e", "b")
    await store.release("e", "b")
    await store.finish("unknown", "b")
    await store.release("unknown", "b")
    assert await store.claim("e", "c", 10) is BUSY
    await store.finish("e", "a")
    assert await store.claim("e", "c", 10) is DONE


async def test_one_of_many_concurrent_claims_is_acquired(store: Store) -> None:
    claims = await asyncio.gather(*(store.claim("e", str(n), 10) for n in range(100)))
    assert sorted(claim.name for claim in claims) == ["ACQUIRED"] + ["BUSY"] * 99


@pytest.fixture(params=["memory", "sqlite"])
async def timed(
    request: pytest.FixtureRequest, tmp_path: Path, clock: Clock
) -> AsyncIterator[Store]:
    if request.param == "memory":
        yield MemoryStore(clock=clock, ttl=100)
    else:
        sqlite = SQLiteStore(tmp_path / "events.db", clock=clock, ttl=100)
        yield sqlite
        sqlite.close()


async def test_claim_expires(timed: Store, clock: Clock) -> None:
    await timed.claim("e", "a", 10)
    clock.now += 9.9
    assert await timed.claim("e", "b", 10) is BUSY
    clock.now += 0.1
    assert await timed.claim("e", "b", 10) is ACQUIRED
    await timed.finish("e", "a")
    assert await timed.claim("e", "c", 10) is BUSY


async def test_renewed_claim_does_not_expire(timed: Store, clock: Clock) -> None:
    await timed.claim("e", "a", 10)
    clock.now += 9
    await timed.claim("e", "a", 10)
    clock.now += 9
    assert await timed.claim("e", "b", 10) is BUSY


async def test_finished_event_is_forgotten_after_its_ttl(timed: Store, clock: Clock) -> None:
    await timed.claim("e", "a", 10)
    await timed.finish("e", "a")
    clock.now += 99
    assert await timed.claim("e", "b", 10) is DONE
    clock.now += 1
    assert await timed.claim("e", "b", 10) is ACQUIRED


async def test_redis_keys_expire() -> None:
    async with fakeredis.FakeAsyncRedis() as client:
        store = RedisStore(client, ttl=50, prefix="p:")
        await store.claim("e", "a", 10)
        assert 9_000 < await client.pttl("p:e") <= 10_000
        await store.claim("e", "a", 20)
        assert 19_000 < await client.pttl("p:e") <= 20_000
        await store.finish("e", "a")
        assert 49_000 < await client.pttl("p:e") <= 50_000


async def test_redis_does_not_finish_a_claim_that_another_owner_acquired() -> None:
    async with fakeredis.FakeAsyncRedis() as client, client.client() as rival:
        store = RedisStore(client)
        await store.claim("e", "a", 10)
        pipeline = client.pipeline

        def overtaken(*args: Any, **kwargs: Any) -> Any:
            pipe: Any = pipeline(*args, **kwargs)
            get = pipe.get

            async def late(name: str) -> Any:
                found = await get(name)
                await rival.set(name, "b")
                return found

            pipe.get = late
            return pipe

        client.pipeline = overtaken  # type: ignore[method-assign]
        await store.finish("e", "a")
        assert await rival.get("telnyx:webhook:e") == b"b"


async def test_memory_evicts_the_oldest_events(clock: Clock) -> None:
    store = MemoryStore(max_events=2, clock=clock)
    for key in "abc":
        await store.claim(key, "owner", 10)
        await store.finish(key, "owner")
    assert [await store.claim(key, "other", 10) for key in "cba"] == [DONE, DONE, ACQUIRED]


async def test_memory_evicts_expired_events(clock: Clock) -> None:
    store = MemoryStore(clock=clock)
    await store.claim("a", "owner", 10)
    clock.now += 10
    await store.claim("b", "owner", 10)
    assert len(store._claims) == 1


async def test_sqlite_remembers_across_restarts(tmp_path: Path) -> None:
    path = tmp_path / "events.db"
    first = SQLiteStore(path)
    await first.claim("done", "a", 10)
    await first.finish("done", "a")
    await first.claim("working", "a", 10)
    first.close()
    first.close()
    second = SQLiteStore(str(path))
    assert await second.claim("done", "b", 10) is DONE
    assert await second.claim("working", "b", 10) is BUSY
    second.close()


async def test_sqlite_evicts_expired_events_when_it_opens(tmp_path: Path, clock: Clock) -> None:
    store = SQLiteStore(tmp_path / "events.db", clock=clock)
    await store.claim("e", "a", 10)
    store.close()
    clock.now += 10
    assert await store.claim("other", "a", 10) is ACQUIRED
    assert store._execute("SELECT key FROM events", {}) == [("other",)]  # type: ignore[comparison-overlap]
    store.close()


async def test_sqlite_opens_a_new_connection_after_a_fork(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = SQLiteStore(tmp_path / "events.db")
    await store.claim("e", "a", 10)
    parents = store._file()
    monkeypatch.setattr(os, "getpid", lambda: -1)
    assert await store.claim("e", "b", 10) is BUSY
    assert store._file() is not parents
    store.close()
    assert parents.connection is not None
    parents.connection.close()


async def test_event_that_outlasted_its_claim_is_done(store: Store, clock: Clock) -> None:
    await store.claim("e", "a", 0.002)
    clock.now += 1
    if isinstance(store, RedisStore):  # which has a clock of its own
        while await store.client.exists("telnyx:webhook:e"):
            await asyncio.sleep(0)
    await store.finish("e", "a")
    assert await store.claim("e", "c", 10) is DONE


async def test_memory_evicts_no_event_that_is_being_handled(clock: Clock) -> None:
    store = MemoryStore(max_events=1, clock=clock)
    await store.claim("working", "a", 10)
    for key in "bc":
        await store.claim(key, "owner", 10)
        await store.finish(key, "owner")
    assert await store.claim("working", "b", 10) is BUSY
    assert await store.claim("c", "b", 10) is DONE
    await store.finish("working", "a")
    assert await store.claim("working", "b", 10) is DONE


async def test_memory_forgets_claims_that_expired(clock: Clock) -> None:
    store = MemoryStore(clock=clock)
    for number in range(100):
        await store.claim(str(number), "killed", 10)
        clock.now += 1
    assert len(store._claims) <= 11


async def test_sqlite_needs_no_thread_that_a_handler_blocks(tmp_path: Path) -> None:
    store, release = SQLiteStore(tmp_path / "events.db"), threading.Event()
    blocked = current_default_thread_limiter()
    handlers = [
        asyncio.create_task(run_sync(release.wait, 60)) for _ in range(int(blocked.total_tokens))
    ]
    while blocked.available_tokens:
        await asyncio.sleep(0)
    try:
        async with asyncio.timeout(30):
            assert await store.claim("e", "a", 10) is ACQUIRED
            await store.finish("e", "a")
            await store.release("other", "a")
        assert not any(handler.done() for handler in handlers)
    finally:
        release.set()
        await asyncio.gather(*handlers)
        store.close()


async def test_sqlite_lock_held_by_another_thread_at_a_fork(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = SQLiteStore(tmp_path / "events.db")
    await store.claim("e", "a", 10)
    parents = store._file()
    monkeypatch.setattr(os, "getpid", lambda: -1)
    with parents.lock:
        async with asyncio.timeout(30):
            assert await store.claim("e", "b", 10) is BUSY
    store.close()
    monkeypatch.undo()
    store.close()


async def test_handlers_that_block_every_thread_run_once(tmp_path: Path) -> None:
    """60 plain handlers outlast their lease: the claims of those that wait are renewed as well."""
    store = SQLiteStore(tmp_path / "events.db")
    renewed, release, handled = set[str](), threading.Event(), list[str | None]()
    claim = store.claim

    @define
    class Watched:
        finish = staticmethod(store.finish)
        release = staticmethod(store.release)

        async def claim(self, key: str, owner: str, lease: float) -> ClaimResult:
            result = await claim(key, owner, lease)
            if key in claimed:
                renewed.add(key)
            elif result is ACQUIRED:
                claimed.add(key)
            return result

    async def hastily(seconds: float) -> None:
        await asyncio.sleep(seconds / 5)

    claimed = set[str]()
    first = WebhookRouter(secret="s", store=Watched(), lease=2, acknowledge_within=0, sleep=hastily)
    second = WebhookRouter(secret="s", store=store, busy_timeout=0)

    def handle(event: WebhookEvent) -> None:
        assert release.wait(60)
        handled.append(event.id)

    first.on("*")(handle)
    second.on("*")(handle)
    events = [event_of(id=str(number)) for number in range(60)]
    try:
        assert [(await first.dispatch(event)).status for event in events] == [200] * 60
        async with asyncio.timeout(30):
            while len(renewed) < 60:
                await asyncio.sleep(0.01)
        assert [(await second.dispatch(event)).status for event in events] == [503] * 60
    finally:
        release.set()
        await first.drain()
        store.close()
    assert sorted(map(str, handled)) == sorted(str(number) for number in range(60))


async def test_sqlite_file_that_is_locked_at_first_is_opened_later(tmp_path: Path) -> None:
    path = tmp_path / "events.db"
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    store = SQLiteStore(path, timeout=0)
    with pytest.raises(sqlite3.OperationalError, match="locked"):
        await store.claim("e", "a", 10)
    other.close()
    assert await store.claim("e", "a", 10) is ACQUIRED
    store.close()
