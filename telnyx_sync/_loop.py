"""The event loop behind all blocking calls: one for all clients of the process."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING
from weakref import WeakSet

from telnyx_async._loop_thread import LoopThread

if TYPE_CHECKING:
    from telnyx_async import AsyncTelnyx

__all__ = ["clean_up", "close_at_exit", "iterate", "run", "spawn"]

_clients: WeakSet[AsyncTelnyx] = WeakSet()


def close_at_exit(client: AsyncTelnyx) -> None:
    """Close the connections of `client` when the interpreter exits."""
    _clients.add(client)


async def _close_clients() -> None:
    closing = [client.close() for client in list(_clients)]
    await asyncio.gather(*closing, return_exceptions=True)


def _new_event_loop() -> asyncio.AbstractEventLoop:
    try:
        import uvloop  # noqa: PLC0415 - an extra
    except ImportError:
        return asyncio.new_event_loop()
    return uvloop.new_event_loop()


_thread = LoopThread(
    "telnyx_sync",
    advice="use telnyx_async in hooks and other asynchronous code",
    loop_factory=_new_event_loop,
    on_exit=_close_clients,
)

run = _thread.run
clean_up = _thread.clean_up
spawn = _thread.spawn
iterate = _thread.iterate
