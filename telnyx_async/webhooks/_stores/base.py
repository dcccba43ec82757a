"""The protocol of a store of handled events, and the store in memory."""

from __future__ import annotations

import enum
import time
from collections.abc import Callable
from threading import Lock
from typing import Protocol

from attrs import define, field

__all__ = ["DEFAULT_TTL", "ClaimResult", "MemoryStore", "Store"]

DEFAULT_TTL = 86_400.0
"""Seconds for which a handled event is remembered: longer than Telnyx goes on delivering it."""


class ClaimResult(enum.Enum):
    """The result of a claim on an event."""

    ACQUIRED = "the caller handles the event"
    BUSY = "another owner is handling it"
    DONE = "it has been handled"


class Store(Protocol):
    """Remembers by key which events have been handled, for one process or for several.

    `claim` is atomic. A claim expires after `lease` seconds, so that another process can handle the
    event of one that crashed; claiming again as the same `owner` renews it. `finish` marks the
    event as handled, `release` gives the claim up for the next delivery. Both do nothing unless
    `owner` holds the claim.
    """

    async def claim(self, key: str, owner: str, lease: float) -> ClaimResult: ...

    async def finish(self, key: str, owner: str) -> None: ...

    async def release(self, key: str, owner: str) -> None: ...


@define
class _Entry:
    owner: str
    expires: float
    done: bool = False


@define
class MemoryStore:
    """Remembers handled events in the memory of this process.

    They are forgotten after `ttl` seconds, when the process ends, and the oldest of them beyond
    `max_events`.
    """

    ttl: float = DEFAULT_TTL
    max_events: int = 100_000
    clock: Callable[[], float] = time.monotonic
    _entries: dict[str, _Entry] = field(factory=dict[str, _Entry], init=False, repr=False)
    _lock: Lock = field(factory=Lock, init=False, repr=False, eq=False)

    async def claim(self, key: str, owner: str, lease: float) -> ClaimResult:
        now = self.clock()
        with self._lock:
            entry = self._entries.get(key)
            if entry is not None and entry.expires > now and entry.owner != owner:
                return ClaimResult.DONE if entry.done else ClaimResult.BUSY
            # Inserted again, so that the dictionary stays ordered by the time of the claim.
            self._entries.pop(key, None)
            self._entries[key] = _Entry(owner, now + lease)
            self._evict(now)
        return ClaimResult.ACQUIRED

    async def finish(self, key: str, owner: str) -> None:
        with self._lock:
            entry = self._entries.get(key)
            if entry is not None and entry.owner == owner:
                entry.done, entry.expires, entry.owner = True, self.clock() + self.ttl, ""

    async def release(self, key: str, owner: str) -> None:
        with self._lock:
            entry = self._entries.get(key)
            if entry is not None and entry.owner == owner:
                del self._entries[key]

    def _evict(self, now: float) -> None:
        while len(self._entries) > 1:
            oldest, entry = next(iter(self._entries.items()))
            if len(self._entries) <= self.max_events and entry.expires > now:
                break
            del self._entries[oldest]
