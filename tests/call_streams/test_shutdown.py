"""A server that stops while calls go on: nobody waits, and Telnyx is told."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

import pytest
from aiohttp import web

from telnyx_async.realtime import MediaServer, MediaStream
from telnyx_async.realtime.aiohttp import endpoint

from .peer import TOKEN, media_peer, served


@asynccontextmanager
async def application(server: MediaServer) -> AsyncIterator[str]:
    """An application with aiohttp's own patience: a minute for its handlers, and another one."""
    app = web.Application()
    app.router.add_get("/media", endpoint(server))

    async def close_streams(_: web.Application) -> None:
        await server.close(grace=0.05)

    app.on_shutdown.append(close_streams)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    yield "ws://{}:{}/media".format(*runner.addresses[0][:2])
    await runner.cleanup()


@pytest.mark.parametrize("ends_itself", [True, False])
async def test_an_application_stops_at_once(ends_itself: bool) -> None:
    async def handle(stream: MediaStream) -> None:
        started.set()
        try:
            async for _ in stream:
                pass
            if not ends_itself:
                await asyncio.Event().wait()
        finally:
            reasons.append(stream.end_reason)

    started, reasons = asyncio.Event(), list[str | None]()
    server = MediaServer(handle, token=TOKEN)
    async with asyncio.timeout(30), AsyncExitStack() as peers:
        async with application(server) as url:
            peer = await peers.enter_async_context(media_peer(url))
            await started.wait()
        assert reasons == ["closed"]
        assert server.open_sessions == 0
        await peer.rest()
        assert peer.close_code == 1001


async def test_draining_waits_for_calls_to_end() -> None:
    async def handle(stream: MediaStream) -> None:
        started.set()
        async for _ in stream:
            pass

    started = asyncio.Event()
    server = MediaServer(handle, token=TOKEN)
    async with served(server) as url, media_peer(url) as peer:
        await started.wait()
        draining = asyncio.create_task(server.drain())
        await asyncio.sleep(0)
        assert not draining.done()
        await peer.stop()
        await draining
        await peer.rest()
        assert peer.close_code == 1000
