"""Fixtures for pytest, there as soon as the package is installed.

    def test_a_room_is_made(telnyx_emulator, telnyx_client):
        telnyx_client.rooms.create(unique_name="daily")
        assert telnyx_emulator.calls[0].body == {"unique_name": "daily"}

The emulator's clock stands still: `telnyx_emulator.clock.advance(60)` moves it. While a test uses
it, `TELNYX_API_KEY` and `TELNYX_BASE_URL` are set, so that clients which the tested code makes
for itself call the emulator too.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from importlib import import_module
from typing import Any

import pytest

from telnyx_async import AsyncTelnyx
from telnyx_async.emulator import BlockingEmulator, Clock
from telnyx_sync import Telnyx

__all__ = ["async_telnyx_client", "telnyx_client", "telnyx_emulator"]

_KEY = "KEY_emulator"


def _async_fixture(function: Callable[..., Any]) -> Any:
    """For pytest-asyncio; without it anyio, which is always there, runs asynchronous fixtures."""
    try:
        plugin = import_module("pytest_asyncio")
    except ImportError:
        return pytest.fixture(function)
    return plugin.fixture(function)


@pytest.fixture
def telnyx_emulator(monkeypatch: pytest.MonkeyPatch) -> Iterator[BlockingEmulator]:
    """A local Telnyx, empty at the beginning of each test."""
    with BlockingEmulator(clock=Clock(running=False)) as server:
        monkeypatch.setenv("TELNYX_API_KEY", _KEY)
        monkeypatch.setenv("TELNYX_BASE_URL", server.url)
        if server.can_sign:
            monkeypatch.setenv("TELNYX_PUBLIC_KEY", server.public_key)
        yield server


@pytest.fixture
def telnyx_client(telnyx_emulator: BlockingEmulator) -> Iterator[Telnyx]:
    """A client of the emulator for blocking code."""
    with Telnyx(api_key=_KEY, base_url=telnyx_emulator.url) as client:
        yield client


@_async_fixture
async def async_telnyx_client(telnyx_emulator: BlockingEmulator) -> AsyncIterator[AsyncTelnyx]:
    """A client of the emulator for asyncio."""
    async with AsyncTelnyx(api_key=_KEY, base_url=telnyx_emulator.url) as client:
        yield client
