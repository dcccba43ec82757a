"""Deduplication: an event is handled once, however often and to however many processes it comes."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from typing import Any
from uuid import uuid4

from attrs import define, frozen

from telnyx_async.webhooks._stores.base import ClaimResult, Store

__all__ = ["Deduplicator"]

_FIRST_PAUSE, _LONGEST_PAUSE = 0.01, 0.2

_log = logging.getLogger("telnyx_async.webhooks")


@define
class _Lease:
    """What is known of a claim: until when it holds at least, by the clock of this process."""

    seconds: float
    clock: Callable[[], float]
    until: float = 0.0

    async def claim(self, store: Store, key: str, owner: str) -> ClaimResult:
        asked = self.clock()
        result = await store.claim(key, owner, self.seconds)
        if result is ClaimResult.ACQUIRED:
            self.until = asked + self.seconds
        return result


@frozen
class Deduplicator:
    """Claims an event in the store before it is handled, and finishes the claim afterwards.

    The claim of a process that crashed expires after `lease` seconds. While another process holds
    the claim, it is waited for up to `busy_timeout` seconds. What the store does not answer within
    `lease` seconds has failed.
    """

    store: Store
    lease: float
    busy_timeout: float
    sleep: Callable[[float], Awaitable[Any]] = asyncio.sleep
    clock: Callable[[], float] = time.monotonic

    async def run(self, key: str, work: Callable[[], Awaitable[object]]) -> ClaimResult:
        """Await `work()` once the claim is acquired; return the result of the claim.

        An error of the claim is raised. So is one of `work`, which releases the claim for the next
        delivery. When the store fails afterwards, the claim expires by itself, which is logged. So
        is a claim that has expired before `work` returned: it may have been run twice.
        """
        owner, lease = uuid4().hex, _Lease(self.lease, self.clock)
        result = await self._claim_unless_busy(key, owner, lease)
        if result is not ClaimResult.ACQUIRED:
            return result
        # A handler may take longer than the lease, which has to be short: it is how long an event
        # of a process that crashed stays unhandled.
        renewal = asyncio.create_task(self._renew(key, owner, lease))
        try:
            await work()
        except BaseException:  # a cancellation too: the service delivers the event again
            await self._end(self.store.release, key, owner)
            raise
        finally:
            renewal.cancel()
        # A process that stood still, or a store that failed, for longer than the lease.
        if self.clock() > lease.until:
            _log.error("event %s: the claim has expired; its handlers may run twice", key)
        await self._end(self.store.finish, key, owner)
        return result

    async def _claim_unless_busy(self, key: str, owner: str, lease: _Lease) -> ClaimResult:
        waited, pause = 0.0, _FIRST_PAUSE
        while True:
            async with asyncio.timeout(self.lease):
                result = await lease.claim(self.store, key, owner)
            if result is not ClaimResult.BUSY or waited >= self.busy_timeout:
                return result
            await self.sleep(pause)
            waited, pause = waited + pause, min(pause * 2, _LONGEST_PAUSE)

    async def _end(self, end: Callable[[str, str], Awaitable[None]], key: str, owner: str) -> None:
        """Finish or release the claim. The response does not depend on whether that succeeds."""
        try:
            async with asyncio.timeout(self.lease):
                await end(key, owner)
        except Exception:  # noqa: BLE001 - logged
            _log.exception(
                "event %s: %s failed; the claim expires in %g s", key, end.__name__, self.lease
            )

    async def _renew(self, key: str, owner: str, lease: _Lease) -> None:
        while True:
            await self.sleep(self.lease / 3)
            try:
                async with asyncio.timeout(self.lease / 3):
                    result = await lease.claim(self.store, key, owner)
            except Exception:  # noqa: BLE001 - logged; the next renewal may succeed
                _log.exception("event %s: the claim was not renewed", key)
                continue
            if result is not ClaimResult.ACQUIRED:
                _log.error(
                    "event %s: the claim expired, and another process has acquired it; its"
                    " handlers may run twice",
                    key,
                )
                return
