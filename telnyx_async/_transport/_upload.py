"""Bodies too large to be written at once."""

from __future__ import annotations

import asyncio

import aiohttp
from aiohttp.abc import AbstractStreamWriter

__all__ = ["WriteStalledError", "payload"]

_PIECE = 64 * 1024


def payload(body: bytes | None, *, stall: float | None) -> bytes | aiohttp.BytesPayload | None:
    """What aiohttp is given for a body; each piece of it has `stall` seconds to be taken."""
    if body is None or len(body) <= _PIECE:
        return body
    return _Upload(body, stall)


class _Upload(aiohttp.BytesPayload):
    """A large body, written in pieces that each have to be taken within a time."""

    def __init__(self, body: bytes, stall: float | None) -> None:
        super().__init__(memoryview(body))
        self._stall = stall

    async def write_with_length(
        self, writer: AbstractStreamWriter, content_length: int | None
    ) -> None:
        content = memoryview(self._value)
        for start in range(0, len(content), _PIECE):
            try:
                async with asyncio.timeout(self._stall):
                    await writer.write(bytes(content[start : start + _PIECE]))
                    await writer.drain()
            except TimeoutError:
                raise WriteStalledError from None


class WriteStalledError(TimeoutError):
    """No piece of the body was taken for as long as `Timeout.read`."""
