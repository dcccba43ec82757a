"""A server that misbehaves by script: one answer for each request, in order; the last repeats."""

from __future__ import annotations

import asyncio
import gzip
import socket
import ssl
import struct
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from typing import Self

from attrs import define, frozen
from multidict import CIMultiDict

from .secrets import TOKEN

_TOKEN = f'{{"access_token": "{TOKEN}", "expires_in": 3600}}'.encode()
JSON = b'{"data": {"id": "1", "record_type": "room"}}'


@frozen
class Hit:
    """A request that arrived, whole."""

    method: str
    path: str
    headers: CIMultiDict[str]
    body: bytes


_UNREAD = Hit("", "", CIMultiDict(), b"")


@define(eq=False)
class Peer:
    """The server's side of one connection."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def request(self) -> Hit:
        head = (await self.reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        first, *lines = head.rstrip("\r\n").split("\r\n")
        headers = CIMultiDict[str](
            (name, value.strip()) for name, _, value in (line.partition(":") for line in lines)
        )
        body = await self.reader.readexactly(int(headers.get("content-length", "0")))
        method, path, *_ = first.split(" ")
        return Hit(method, path, headers, body)

    async def send(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()

    def reset(self) -> None:
        """Close with RST: what was not read yet is lost for the other side."""
        raw = self.writer.get_extra_info("socket")
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()


Answer = Callable[[Peer], Awaitable[bool]]
"""Answers one request, and says whether the connection stays."""


class FaultServer:
    """Serves a script on a port of its own; requests for a token are answered by `token`."""

    def __init__(
        self,
        *script: Answer,
        tls: ssl.SSLContext | None = None,
        unread: bool = False,
        token: Answer | Sequence[Answer] = (),
        port: int = 0,
    ) -> None:
        self.hits: list[Hit] = []
        self.tokens: list[Hit] = []
        self.connections = 0
        self.peers: list[Peer] = []
        self._script: Sequence[Answer] = script
        self._tls = tls
        self._unread = unread
        self.port = port
        self._token = tuple(token) if isinstance(token, Sequence) else (token,)
        self._token = self._token or (issued(),)
        self._peers: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(
            self._serve, "127.0.0.1", self.port, ssl=self._tls, limit=1024 * 1024
        )
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        for _round in range(5):  # a connection that was just accepted becomes a peer
            await asyncio.sleep(0)
        self._server.close()
        for peer in list(self._peers):
            peer.cancel()
        await asyncio.gather(*self._peers, return_exceptions=True)

    def refuse(self) -> None:
        """Take no further connections."""
        self._server.close()

    @property
    def url(self) -> str:
        scheme = "http" if self._tls is None else "https"
        return f"{scheme}://127.0.0.1:{self.port}/v2"

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._peers.add(task)
        self.connections += 1
        peer = Peer(reader, writer)
        self.peers.append(peer)
        try:
            with suppress(OSError, asyncio.IncompleteReadError):
                await self._converse(peer)
        except asyncio.CancelledError:
            pass
        finally:
            self._peers.discard(task)
            self.peers.remove(peer)
            writer.transport.abort()

    async def _converse(self, peer: Peer) -> None:
        while True:
            hit = _UNREAD if self._unread else await peer.request()
            if not await self._answer(hit)(peer):
                return

    def _answer(self, hit: Hit) -> Answer:
        if hit.path.endswith("/oauth/token"):
            self.tokens.append(hit)
            return _next(self._token, self.tokens)
        self.hits.append(hit)
        return _next(self._script, self.hits)


def _next(script: Sequence[Answer], hits: Sequence[Hit]) -> Answer:
    return script[min(len(hits), len(script)) - 1]


def reply(
    status: int = 200,
    body: bytes = JSON,
    *headers: str,
    kind: str = "application/json",
    length: int | None = None,
) -> Answer:
    """A well-formed answer, but for a wrong `length`."""
    lines = [
        f"HTTP/1.1 {status} Said",
        *([f"Content-Type: {kind}"] if kind else []),
        f"Content-Length: {len(body) if length is None else length}",
        *headers,
    ]
    return raw("\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body, then=stay)


def chunked(*chunks: bytes, headers: str = "", end: bool = True) -> bytes:
    written = b"".join(b"%x\r\n%s\r\n" % (len(chunk), chunk) for chunk in chunks)
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n{headers}"
    return f"{head}Transfer-Encoding: chunked\r\n\r\n".encode() + written + b"0\r\n\r\n" * end


def issued() -> Answer:
    """A token."""
    return reply(200, _TOKEN)


def packed(body: bytes, *, label: str = "gzip", status: int = 200) -> Answer:
    """A body under a Content-Encoding that may be a lie."""
    return reply(status, body, f"Content-Encoding: {label}")


async def stay(_: Peer) -> bool:
    return True


async def reset(peer: Peer) -> bool:
    peer.reset()
    return False


async def close(peer: Peer) -> bool:
    peer.writer.close()
    return False


def then_closed(answer: Answer) -> Answer:
    """An answer, after which the server closes the connection without having said so."""

    async def closing(peer: Peer) -> bool:
        await answer(peer)
        return await close(peer)

    return closing


async def hang(_: Peer) -> bool:
    await asyncio.Event().wait()
    return False


def raw(data: bytes, *, then: Answer = close) -> Answer:
    """Any bytes, and what follows them."""

    async def answer(peer: Peer) -> bool:
        await peer.send(data)
        return await then(peer)

    return answer


def endless(head: bytes, piece: bytes, *, every: float = 0.0) -> Answer:
    """A head, and then a piece again and again."""

    async def answer(peer: Peer) -> bool:
        await peer.send(head)
        while True:
            await peer.send(piece)
            await asyncio.sleep(every)

    return answer


def bomb(megabytes: int) -> bytes:
    return gzip.compress(b"\0" * (megabytes * 1024 * 1024))
