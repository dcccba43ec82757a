"""The emulator on the network, for asyncio and for blocking code."""

from __future__ import annotations

import asyncio
import threading
from types import TracebackType
from typing import Self

from aiohttp import web

from telnyx_async.emulator._arguments import Received
from telnyx_async.emulator._clock import Clock
from telnyx_async.emulator._errors import Problem, Refusal
from telnyx_async.emulator._service import Answer, Service, refused

__all__ = ["BlockingEmulator", "Emulator"]

_LARGEST_BODY = 64 * 2**20


class Emulator:
    """A local Telnyx.

        async with Emulator() as server:
            client = AsyncTelnyx(api_key="KEY", base_url=server.url)

    `api_key`: the only key that is let in; by default any is. `port`: 0 takes a free one.
    `stateful=False` forgets everything: each request that the description allows gets an answer
    made up from its schema, whatever the ids in it.
    """

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        api_key: str | None = None,
        stateful: bool = True,
        clock: Clock | None = None,
        seed: int = 0,
    ) -> None:
        self.clock = clock or Clock()
        self._service = Service(clock=self.clock, api_key=api_key, stateful=stateful, seed=seed)
        self._host = host
        self._port = port
        self._runner: web.ServerRunner | None = None

    @property
    def url(self) -> str:
        """What a client takes as its `base_url`."""
        return f"http://{self._host}:{self._port}/v2"

    async def start(self) -> None:
        server = web.Server(self._handle, access_log=None)
        self._runner = web.ServerRunner(server, shutdown_timeout=1.0)
        await self._runner.setup()
        await web.TCPSite(self._runner, self._host, self._port).start()
        self._port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.stop()

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        try:
            received = await _received(request)
        except Refusal as refusal:
            return _response(refused(refusal))
        return _response(self._service.answer(received))


class BlockingEmulator(Emulator):
    """The same for blocking code: it serves from a thread of its own.

    with BlockingEmulator() as server:
        client = Telnyx(api_key="KEY", base_url=server.url)
    """

    def __enter__(self) -> Self:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        asyncio.run_coroutine_threadsafe(self.start(), self._loop).result()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        asyncio.run_coroutine_threadsafe(self.stop(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()


async def _received(request: web.BaseRequest) -> Received:
    return Received(
        method=request.method,
        raw_path=request.rel_url.raw_path,
        raw_query=request.rel_url.raw_query_string,
        headers={name.lower(): value for name, value in request.headers.items()},
        body=await _body(request) if request.body_exists else b"",
    )


async def _body(request: web.BaseRequest) -> bytes:
    body = bytearray()
    async for chunk in request.content.iter_any():
        body += chunk
        if len(body) > _LARGEST_BODY:
            problem = Problem(f"A body may have at most {_LARGEST_BODY:,} bytes.")
            raise Refusal(413, [problem])
    return bytes(body)


def _response(answer: Answer) -> web.Response:
    return web.Response(
        status=answer.status,
        body=answer.body,
        headers=answer.headers,
        content_type=answer.content_type,
    )
