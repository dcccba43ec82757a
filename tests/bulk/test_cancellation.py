"""A cancellation waits for the journal."""

from __future__ import annotations

import asyncio

import pytest

from telnyx_async.bulk._cancellation import DeferredCancellation


async def test_a_cancellation_ends_a_pause_and_is_raised_at_the_end() -> None:
    written = list[str]()
    pausing = asyncio.Event()

    async def pause() -> None:
        pausing.set()
        await asyncio.Event().wait()

    async def work() -> None:
        with DeferredCancellation() as deferred:
            await deferred.pause(pause())
            written.append("after the pause")

    working = asyncio.create_task(work())
    await pausing.wait()
    working.cancel()
    with pytest.raises(asyncio.CancelledError):
        await working
    assert written == ["after the pause"]
