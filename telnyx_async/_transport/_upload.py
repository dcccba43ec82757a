"""Bodies too large to be written at once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Protocol

from aiohttp.abc import AbstractStreamWriter
from aiohttp.payload import Payload

__all__ = ["WriteStalledError", "payload"]

_PIECE = 64 * 1024


class Uploading(Protocol):
    """What waits for an answer when all of a body was taken."""

    uploading: bool

    def uploaded(self) -> None:
        """Note that all was taken."""
        ...


def payload(body: bytes, stall: float | None, exchange: Uploading) -> bytes | Payload:
    """What aiohttp is given for a body; each piece of a large one has `stall` seconds."""
    if len(body) <= _PIECE:
        return body
    exchange.uploading = True
    return _Upload(body, stall, exchange.uploaded)


class WriteStalledError(TimeoutError):
    """A piece of a body was not taken in time."""


class _Upload(Payload):
    def __init__(self, body: bytes, stall: float | None, uploaded: Callable[[], None]) -> None:
        super().__init__(body)
        self._size = len(body)
        self._stall = stall
        self._uploaded = uploaded

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
        self._uploaded()
