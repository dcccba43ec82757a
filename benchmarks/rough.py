"""A server for rough weather: what it answers, or does instead, is for a function to say."""

from __future__ import annotations

import asyncio
import re
import socket
import struct
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import TypeAlias, cast

__all__ = ["React", "answer", "reset", "rough_server"]

_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)

React: TypeAlias = Callable[[bytes, asyncio.Transport], None]
"""Given the head of a request, writes an answer to its connection, or breaks it."""


def answer(
    status: int,
    body: bytes = b'{"data": {"id": "1"}}',
    kind: str = "application/json",
    **headers: str,
) -> bytes:
    """A whole answer; underscores in the names of headers stand for hyphens."""
    lines = [
        f"HTTP/1.1 {status} -",
        f"Content-Type: {kind}",
        f"Content-Length: {len(body)}",
        *(f"{name.replace('_', '-')}: {value}" for name, value in headers.items()),
    ]
    return "\r\n".join([*lines, "", ""]).encode() + body


def reset(transport: asyncio.Transport) -> None:
    """Break a connection off."""
    raw = transport.get_extra_info("socket")
    raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    transport.abort()


class _Connection(asyncio.Protocol):
    def __init__(self, react: React) -> None:
        self._react = react
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self._received += data
        while (end := self._received.find(b"\r\n\r\n") + 4) > 3:
            head = self._received[:end]
            length = _LENGTH.search(head)
            end += int(length[1]) if length else 0
            if len(self._received) < end:
                return
            self._received = self._received[end:]
            self._react(head, self._transport)


@asynccontextmanager
async def rough_server(react: React, port: int = 0) -> AsyncIterator[str]:
    """Serve on a port of this machine; yields the base URL."""
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: _Connection(react), "127.0.0.1", port)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/v2"
