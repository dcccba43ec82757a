"""Which events have been handled: the protocol, and the memory of one process."""

from __future__ import annotations

import enum
import time
from collections.abc import Callable
from threading import Lock
from typing import Protocol

from attrs import define, field

__all__ = ["KEEP", "Claim", "MemoryStore", "Store"]

KEEP = 86_400.0
"""Seconds for which a handled event is remembered: longer than it is delivered again."""


class Claim(enum.Enum):
    """The answer to who handles an event."""

    MINE = "the caller"
    BUSY = "another one, at this moment"
    DONE = "nobody: it has been handled"


class Store(Protocol):
    """What remembers events, by key, for one process or for many.

    A claim is atomic. It lapses after `lease` seconds, so that the event of a process that died
    can be handled by another, and is renewed by claiming again as the same `owner`. An event
    counts as handled only when it is finished; releasing makes it free for the next delivery.
    What is no longer the owner's is left alone by `finish` and `release`.
    """

    async def claim(self, key: str, owner: str, lease: float) -> Claim: ...

    async def finish(self, key: str, owner: str) -> None: ...

    async def release(self, key: str, owner: str) -> None: ...


@define
class _Entry:
    owner: str
    expires: float
    done: bool = False


@define
class MemoryStore:
    """Remembers in this process: gone when it ends, unknown to others.

    `keep` is in seconds, `size` the number of events after which the oldest are forgotten.
    """

    keep: float = KEEP
    size: int = 100_000
    clock: Callable[[], float] = time.monotonic
    _entries: dict[str, _Entry] = field(factory=dict[str, _Entry], init=False, repr=False)
    _lock: Lock = field(factory=Lock, init=False, repr=False, eq=False)

    async def claim(self, key: str, owner: str, lease: float) -> Claim:
        now = self.clock()
        with self._lock:
            entry = self._entries.get(key)
            if entry is not None and entry.expires > now and entry.owner != owner:
                return Claim.DONE if entry.done else Claim.BUSY
            self._entries.pop(key, None)
            self._entries[key] = _Entry(owner, now + lease)
            self._forget(now)
        return Claim.MINE

    async def finish(self, key: str, owner: str) -> None:
        with self._lock:
            entry = self._entries.get(key)
            if entry is not None and entry.owner == owner:
                entry.done, entry.expires, entry.owner = True, self.clock() + self.keep, ""

    async def release(self, key: str, owner: str) -> None:
        with self._lock:
            entry = self._entries.get(key)
            if entry is not None and entry.owner == owner:
                del self._entries[key]

    def _forget(self, now: float) -> None:
        """Drop the oldest, where they are too many or past their time."""
        while len(self._entries) > 1:
            oldest, entry = next(iter(self._entries.items()))
            if len(self._entries) <= self.size and entry.expires > now:
                break
            del self._entries[oldest]
