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


async def test_a_failure_after_a_cancellation_is_raised_and_not_reported() -> None:
    reports: list[object] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, report: reports.append(report))
    writing = asyncio.Event()
    disk = asyncio.Event()

    async def write() -> None:
        writing.set()
        await disk.wait()
        raise OSError("no space left")

    async def work() -> None:
        with DeferredCancellation() as deferred:
            await deferred.until_done(write())

    working = asyncio.create_task(work())
    await writing.wait()
    working.cancel()
    await asyncio.sleep(0)
    disk.set()
    with pytest.raises(asyncio.CancelledError) as raised:
        await working
    assert isinstance(raised.value.__context__, OSError)
    assert reports == []
