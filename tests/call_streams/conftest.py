"""An emulator, and a client of it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from telnyx_async import AsyncTelnyx
from telnyx_async.emulator import Emulator, VirtualClock


@pytest.fixture
async def telnyx() -> AsyncIterator[Emulator]:
    async with Emulator(clock=VirtualClock(running=False)) as running:
        yield running


@pytest.fixture
async def client(telnyx: Emulator) -> AsyncIterator[AsyncTelnyx]:
    async with AsyncTelnyx("KEY", base_url=telnyx.url, max_retries=0) as opened:
        yield opened
