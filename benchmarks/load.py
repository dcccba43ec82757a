"""As many requests as a server can take: keep-alive connections, one request at a time on each."""

from __future__ import annotations

import asyncio
import json
import re
import time
from collections.abc import Iterable, Iterator
from typing import cast
from urllib.parse import urlsplit

__all__ = ["load", "request"]

_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)


def request(method: str, path: str, body: object = None) -> bytes:
    """A request as bytes; `path` begins with `/v2`."""
    content = b"" if body is None else json.dumps(body).encode()
    lines = [
        f"{method} {path} HTTP/1.1",
        "Host: localhost",
        "Authorization: Bearer KEY",
        *(["Content-Type: application/json"] if content else []),
        f"Content-Length: {len(content)}",
    ]
    return "\r\n".join([*lines, "", ""]).encode() + content


class _Connection(asyncio.Protocol):
    def __init__(self, requests: Iterator[bytes], done: asyncio.Future[None]) -> None:
        self._requests = requests
        self._done = done
        self._received = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)
        self._next()

    def data_received(self, data: bytes) -> None:
        self._received += data
        head = self._received.find(b"\r\n\r\n")
        if head < 0:
            return
        length = _LENGTH.search(self._received)
        if len(self._received) >= head + 4 + (int(length[1]) if length else 0):
            if self._received[9:10] != b"2":
                self._done.set_exception(RuntimeError(self._received.decode(errors="replace")))
            self._received = b""
            self._next()

    def _next(self) -> None:
        following = next(self._requests, None)
        if following is not None and not self._done.done():
            self._transport.write(following)
            return
        self._transport.close()
        if not self._done.done():
            self._done.set_result(None)


def load(url: str, requests: Iterable[bytes], connections: int = 8) -> float:
    """Send all requests; the seconds that it took. `RuntimeError` for an answer that is not 2xx."""
    return asyncio.run(_load(urlsplit(url).port or 80, iter(requests), connections))


async def _load(port: int, requests: Iterator[bytes], connections: int) -> float:
    loop = asyncio.get_running_loop()
    done = [loop.create_future() for _ in range(connections)]
    began = time.perf_counter()
    for each in done:
        await loop.create_connection(
            lambda each=each: _Connection(requests, each), "127.0.0.1", port
        )
    await asyncio.gather(*done)
    return time.perf_counter() - began
