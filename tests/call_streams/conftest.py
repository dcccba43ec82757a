"""An emulator, a client of it, and a server of media streams."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from telnyx_async import AsyncTelnyx
from telnyx_async.emulator import Emulator, VirtualClock
from telnyx_async.realtime import MediaServer

from .collector import Collector
from .peer import TOKEN, served


@pytest.fixture
async def telnyx() -> AsyncIterator[Emulator]:
    async with Emulator(clock=VirtualClock(running=False)) as running:
        yield running


@pytest.fixture
async def client(telnyx: Emulator) -> AsyncIterator[AsyncTelnyx]:
    async with AsyncTelnyx("KEY", base_url=telnyx.url, max_retries=0) as opened:
        yield opened


@pytest.fixture
def collector() -> Collector:
    return Collector()


@pytest.fixture
async def url(collector: Collector) -> AsyncIterator[str]:
    async with served(MediaServer(collector, token=TOKEN, reconnect_grace=0)) as url:
        yield url
