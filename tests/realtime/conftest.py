"""An emulator and a client of it; and nothing that a test leaves behind."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from telnyx_async import AsyncTelnyx
from telnyx_async.emulator import Emulator, VirtualClock
from telnyx_async.testing import InstantClock


@pytest.fixture(autouse=True)
async def nothing_is_left() -> AsyncIterator[None]:
    """No task runs after a test that did not run before it."""
    before = asyncio.all_tasks()
    yield
    for _ in range(20):
        await asyncio.sleep(0)
    left = [repr(task.get_coro()) for task in asyncio.all_tasks() - before if not task.done()]
    assert [name for name in left if "Speech." in name or "Transcription." in name] == []


@pytest.fixture
async def server() -> AsyncIterator[Emulator]:
    async with Emulator(clock=VirtualClock(running=False)) as running:
        yield running


@pytest.fixture
async def client(server: Emulator) -> AsyncIterator[AsyncTelnyx]:
    async with AsyncTelnyx(api_key="KEY", base_url=server.url, clock=InstantClock()) as opened:
        yield opened
