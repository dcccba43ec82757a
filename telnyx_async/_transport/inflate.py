"""Decompression that notices truncation and limits expansion; aiohttp's own does neither."""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterable, AsyncIterator, Iterator

from telnyx_async._errors import ProtocolError, ResponseTooLargeError, TruncatedResponseError

__all__ = ["ACCEPTED_ENCODINGS", "Inflater", "check_size", "decompressed"]

ACCEPTED_ENCODINGS = "gzip, deflate"

_PIECE = 256 * 1024
# DEFLATE reaches 1032:1; real JSON stays far below 200:1, except in its first megabyte.
_RATIO = 200
_ALWAYS_ALLOWED = 1024 * 1024
_QUOTED = 200


async def decompressed(
    chunks: AsyncIterable[bytes], encoding: str, limit: int | None
) -> AsyncIterator[bytes]:
    """Yield the decompressed pieces of a body of at most `limit` bytes, before and after."""
    inflater = None if encoding in ("", "identity") else Inflater(encoding, limit)
    size = 0
    async for chunk in chunks:
        size += len(chunk)
        check_size(size, limit)
        for piece in (chunk,) if inflater is None else inflater.feed(chunk):
            yield piece
    if inflater is not None:
        inflater.finish()


def check_size(size: int, limit: int | None) -> None:
    """Raise `ResponseTooLargeError` for a body of more than `limit` bytes."""
    if limit is not None and size > limit:
        raise ResponseTooLargeError(f"the response is longer than {limit:,} bytes")


class Inflater:
    """Decompresses one body, piece by piece, to at most `limit` bytes (None: any number)."""

    def __init__(self, encoding: str, limit: int | None) -> None:
        name = encoding.strip().lower()
        if name not in ("gzip", "x-gzip", "deflate"):
            raise ProtocolError(
                f"the response is encoded as {encoding[:40]!r}, which was not accepted"
            )
        self._encoding = encoding
        self._limit = limit
        self._wrapped = name == "deflate"
        self._gzip = not self._wrapped
        self._stream = zlib.decompressobj(15 if self._wrapped else 31)
        self._taken = 0
        self._given = 0

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Decompress the next bytes of the body."""
        if not self._taken and self._wrapped and not _has_zlib_header(data):
            self._stream = zlib.decompressobj(
                -15
            )  # raw DEFLATE, which many servers send as deflate
        self._taken += len(data)
        rest = data
        while rest:
            if self._stream.eof:
                rest = self._next_member(rest)
                continue
            piece = self._decompress(rest)
            rest = self._stream.unconsumed_tail or self._stream.unused_data
            if piece:
                yield piece

    def finish(self) -> None:
        """Note the end of the body; `TruncatedResponseError` if the compressed stream goes on."""
        if self._taken and not self._stream.eof:
            raise TruncatedResponseError(f"the {self._encoding} stream of the response was cut off")

    def _next_member(self, rest: bytes) -> bytes:
        """Begin the next gzip member (RFC 1952, 2.2); zeros may pad the end."""
        rest = rest.lstrip(b"\0")
        if rest and self._gzip and rest[:1] == b"\x1f":
            self._stream = zlib.decompressobj(31)
            return rest
        return b""

    def _decompress(self, data: bytes) -> bytes:
        try:
            piece = self._stream.decompress(data, _PIECE)
        except zlib.error as error:
            raise ProtocolError(
                f"the response is labelled {self._encoding}, but is not: {data[:_QUOTED]!r}"
            ) from error
        self._given += len(piece)
        if self._limit is not None and self._given > self._limit:
            raise ResponseTooLargeError(
                f"the response decompresses to more than {self._limit:,} bytes"
            )
        if self._given > max(_ALWAYS_ALLOWED, _RATIO * self._taken):
            raise ResponseTooLargeError(
                f"the response decompresses to more than {_RATIO} times its size"
            )
        return piece


def _has_zlib_header(data: bytes) -> bool:
    """Whether `data` begins with a zlib header (RFC 1950, 2.2): method 8, a multiple of 31."""
    return len(data) < 2 or (data[0] & 0x0F == 8 and int.from_bytes(data[:2], "big") % 31 == 0)
