"""The protocol of a store of handled events, and the store in memory."""

from __future__ import annotations

import enum
import time
from collections.abc import Callable
from itertools import islice
from threading import Lock
from typing import Protocol

from attrs import define, field, frozen

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
    event as handled, also where the claim of `owner` has expired since; `release` gives the claim
    up for the next delivery. Both do nothing while another owner holds the claim.
    """

    async def claim(self, key: str, owner: str, lease: float) -> ClaimResult: ...

    async def finish(self, key: str, owner: str) -> None: ...

    async def release(self, key: str, owner: str) -> None: ...


@frozen
class _Claim:
    owner: str
    expires: float


@define
class MemoryStore:
    """Remembers handled events in the memory of this process.

    They are forgotten after `ttl` seconds, when the process ends, and the oldest of them beyond
    `max_events`.
    """

    ttl: float = DEFAULT_TTL
    max_events: int = 100_000
    clock: Callable[[], float] = time.monotonic
    # In the order in which they were claimed or renewed, and in which they were handled.
    _claims: dict[str, _Claim] = field(factory=dict[str, _Claim], init=False, repr=False)
    _handled: dict[str, float] = field(factory=dict[str, float], init=False, repr=False)
    _lock: Lock = field(factory=Lock, init=False, repr=False, eq=False)

    async def claim(self, key: str, owner: str, lease: float) -> ClaimResult:
        now = self.clock()
        with self._lock:
            self._evict(now)
            if self._handled.get(key, now) > now:
                return ClaimResult.DONE
            if not self._is_free(key, owner, now):
                return ClaimResult.BUSY
            self._claims.pop(key, None)
            self._claims[key] = _Claim(owner, now + lease)
        return ClaimResult.ACQUIRED

    async def finish(self, key: str, owner: str) -> None:
        now = self.clock()
        with self._lock:
            if self._is_free(key, owner, now):
                self._claims.pop(key, None)
                self._handled.setdefault(key, now + self.ttl)
                self._evict(now)

    async def release(self, key: str, owner: str) -> None:
        with self._lock:
            if self._is_free(key, owner, self.clock()):
                self._claims.pop(key, None)

    def _is_free(self, key: str, owner: str, now: float) -> bool:
        claim = self._claims.get(key)
        return claim is None or claim.owner == owner or claim.expires <= now

    def _evict(self, now: float) -> None:
        """Forget what has expired. An event that is being handled is never forgotten."""
        for key, claim in list(islice(self._claims.items(), 2)):
            if claim.expires <= now:
                del self._claims[key]
        while self._handled:
            key, expires = next(iter(self._handled.items()))
            if expires > now and len(self._handled) <= self.max_events:
                break
            del self._handled[key]
