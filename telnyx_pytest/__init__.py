"""pytest fixtures, available as soon as the package is installed.

    def test_room_is_created(telnyx_emulator, telnyx_client):
        telnyx_client.rooms.create(unique_name="daily")
        assert telnyx_emulator.requests[0].body == {"unique_name": "daily"}

The emulator's clock stands still until `telnyx_emulator.clock.advance(60)`. While a test uses the
emulator, `TELNYX_API_KEY`, `TELNYX_BASE_URL` and `TELNYX_PUBLIC_KEY` are set, so that clients
created by the tested code send their requests to the emulator, too.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest

# pytest loads this module in every run, also of projects that use no fixture of it. It is outside
# of the packages, and imports them where a fixture is used.
if TYPE_CHECKING:
    from telnyx_async import AsyncTelnyx
    from telnyx_async.emulator import BlockingEmulator
    from telnyx_sync import Telnyx

__all__ = ["async_telnyx_client", "telnyx_client", "telnyx_emulator"]

_KEY = "KEY_emulator"


def _async_fixture(function: Callable[..., Any]) -> Any:
    """Return a fixture for pytest-asyncio; without it, the plugin of anyio runs the fixture."""
    try:
        plugin = import_module("pytest_asyncio")
    except ImportError:
        return pytest.fixture(function)
    return plugin.fixture(function)


@pytest.fixture
def telnyx_emulator(monkeypatch: pytest.MonkeyPatch) -> Iterator[BlockingEmulator]:
    """An emulator with an empty account for each test."""
    from telnyx_async.emulator import BlockingEmulator, VirtualClock  # noqa: PLC0415

    with BlockingEmulator(clock=VirtualClock(running=False)) as server:
        monkeypatch.setenv("TELNYX_API_KEY", _KEY)
        monkeypatch.setenv("TELNYX_BASE_URL", server.url)
        if server.can_sign:
            monkeypatch.setenv("TELNYX_PUBLIC_KEY", server.public_key)
        yield server


@pytest.fixture
def telnyx_client(telnyx_emulator: BlockingEmulator) -> Iterator[Telnyx]:
    """A blocking client of the emulator."""
    from telnyx_sync import Telnyx  # noqa: PLC0415

    with Telnyx(api_key=_KEY, base_url=telnyx_emulator.url) as client:
        yield client


@_async_fixture
async def async_telnyx_client(telnyx_emulator: BlockingEmulator) -> AsyncIterator[AsyncTelnyx]:
    """An asynchronous client of the emulator."""
    from telnyx_async import AsyncTelnyx  # noqa: PLC0415

    async with AsyncTelnyx(api_key=_KEY, base_url=telnyx_emulator.url) as client:
        yield client
