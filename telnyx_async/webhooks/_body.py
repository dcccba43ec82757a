"""Reading the body of a request, and no more of it than is needed."""

from __future__ import annotations

from collections.abc import AsyncIterable
from typing import Protocol

__all__ = ["Readable", "collect", "read"]


class Readable(Protocol):
    """What is read in pieces; an empty piece is its end."""

    def read(self, size: int, /) -> bytes: ...


def read(stream: Readable, size: int) -> bytes:
    """Return as much of the stream, however many pieces it takes."""
    body = bytearray()
    while len(body) < size and (piece := stream.read(size - len(body))):
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
