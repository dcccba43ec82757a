"""Calls of each kind, written once for both packages."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Any

from attrs import frozen

from telnyx_async import AsyncTelnyx, Timeout
from telnyx_async.testing import InstantClock
from telnyx_sync import Telnyx

from .secrets import BY_KEY, KEY
from .server import FaultServer, hang

COLOURS = ("async", "sync")

Make = Callable[[Any], Any]


class Padding(bytes):
    """Megabytes without a secret, which reports of errors need not print in each frame."""

    def __repr__(self) -> str:
        return f"<{len(self)} bytes>"


def limits(answer: object, read: float = 0.05) -> Timeout:
    """A short read timeout for silence; any other answer has the time that a busy machine takes."""
    return Timeout(total=30, read=read if answer is hang else 30)


def client(server: FaultServer, **options: Any) -> AsyncTelnyx:
    options = {"clock": InstantClock(), **options}
    return AsyncTelnyx(KEY, base_url=server.url, **options)


def read(client: Any) -> Any:
    return client.rooms.retrieve("1")


def unsafe(client: Any) -> Any:
    return client.rooms.create(unique_name="one")


def keyed(client: Any) -> Any:
    return client.messages.send(to="+13125550100", from_="+13125550199", text="hello")


def command(client: Any) -> Any:
    return client.calls.actions.hangup("v3:1")


def fixed(client: Any) -> Any:
    return client.rooms.delete("1")


def twice(client: Any) -> Any:
    return _twice(client, read)


def unsafe_twice(client: Any) -> Any:
    return _twice(client, unsafe)


def _twice(client: Any, make: Make) -> Any:
    async def both() -> Any:
        await make(client)
        await asyncio.sleep(0.005)
        return await make(client)

    if hasattr(client, "__aenter__"):
        return both()
    make(client)
    time.sleep(0.005)
    return make(client)


@frozen
class Outcome:
    """What a call came to."""

    value: Any
    error: BaseException | None
    waits: list[float]


async def outcome(colour: str, url: str, make: Make, **options: Any) -> Outcome:
    clock = InstantClock()
    credentials = {} if "client_id" in options else BY_KEY
    options = {**credentials, "base_url": url, "clock": clock, **options}
    try:
        value = await (_asynchronous if colour == "async" else _blocking)(make, options)
    except Exception as error:
        return Outcome(None, error, clock.waits)
    return Outcome(value, None, clock.waits)


async def _asynchronous(make: Make, options: dict[str, Any]) -> Any:
    async with AsyncTelnyx(**options) as client:
        return await make(client)


async def _blocking(make: Make, options: dict[str, Any]) -> Any:
    def go() -> Any:
        with Telnyx(**options) as client:
            return make(client)

    return await asyncio.to_thread(go)
