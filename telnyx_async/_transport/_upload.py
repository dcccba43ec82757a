"""Bodies too large to be written at once."""

from __future__ import annotations

import asyncio

from aiohttp.abc import AbstractStreamWriter
from aiohttp.payload import Payload

__all__ = ["WriteStalledError", "payload"]

_PIECE = 64 * 1024


def payload(body: bytes | None, *, stall: float | None) -> bytes | Payload | None:
    """What aiohttp is given for a body; each piece of it has `stall` seconds to be taken."""
    if body is None or len(body) <= _PIECE:
        return body
    return _Upload(body, stall)


class WriteStalledError(TimeoutError):
    """A piece of a body was not taken in time."""


class _Upload(Payload):
    def __init__(self, body: bytes, stall: float | None) -> None:
        super().__init__(body)
        self._size = len(body)
        self._stall = stall

    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str:
        return bytes(self._value).decode(encoding, errors)

    async def write(self, writer: AbstractStreamWriter) -> None:
        content = memoryview(self._value)
        try:
            for start in range(0, len(content), _PIECE):
                async with asyncio.timeout(self._stall):
                    await writer.write(bytes(content[start : start + _PIECE]))
                    await writer.drain()
        except TimeoutError:
            raise WriteStalledError from None
