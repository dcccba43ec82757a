"""The emulator on the network, for asyncio and for blocking code."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from functools import cached_property
from types import TracebackType
from typing import Any, Self

from aiohttp import web

from telnyx_async._loop_thread import LoopThread
from telnyx_async._validation import Received, Refusal
from telnyx_async.emulator._account import Emit, State, World
from telnyx_async.emulator._callers import Outside
from telnyx_async.emulator._clock import Clock
from telnyx_async.emulator._control import Control
from telnyx_async.emulator._request_log import Calls
from telnyx_async.emulator._service import Service, refused
from telnyx_async.emulator._webhooks import Event, Webhooks
from telnyx_async.emulator._wire import http as _http
from telnyx_async.emulator._wire.faults import Fault, Faults
from telnyx_async.emulator.products import OWNED

__all__ = ["BlockingEmulator", "Emulator"]


class Emulator:
    """A local Telnyx.

        async with Emulator() as server:
            client = AsyncTelnyx(api_key="KEY", base_url=server.url)

    `api_key`: the only key that is let in; by default any is. `port`: 0 takes a free one.
    `stateful=False` forgets everything: each request that the description allows gets an answer
    made up from its schema, whatever the ids in it. `rate_limit`: requests a second, beyond
    which they are refused; none by default. `webhook_url` and `webhook_failover_url` get the
    events of whatever has no URLs of its own. `seed` decides all that is made up or left to
    chance.
    """

    def __init__(
        self,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        api_key: str | None = None,
        stateful: bool = True,
        rate_limit: int | None = None,
        webhook_url: str | None = None,
        webhook_failover_url: str | None = None,
        faults: Iterable[Fault] = (),
        clock: Clock | None = None,
        seed: int = 0,
    ) -> None:
        self.clock = clock or Clock()
        self.faults = Faults(seed)
        self.faults.active.extend(faults)
        self._world = World(self.clock, seed, owned=OWNED)
        self.webhooks = Webhooks(self._world, url=webhook_url, failover_url=webhook_failover_url)
        self._world.emit = self.webhooks.emit
        self.outside = Outside(self._world)
        self._control = Control(self)
        self._service = Service(
            self._world, api_key=api_key, stateful=stateful, rate_limit=rate_limit
        )
        self._host = host
        self._port = port
        self._runner: web.ServerRunner | None = None
        self._tasks: list[asyncio.Task[None]] = []

    @property
    def url(self) -> str:
        """What a client takes as its `base_url`."""
        return f"http://{self._host}:{self._port}/v2"

    @property
    def public_key(self) -> str:
        """Verifies the webhooks; what a client takes as its `public_key`."""
        return self.webhooks.keys.public

    @property
    def can_sign(self) -> bool:
        """Whether a library for Ed25519 is installed: `telnyx-async[webhooks]`."""
        return self.webhooks.can_sign

    @property
    def calls(self) -> Calls:
        """What was asked, oldest first."""
        return self._service.calls

    @property
    def events(self) -> list[Event]:
        """What has happened, oldest first."""
        return self.webhooks.events

    @property
    def state(self) -> State:
        """All things there are, by the paths of their collections: `state["/rooms"]`."""
        return self._world.state

    def emit(self, event: str, /, **payload: Any) -> Event:
        """Send any of the 83 webhooks. What `payload` does not say is made up."""
        with self.clock.lock:
            return self.webhooks.emit(Emit(type=event, payload=payload, made_up=True))

    def reset(self) -> None:
        """Forget all that was asked, made and planned; faults too."""
        self.state.clear()
        self.clock.forget()
        self.faults.clear()
        self.webhooks.forget()
        self._service.forget()

    async def start(self) -> None:
        """Raises `OSError` where the port is taken."""
        server = web.Server(self._handle, access_log=None)
        self._runner = web.ServerRunner(server, shutdown_timeout=0.1)
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, self._host, self._port).start()
        except OSError:
            await self.stop()
            raise
        self._port = self._runner.addresses[0][1]
        self._tasks = [
            asyncio.create_task(self.webhooks.run()),
            asyncio.create_task(self.clock.run()),
        ]

    async def stop(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
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
            received = await _http.receive(request)
            if not received.raw_path.startswith("/v2/"):
                shown = self._control.answer(received)
                if shown is not None:
                    return _http.respond(shown)
            with self._service.replays.in_progress(received):
                return await self._serve(request, received)
        except Refusal as refusal:
            return _http.respond(refused(refusal))

    async def _serve(self, request: web.BaseRequest, received: Received) -> web.StreamResponse:
        fault = None
        if self.faults.active:
            operation = self._service.operation_of(received)
            fault = self.faults.pick(operation)
        if fault is None:
            return _http.respond(self._service.answer(received))
        return await self._fail(request, received, fault)

    async def _fail(
        self, request: web.BaseRequest, received: Received, fault: Fault
    ) -> web.StreamResponse:
        await asyncio.sleep(fault.latency)
        operation = self._service.operation_of(received)
        if fault.reset == "before":
            self._service.record(received, 0, operation)
            return _http.reset(request)
        if fault.status is not None:
            self._service.record(received, fault.status, operation)
            raise _http.failure(fault)
        answer = self._service.answer(received)
        if fault.reset == "after":
            return _http.reset(request)
        if fault.truncate is not None or fault.drip is not None:
            return await _http.respond_badly(request, answer, fault)
        return _http.respond(answer)


class BlockingEmulator(Emulator):
    """The same for blocking code, from a thread of its own: `with BlockingEmulator() as server`."""

    @cached_property
    def _thread(self) -> LoopThread:
        return LoopThread("telnyx-emulator", advice="use `Emulator` in asynchronous code")

    def __enter__(self) -> Self:
        try:
            self._thread.run(self.start)
        except BaseException:
            self._thread.close()
            raise
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._thread.run(self.stop)
        self._thread.close()

    def settle(self, timeout: float = 30.0) -> None:
        """Wait until all webhooks have arrived, or have been given up."""
        self._thread.run(lambda: asyncio.wait_for(self.webhooks.settled(), timeout))
