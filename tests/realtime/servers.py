"""Servers of other people's making: the protocols of the service, over the `websockets` package."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from typing import Any

from attrs import Factory, define
from websockets.asyncio.server import ServerConnection, serve
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response

from telnyx_async import AsyncTelnyx
from telnyx_async.testing import InstantClock

Script = Callable[["Visit"], Awaitable[None]]

OPEN = {"text": " "}
STOP = {"text": ""}


@define
class Visit:
    """A connection of a client, as the server sees it."""

    connection: ServerConnection
    number: int
    received: list[Any] = Factory(list)

    async def receive(self) -> Any:
        """Return the next frame: an object, or audio as bytes."""
        frame = await self.connection.recv()
        self.received.append(frame if isinstance(frame, bytes) else json.loads(frame))
        return self.received[-1]

    async def receive_until(self, frame: Any) -> None:
        while await self.receive() != frame:
            pass

    async def send(self, **frame: Any) -> None:
        await self.connection.send(json.dumps(frame))

    async def close(self, code: int = 1000, reason: str = "") -> None:
        """Close the connection; 1006 tears it, without a close frame."""
        if code == 1006:
            self.connection.transport.abort()
        else:
            await self.connection.close(code, reason)


@define
class Server:
    """A server that follows a script with each of its visits."""

    script: Script
    refusals: list[Callable[[ServerConnection], Response]] = Factory(list)
    url: str = ""
    visits: list[Visit] = Factory(list)
    requests: list[Request] = Factory(list)

    async def serve(self, connection: ServerConnection) -> None:
        visit = Visit(connection, len(self.visits))
        self.visits.append(visit)
        with suppress(ConnectionClosed):
            await self.script(visit)

    def answer(self, connection: ServerConnection, request: Request) -> Response | None:
        self.requests.append(request)
        return self.refusals.pop(0)(connection) if self.refusals else None

    @property
    def frames(self) -> list[Any]:
        """What all visits received."""
        return [frame for visit in self.visits for frame in visit.received]


@asynccontextmanager
async def serving(script: Script, **options: Any) -> AsyncIterator[Server]:
    """Run a server until the end of the block."""
    server = Server(script, **options)
    async with serve(
        server.serve, "127.0.0.1", 0, process_request=server.answer, max_size=None
    ) as running:
        port = running.sockets[0].getsockname()[1]
        server.url = f"http://127.0.0.1:{port}/v2"
        yield server


@asynccontextmanager
async def visited(
    script: Script, *, refusals: Any = (), **options: Any
) -> AsyncIterator[tuple[Server, AsyncTelnyx]]:
    """Run a server and a client of it, whose waits are skipped."""
    async with serving(script, refusals=list(refusals)) as server:
        given: dict[str, Any] = {"api_key": "KEY_secret", "clock": InstantClock(), "max_retries": 2}
        async with AsyncTelnyx(base_url=server.url, **(given | options)) as client:
            yield server, client


def refusing(status: int, **body: Any) -> Callable[[ServerConnection], Response]:
    """Return a refusal of a handshake."""

    def refuse(connection: ServerConnection) -> Response:
        response = connection.respond(status, json.dumps(body))
        response.headers["Content-Type"] = "application/json"
        return response

    return refuse


def answering(*frames: dict[str, Any], after: Any = STOP, code: int = 1000) -> Any:
    """Return a script: read to the end, send frames, close."""

    async def script(visit: Visit) -> None:
        await visit.receive_until(after)
        for frame in frames:
            await visit.send(**frame)
        await visit.close(code)

    return script
