"""Doing the work of an event once, whoever is told of it and how often."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any
from uuid import uuid4

from attrs import frozen

from telnyx_async.webhooks._stores.base import Claim, Store

__all__ = ["Once"]

_FIRST_LOOK, _LAST_LOOK = 0.01, 0.2

_log = logging.getLogger("telnyx_async.webhooks")


@frozen
class Once:
    """Claims an event before its work, and marks it as done only after.

    `lease` is how long, in seconds, a claim outlives a process that dies, `patience` how long to
    wait for another process that is at the same event.
    """

    store: Store
    lease: float
    patience: float
    sleep: Callable[[float], Awaitable[Any]] = asyncio.sleep

    async def run(self, key: str, work: Callable[[], Awaitable[None]]) -> Claim:
        """Do the work if it is this caller's, and return whose it was.

        What `work` raises is raised, and the event is free for the next delivery.
        """
        owner = uuid4().hex
        claim = await self._claim(key, owner)
        if claim is not Claim.MINE:
            return claim
        renewal = asyncio.create_task(self._renew(key, owner))
        try:
            await work()
        except BaseException:
            await self.store.release(key, owner)
            raise
        finally:
            renewal.cancel()
        await self.store.finish(key, owner)
        return claim

    async def _claim(self, key: str, owner: str) -> Claim:
        waited, pause = 0.0, _FIRST_LOOK
        while True:
            claim = await self.store.claim(key, owner, self.lease)
            if claim is not Claim.BUSY or waited >= self.patience:
                return claim
            await self.sleep(pause)
            waited, pause = waited + pause, min(pause * 2, _LAST_LOOK)

    async def _renew(self, key: str, owner: str) -> None:
        while True:
            await self.sleep(self.lease / 3)
            try:
                await self.store.claim(key, owner, self.lease)
            except Exception:  # noqa: BLE001 - logged; the next renewal may succeed
                _log.exception("the claim on event %s was not renewed", key)
