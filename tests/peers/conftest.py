"""The clients of the official package, configured by environment variables alone.

These checks need that package: `nox -s peers` runs them, a plain `pytest` does not collect them.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Generator
from typing import Any

import pytest
from attrs import frozen

from telnyx_async.emulator import BlockingEmulator


@frozen
class Awaited:
    """A blocking client that is awaited like the asynchronous ones: one flow serves them all."""

    _target: Any

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._target, name)
        if not callable(found):
            return Awaited(found)
        return lambda *path, **arguments: _Result(lambda: found(*path, **arguments))


@frozen
class _Result:
    """The result of a call, for `await` or `async for`."""

    _call: Callable[[], Any]

    def __await__(self) -> Generator[None, None, Any]:
        yield from ()
        return self._call()

    async def __aiter__(self) -> AsyncIterator[Any]:
        for row in self._call():
            yield row


@pytest.fixture(params=["sync", "async", "async over aiohttp"])
async def client(
    request: pytest.FixtureRequest, telnyx_emulator: BlockingEmulator
) -> AsyncIterator[Any]:
    """Configured by `TELNYX_API_KEY` and `TELNYX_BASE_URL`, which the emulator's fixture sets."""
    import telnyx

    if request.param == "sync":
        with telnyx.Telnyx() as blocking:
            yield Awaited(blocking)
        return
    transport = telnyx.DefaultAioHttpClient() if "aiohttp" in request.param else None
    async with telnyx.AsyncTelnyx(http_client=transport) as opened:
        yield opened
