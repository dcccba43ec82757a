"""A loopback service in a thread of its own, which keeps what arrived."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from textwrap import dedent
from typing import Any

import pytest
from aiohttp import web
from aiohttp.typedefs import Handler

from telnyx_async import HttpRequest, HttpResponse
from telnyx_sync import Telnyx
from tests.children import ROOT, environment


class Service:
    """The service's side. `arrived` are paths with their queries, in order."""

    def __init__(self) -> None:
        self.url = ""
        self.arrived: list[str] = []
        self.peers: set[object] = set()
        self.on_slow: Callable[[], object] = bool
        self.slow_arrived = threading.Event()
        self.slow_gone = threading.Event()
        self.ready = threading.Event()
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self.serve)

    def serve(self) -> None:
        with asyncio.Runner(loop_factory=lambda: self.loop) as runner:
            runner.run(self.main())

    async def main(self) -> None:
        self.stopping = asyncio.Event()
        app = web.Application(middlewares=[self.keep])
        app.router.add_get("/rooms", self.rooms)
        app.router.add_get("/rooms/slow", self.slow)
        app.router.add_get("/rooms/{id}", self.room)
        app.router.add_get("/media/{name}/download", self.content)
        app.router.add_get("/lines", self.lines)
        runner = web.AppRunner(app, handler_cancellation=True)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        host, port, *_ = runner.addresses[0]
        self.url = f"http://{host}:{port}"
        self.ready.set()
        await self.stopping.wait()
        await runner.cleanup()

    def stop(self) -> None:
        self.loop.call_soon_threadsafe(self.stopping.set)
        self.thread.join()

    @web.middleware
    async def keep(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        self.arrived.append(request.path_qs)
        self.peers.add(request.transport and request.transport.get_extra_info("peername"))
        return await handler(request)

    async def rooms(self, request: web.Request) -> web.Response:
        number = int(request.query.get("page[number]", 1))
        rows = [{"id": f"{number}-{n}"} for n in range(2)]
        meta = {"page_number": number, "total_pages": 3}
        return web.json_response({"data": rows, "meta": meta}, headers={"x-request-id": "one"})

    async def room(self, request: web.Request) -> web.Response:
        if request.match_info["id"] == "none":
            return web.json_response({"errors": [{"code": "10005", "title": "No."}]}, status=404)
        await asyncio.sleep(float(request.query.get("pause", 0)))
        return web.json_response({"data": {"id": request.match_info["id"]}})

    async def slow(self, _: web.Request) -> web.Response:
        self.slow_arrived.set()
        self.on_slow()
        try:
            await asyncio.Event().wait()
        finally:
            self.slow_gone.set()
        raise AssertionError

    async def content(self, _: web.Request) -> web.Response:
        return web.Response(body=b"0123456789" * 1000)

    async def lines(self, _: web.Request) -> web.Response:
        return web.Response(text='data: {"n": 1}\n\ndata: [DONE]\n\n')


class Transport:
    """Answers in place of the network."""

    def __init__(self) -> None:
        self.closed = threading.Event()
        self.closing_threads: list[str] = []

    async def send(self, request: HttpRequest, **_: Any) -> HttpResponse:
        self.seen()
        return HttpResponse(status=200, headers={}, body=b'{"data": {"id": "a"}}')

    def seen(self) -> None: ...

    async def aclose(self) -> None:
        self.closing_threads.append(threading.current_thread().name)
        self.closed.set()


@pytest.fixture
def service() -> Iterator[Service]:
    service = Service()
    service.thread.start()
    assert service.ready.wait(30)
    yield service
    service.stop()


@pytest.fixture
def client(service: Service) -> Iterator[Telnyx]:
    with Telnyx("KEY", base_url=service.url, max_retries=0) as client:
        yield client


WARNINGS = ("-W", "error", "-W", "ignore:This process:DeprecationWarning")
"""Every warning is an error but Python's own about a fork of a process with threads.

Python 3.15 is the first to raise it; 3.12 to 3.14 discard it where warnings are errors.
"""


class Script:
    """Python code in a process of its own, where `client` is a client of the service."""

    def __init__(self, service: Service) -> None:
        self.service = service

    def start(self, code: str) -> subprocess.Popen[str]:
        setup = (
            "import os, signal, sys, threading, time\n"
            "from telnyx_sync import *\n"
            f"client = Telnyx('KEY', base_url={self.service.url!r}, max_retries=0)\n"
        )
        return subprocess.Popen(
            [sys.executable, "-X", "faulthandler", *WARNINGS, "-c", setup + dedent(code)],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=environment(),
        )

    def finish(self, process: subprocess.Popen[str]) -> str:
        """What it printed; it must leave by itself, in good order and without a warning."""
        with process:
            try:
                out, err = process.communicate(timeout=60)
            finally:
                process.kill()
        assert (process.returncode, err) == (0, "")
        return out

    def __call__(self, code: str) -> str:
        return self.finish(self.start(code))


@pytest.fixture
def script(service: Service) -> Script:
    return Script(service)


@pytest.fixture
def interrupt(service: Service) -> None:
    """Press Ctrl-C when the slow request has arrived."""
    service.on_slow = lambda: os.kill(os.getpid(), signal.SIGINT)
