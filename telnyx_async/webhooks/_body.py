"""Reading the body of a request, as far as it may go and one byte further."""

from __future__ import annotations

from collections.abc import AsyncIterable
from typing import Protocol

__all__ = ["Readable", "collect", "read"]


class Readable(Protocol):
    """What is read in pieces; an empty piece is its end."""

    def read(self, size: int, /) -> bytes: ...


def read(stream: Readable, limit: int) -> bytes:
    """Return the stream, or what is enough of it to be beyond the limit."""
    body = bytearray()
    while len(body) <= limit and (piece := stream.read(limit + 1 - len(body))):
        body += piece
    return bytes(body)


async def collect(pieces: AsyncIterable[bytes], limit: int) -> bytes:
    """Return the pieces as one, or enough of them to be beyond the limit."""
    body = bytearray()
    async for piece in pieces:
        body += piece
        if len(body) > limit:
            break
    return bytes(body)
