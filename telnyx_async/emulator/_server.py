"""`Emulator` and `BlockingEmulator`: a local Telnyx on the network."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from functools import cached_property, partial
from types import TracebackType
from typing import Any, ParamSpec, Self, TypeVar

from aiohttp import web

from telnyx_async._loop_thread import LoopThread
from telnyx_async._validation import ErrorResponse, Request
from telnyx_async.emulator._account import Account, AccountState
from telnyx_async.emulator._callers import Callers
from telnyx_async.emulator._clock import VirtualClock
from telnyx_async.emulator._control import ControlAPI
from telnyx_async.emulator._dialler import Dialler
from telnyx_async.emulator._http import messages
from telnyx_async.emulator._http.faults import Fault, Faults
from telnyx_async.emulator._http.senders import check_sender
from telnyx_async.emulator._request_log import RequestLog
from telnyx_async.emulator._rest.responses import render_error
from telnyx_async.emulator._service import Service
from telnyx_async.emulator._webhooks import EmittedEvent, WebhookSender
from telnyx_async.emulator.products import MANAGED_COLLECTIONS, calls

__all__ = ["BlockingEmulator", "Emulator"]

P = ParamSpec("P")
R = TypeVar("R")


class Emulator:
    """A local Telnyx.

        async with Emulator() as server:
            client = AsyncTelnyx(api_key="KEY", base_url=server.url)

    `port` 0 chooses a free one. `api_key` is the only valid key; by default any key is valid. With
    `stateful=False` nothing is stored: every valid request, whatever its ids, has an example of its
    response. `rate_limit` is the number of requests a second beyond which requests are rejected.
    `webhook_url` and `webhook_failover_url` receive the events that have no URLs of their own.
    `seed` determines the ids, examples and probabilities.
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
        clock: VirtualClock | None = None,
        seed: int = 0,
    ) -> None:
        self.clock = clock or VirtualClock()
        self.faults = Faults(seed)
        self.faults.active.extend(faults)
        self._account = Account(self.clock, seed, managed=MANAGED_COLLECTIONS)
        self.webhooks = WebhookSender(
            self._account, url=webhook_url, failover_url=webhook_failover_url
        )
        self._account.emit = self.webhooks.emit
        self.dialler = Dialler(self._account, partial(calls.emit, self._account))
        self._account.dialler = self.dialler
        self.callers = Callers(self._account)
        self._control = ControlAPI(self)
        self._service = Service(
            self._account, api_key=api_key, stateful=stateful, rate_limit=rate_limit
        )
        self._host = host
        self._port = port
        self._runner: web.ServerRunner | None = None
        self._tasks: list[asyncio.Task[None]] = []

    @property
    def url(self) -> str:
        """The `base_url` for a client."""
        return f"http://{self._host}:{self._port}/v2"

    @property
    def public_key(self) -> str:
        """The `public_key` for a client, which verifies the webhooks."""
        return self.webhooks.keys.public

    @property
    def can_sign(self) -> bool:
        """Whether an Ed25519 library is installed (`telnyx-async[webhooks]`)."""
        return self.webhooks.can_sign

    @property
    def requests(self) -> RequestLog:
        """The requests received, oldest first."""
        return self._service.requests

    @property
    def events(self) -> list[EmittedEvent]:
        """The events emitted, oldest first."""
        return self.webhooks.events

    @property
    def state(self) -> AccountState:
        """The items in the account, in collections by path: `state["/rooms"]`."""
        return self._account.state

    def emit(self, event_type: str, /, **payload: Any) -> EmittedEvent:
        """Emit any of the 83 events. Fields that are not in `payload` have example values."""
        with self.clock.lock:
            return self.webhooks.emit(event_type, payload, fill=True)

    def reset(self) -> None:
        """Delete all items, timers and faults, and the recorded requests and events."""
        self.state.clear()
        self.clock.clear()
        self.faults.clear()
        self.webhooks.reset()
        self.dialler.reset()
        self._service.reset()

    async def start(self) -> None:
        """Start to listen. Raises `OSError` if the port is in use."""
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
            asyncio.create_task(self.dialler.run()),
        ]

    async def stop(self) -> None:
        """Stop to listen and close the connections."""
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

    async def _handle(self, http_request: web.BaseRequest) -> web.StreamResponse:
        try:
            check_sender(http_request, self._host)
            request = await messages.read_request(http_request)
            if not request.raw_path.startswith("/v2/"):
                response = self._control.respond(request)
                if response is not None:
                    return messages.to_aiohttp(response)
            # Reserved here rather than in the service, because a fault may delay the response.
            with self._service.idempotency.reserve(request):
                return await self._serve(http_request, request)
        except ErrorResponse as error:
            return messages.to_aiohttp(render_error(error))

    async def _serve(self, http_request: web.BaseRequest, request: Request) -> web.StreamResponse:
        fault = None
        if self.faults.active:
            operation = self._service.operation_of(request)
            fault = self.faults.pick(operation)
        if fault is None:
            return messages.to_aiohttp(self._service.respond(request))
        return await self._serve_with_fault(http_request, request, fault)

    async def _serve_with_fault(
        self, http_request: web.BaseRequest, request: Request, fault: Fault
    ) -> web.StreamResponse:
        await asyncio.sleep(fault.latency)
        operation = self._service.operation_of(request)
        if fault.reset == "before":
            self._service.record(request, 0, operation)
            return messages.reset_connection(http_request)
        if fault.status is not None:
            self._service.record(request, fault.status, operation)
            raise messages.error_for_fault(fault)
        response = self._service.respond(request)
        if fault.reset == "after":
            return messages.reset_connection(http_request)
        if fault.truncate is not None or fault.drip is not None:
            return await messages.write_damaged(http_request, response, fault)
        return messages.to_aiohttp(response)


class BlockingEmulator(Emulator):
    """An `Emulator` for blocking code, in its own thread: `with BlockingEmulator() as server`."""

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
        self._thread.clean_up(self.stop)
        self._thread.close()

    def run(self, function: Callable[P, Awaitable[R]], /, *args: P.args, **kwargs: P.kwargs) -> R:
        """Await a method of the emulator, such as `run(connection.wait_for, condition)`."""
        return self._thread.run(function, *args, **kwargs)

    def drain_webhooks(self, timeout: float = 30.0) -> None:
        """Wait until every webhook sent so far has been delivered or given up.

        Raises `TimeoutError` after `timeout` seconds.
        """
        self._thread.run(lambda: asyncio.wait_for(self.webhooks.drain(), timeout))
