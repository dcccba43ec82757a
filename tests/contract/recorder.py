"""A server that keeps what arrives and answers what it is told."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from aiohttp import web
from attrs import define, field, frozen
from multidict import CIMultiDict


@frozen
class Recorded:
    """A request as it arrived."""

    method: str
    target: str
    headers: CIMultiDict[str]
    body: bytes


@define
class Recorder:
    """What the server says next, and what it was asked."""

    url: str = ""
    status: int = 200
    content_type: str | None = None
    content: bytes = b""
    requests: list[Recorded] = field(factory=list)

    def will_answer(self, status: int, content_type: str | None, content: bytes) -> None:
        """Forget what was asked before, and answer so from now on."""
        self.status, self.content_type, self.content = status, content_type, content
        self.requests.clear()

    async def answer(self, request: web.BaseRequest) -> web.StreamResponse:
        body = await request.read()
        recorded = Recorded(request.method, request.raw_path, CIMultiDict(request.headers), body)
        self.requests.append(recorded)
        headers = {"Content-Type": self.content_type} if self.content_type else {}
        return web.Response(status=self.status, headers=headers, body=self.content)


@contextmanager
def recording() -> Iterator[Recorder]:
    """A recorder on the loopback, in a thread of its own."""
    recorder = Recorder()
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    runner = asyncio.run_coroutine_threadsafe(start(recorder), loop).result(10)
    yield recorder
    asyncio.run_coroutine_threadsafe(runner.cleanup(), loop).result(10)
    loop.call_soon_threadsafe(loop.stop)
    thread.join(10)
    loop.close()


async def start(recorder: Recorder) -> web.ServerRunner:
    runner = web.ServerRunner(web.Server(recorder.answer, access_log=None))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0][:2]
    recorder.url = f"http://{host}:{port}"
    return runner
