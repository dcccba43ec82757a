"""An emulator and clients of both packages."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest

from telnyx_async import AsyncTelnyx
from telnyx_async.emulator import BlockingEmulator
from telnyx_sync import Telnyx


@pytest.fixture(scope="session")
def emulator() -> Iterator[BlockingEmulator]:
    with BlockingEmulator(stateful=False) as running:
        yield running


@pytest.fixture
def server(emulator: BlockingEmulator) -> BlockingEmulator:
    emulator.requests.clear()
    return emulator


@pytest.fixture
def client(server: BlockingEmulator) -> Iterator[Telnyx]:
    with Telnyx("KEY", base_url=server.url, max_retries=0) as made:
        yield made


@pytest.fixture
async def async_client(server: BlockingEmulator) -> AsyncIterator[AsyncTelnyx]:
    async with AsyncTelnyx("KEY", base_url=server.url, max_retries=0) as made:
        yield made
