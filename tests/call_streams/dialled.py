"""Calls of the emulator that are streamed to a server."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import websockets

from telnyx_async import AsyncTelnyx
from telnyx_async.emulator import DialledMedia, Emulator


@asynccontextmanager
async def other_server(
    handler: Callable[[Any], Awaitable[None]],
) -> AsyncIterator[str]:
    """A server as others write them, with the package `websockets`."""
    async with websockets.serve(handler, "127.0.0.1", 0) as server:
        yield "ws://{}:{}".format(*server.sockets[0].getsockname()[:2])


async def incoming(telnyx: Emulator, client: AsyncTelnyx) -> str:
    call: str = telnyx.callers.call(from_="+13125550100", to="+13125550101")["call_control_id"]
    await client.calls.actions.answer(call)
    return call


async def streaming(
    telnyx: Emulator, client: AsyncTelnyx, url: str, **arguments: Any
) -> DialledMedia:
    call = await incoming(telnyx, client)
    arguments = {"stream_bidirectional_mode": "rtp", **arguments}
    await client.calls.actions.start_streaming(call, stream_url=url, **arguments)
    media = telnyx.dialler.media(call)
    await media.wait_for(lambda: media.is_open or media.has_ended)
    return media
