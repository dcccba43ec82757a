"""An emulator whose clock stands still, a client of it, and endpoints that receive webhooks."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web
from attrs import Factory, define

from telnyx_async import AsyncTelnyx
from telnyx_async.emulator import Emulator, VirtualClock
from telnyx_async.models import MessageRecipient, OutboundMessagePayload
from telnyx_async.testing import InstantClock
from telnyx_pytest import (  # noqa: F401 - fixtures, found by name
    async_telnyx_client,
    telnyx_client,
    telnyx_emulator,
)


@pytest.fixture
async def server() -> AsyncIterator[Emulator]:
    async with Emulator(clock=VirtualClock(running=False)) as running:
        yield running


@pytest.fixture
async def client(server: Emulator) -> AsyncIterator[AsyncTelnyx]:
    async with AsyncTelnyx(
        api_key="KEY",
        base_url=server.url,
        public_key=server.public_key,
        max_retries=0,
        clock=InstantClock(),
    ) as opened:
        yield opened


@define
class Listener:
    """A webhook endpoint. Its next responses have `statuses`, all others 200."""

    url: str = ""
    statuses: list[int] = Factory(list)
    received: list[tuple[dict[str, str], bytes]] = Factory(list)

    async def receive(self, request: web.BaseRequest) -> web.Response:
        headers = {name.lower(): value for name, value in request.headers.items()}
        self.received.append((headers, await request.read()))
        return web.Response(status=self.statuses.pop(0) if self.statuses else 200)

    def events(self, client: AsyncTelnyx) -> list[Any]:
        """Return the events received, verified and typed."""
        return [client.webhooks.unwrap(body, headers) for headers, body in self.received]

    def types(self, client: AsyncTelnyx) -> list[str]:
        return [event.event_type for event in self.events(client)]


def recipient(message: object) -> MessageRecipient:
    """Return the only recipient of an outbound message."""
    assert isinstance(message, OutboundMessagePayload)
    assert message.to is not None
    (found,) = message.to
    return found


async def listening() -> AsyncIterator[Listener]:
    listener = Listener()
    runner = web.ServerRunner(web.Server(listener.receive), shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    listener.url = "http://{}:{}/events".format(*runner.addresses[0])
    yield listener
    await runner.cleanup()


@pytest.fixture
async def listener() -> AsyncIterator[Listener]:
    async for each in listening():
        yield each


@pytest.fixture
async def other_listener() -> AsyncIterator[Listener]:
    async for each in listening():
        yield each
