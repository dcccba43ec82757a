"""Hooks, tracers and log handlers that fail, hang or are cancelled: the outcome stays the call's."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from telnyx_async import (
    AmbiguousSendError,
    Hooks,
    HttpResponse,
    InternalServerError,
    RateLimitError,
    RequestEvent,
)
from telnyx_async._operation import Operation

from .calls import COLOURS, client, outcome, read, unsafe
from .server import FaultServer, close, endless, reply

SLOW = endless(b"HTTP/1.1 200 OK\r\n\r\n", b"x", every=0.01)


class Gate:
    """An asynchronous hook that waits until it is let go, and counts."""

    def __init__(self) -> None:
        self.entered = asyncio.Event()
        self.open = asyncio.Event()
        self.ended = 0

    async def __call__(self, _: object) -> None:
        self.entered.set()
        await self.open.wait()
        self.ended += 1


@pytest.mark.parametrize("which", ["on_request", "on_response", "on_retry"])
async def test_9_cancelling_within_a_hook_frees_the_connection(which: str) -> None:
    gate = Gate()
    hooks = Hooks(**{which: gate})
    script = (close, reply()) if which == "on_retry" else (reply(),)
    async with (
        FaultServer(*script) as server,
        client(server, max_connections=1, hooks=hooks) as telnyx,
    ):
        call = asyncio.create_task(read(telnyx))
        await gate.entered.wait()
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
        gate.open.set()
        await read(telnyx)
        await asyncio.sleep(0)
        assert gate.ended >= 1  # it is not cut off with its call


async def test_9_cancelling_within_a_hook_closes_an_open_stream() -> None:
    gate = Gate()
    async with (
        FaultServer(SLOW) as server,
        client(server, max_connections=1, hooks=Hooks(on_response=gate)) as telnyx,
    ):

        async def stream() -> None:
            async with telnyx.rooms.with_streaming_response.retrieve("1"):
                pytest.fail("the call was cancelled")

        for _ in range(3):
            gate.entered.clear()
            call = asyncio.create_task(stream())
            await gate.entered.wait()
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
        gate.open.set()
        async with telnyx.rooms.with_streaming_response.retrieve("1", timeout=5) as answer:
            assert await anext(aiter(answer)) != b""
    assert len(server.hits) == 4


class Tracer:
    """A tracer that fails at one place, or swallows what it sees."""

    def __init__(self, place: str) -> None:
        self._place = place

    def _fail(self, place: str) -> None:
        if self._place == place:
            raise ZeroDivisionError(place)

    @contextmanager
    def _span(self, name: str, target: Any) -> Iterator[Any]:
        self._fail(f"{name} enter")
        try:
            yield target
        except Exception:
            self._fail(f"{name} error")
            if self._place != f"{name} swallow":
                raise
        self._fail(f"{name} exit")

    def call(self, operation: Operation) -> Any:
        self._fail("call")
        return self._span("call", None)

    def attempt(self, event: RequestEvent) -> Any:
        self._fail("attempt")
        return None if self._place == "no context" else self._span("attempt", self._answered)

    def _answered(self, response: HttpResponse) -> None:
        self._fail("answered")


PLACES = [
    "call",
    "call enter",
    "call exit",
    "call error",
    "call swallow",
    "attempt",
    "attempt enter",
    "attempt exit",
    "attempt error",
    "attempt swallow",
    "answered",
    "no context",
]


@pytest.mark.parametrize("colour", COLOURS)
@pytest.mark.parametrize("place", PLACES)
async def test_9_a_tracer_that_fails_changes_no_outcome(place: str, colour: str) -> None:
    async with FaultServer(reply(), reply(500), close) as server:
        for kind in (None, InternalServerError, AmbiguousSendError):
            came = await outcome(colour, server.url, unsafe, tracing=Tracer(place))
            assert type(came.error) is (kind or type(None)), came.error
            assert kind is not None or came.value.data.id == "1"
    assert len(server.hits) == 3


@pytest.mark.parametrize("place", PLACES)
async def test_9_a_tracer_that_fails_keeps_no_connection(place: str) -> None:
    async with (
        FaultServer(SLOW) as server,
        client(server, max_connections=1, tracing=Tracer(place)) as telnyx,
    ):
        for _ in range(3):
            async with telnyx.rooms.with_streaming_response.retrieve("1", timeout=5) as answer:
                assert await anext(aiter(answer)) != b""
    assert server.connections == 3


async def _cancelled() -> None:
    task = asyncio.ensure_future(asyncio.sleep(9))
    task.cancel()
    await task


@pytest.mark.parametrize("which", ["on_request", "on_response", "on_retry"])
async def test_9_a_cancellation_of_the_hooks_own_is_not_one_of_the_call(which: str) -> None:
    async def hook(_: object) -> None:
        await _cancelled()

    async with (
        FaultServer(reply(500), reply()) as server,
        client(server, hooks=Hooks(**{which: hook})) as telnyx,
    ):
        assert (await read(telnyx)).data.id == "1"
        assert (await unsafe(telnyx)).data.id == "1"
    assert len(server.hits) == 3


class Broken(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        raise ZeroDivisionError


@pytest.fixture
def broken_log() -> Iterator[None]:
    """Handlers that raise, below the one which pytest adds."""
    loggers = [logging.getLogger(f"telnyx_async.{name}") for name in ("calls", "hooks", "limits")]
    handler, levels = Broken(), [logger.level for logger in loggers]
    for logger in loggers:
        logger.addHandler(handler)
        logger.setLevel(logging.DEBUG)
    yield
    for logger, level in zip(loggers, levels, strict=True):
        logger.removeHandler(handler)
        logger.setLevel(level)


async def test_9_a_log_handler_that_raises_changes_no_outcome(broken_log: None) -> None:
    def hook(_: object) -> None:
        raise ValueError

    throttled = reply(429, b"", "Retry-After: 0")
    hooks = Hooks(on_request=hook, on_response=hook, on_retry=hook)
    async with (
        FaultServer(reply(), throttled, reply(), reply(500), throttled) as server,
        client(server, hooks=hooks) as telnyx,
    ):
        assert (await unsafe(telnyx)).data.id == "1"
        assert (await unsafe(telnyx)).data.id == "1"
        with pytest.raises(InternalServerError):
            await unsafe(telnyx)
        with pytest.raises(RateLimitError):
            await telnyx.rooms.create(unique_name="x", max_retries=0)
        assert telnyx._pipeline.limiter._products["rooms"].in_flight == 0
    assert len(server.hits) == 5
