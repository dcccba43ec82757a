"""The files of the SDK that a call enters, and the moves between them: what a reader has to follow.

`python -m benchmarks.paths` prints them for a message, a page and a webhook.
"""

from __future__ import annotations

import asyncio
import gc
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path
from types import FrameType

from aiohttp import web

import telnyx_async
from benchmarks.budget import StoppedClock
from benchmarks.payloads import EVENT, MESSAGE, SENT, encoded, page
from telnyx_async import AsyncTelnyx

__all__ = ["routes"]

_ROOT = Path(telnyx_async.__file__).parent


async def routes() -> dict[str, list[str]]:
    """Return the files that each path enters, in order, over a real connection."""
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", _answer)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    try:
        url = f"http://{host}:{port}/v2"
        async with AsyncTelnyx("KEY", base_url=url, clock=StoppedClock()) as client:
            return {
                "message": await _route(
                    lambda: client.messages.send(
                        from_=SENT["from"], to=SENT["to"], text=SENT["text"]
                    )
                ),
                "page": await _route(lambda: client.rooms.list(page_size=25)),
                "webhook": await _route(lambda: _unwrap(client)),
            }
    finally:
        await runner.cleanup()


async def _answer(request: web.Request) -> web.Response:
    await request.read()
    body = encoded({"data": MESSAGE}) if request.method == "POST" else encoded(page(1, 1, 25))
    return web.Response(body=body, content_type="application/json")


async def _unwrap(client: AsyncTelnyx) -> object:
    return client.webhooks.unsafe_unwrap(encoded(EVENT))


async def _route(path: Callable[[], Awaitable[object]]) -> list[str]:
    """Record a path the second time it is taken, when everything is imported and connected."""
    await path()
    entered: list[str] = []

    def profile(frame: FrameType, event: str, _: object) -> None:
        name = frame.f_code.co_filename
        if event == "call" and name.startswith(str(_ROOT)):
            file = Path(name).relative_to(_ROOT).as_posix()
            if not entered or entered[-1] != file:
                entered.append(file)

    gc.disable()  # finalizers of other objects are not on the path
    sys.setprofile(profile)
    try:
        await path()
    finally:
        sys.setprofile(None)
        gc.enable()
    return entered


if __name__ == "__main__":
    for name, files in asyncio.run(routes()).items():
        print(f"{name}: {len(set(files))} files, {len(files) - 1} moves: {' > '.join(files)}")
