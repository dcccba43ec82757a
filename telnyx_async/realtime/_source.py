"""The audio of a transcription: read in pieces, checked before anything is sent, and buffered."""

from __future__ import annotations

import asyncio
import os
from collections import deque
from collections.abc import AsyncGenerator, AsyncIterable
from contextlib import aclosing
from typing import Final, TypeAlias

import anyio
from attrs import define, field

from telnyx_async.realtime._audio import guess_format

__all__ = ["AudioBuffer", "AudioInput", "SentAudio", "format_of", "pieces_of", "sniffed_format"]

AudioInput: TypeAlias = bytes | str | os.PathLike[str] | AsyncIterable[bytes]

PIECE: Final = 8192
"""Largest frame of audio, in bytes."""

_WIDTHS = {"linear16": 2, "linear32": 4, "mulaw": 1, "alaw": 1}
_HEADERLESS = frozenset({*_WIDTHS, "opus", "g729", "speex"})
_SNIFFED = 16


def format_of(audio: AudioInput, given: object, sample_rate: object) -> str | None:
    """Return the format of audio, as far as it is known before the audio is read.

    Raises:
        ValueError: There is no audio, its format cannot be told, or it needs a sample rate.
    """
    name = given if isinstance(given, str) else None
    if isinstance(audio, bytes):
        name = name or guess_format(audio)
        if not audio:
            raise ValueError("there is no audio to transcribe")
        if name is None:
            raise ValueError("audio without a header needs an input_format, such as 'linear16'")
        if len(audio) % _WIDTHS.get(name, 1):
            raise ValueError(f"{len(audio):,} bytes are not a whole number of {name} samples")
    if isinstance(audio, AsyncIterable) and name is None:
        raise ValueError("an iterator of audio needs an input_format, such as 'linear16'")
    if name in _HEADERLESS and not isinstance(sample_rate, int):
        raise ValueError(f"{name} has no header: it needs a sample_rate")
    return name


async def pieces_of(audio: AudioInput, audio_format: str | None) -> AsyncGenerator[bytes]:
    """Yield audio in pieces that are not too large, cut between samples."""
    width = _WIDTHS.get(audio_format or "", 1)
    rest = b""
    async with aclosing(_chunks(audio)) as chunks:
        async for chunk in chunks:
            rest += chunk
            whole = len(rest) - len(rest) % width
            for start in range(0, whole, PIECE):
                yield rest[start : min(start + PIECE, whole)]
            rest = rest[whole:]
    if rest:
        raise ValueError(f"the audio ends inside a sample of {audio_format}")


async def _chunks(audio: AudioInput) -> AsyncGenerator[bytes]:
    if isinstance(audio, bytes):
        yield audio
    elif isinstance(audio, AsyncIterable):
        try:
            async for chunk in audio:
                yield chunk
        finally:
            if isinstance(audio, AsyncGenerator):
                await audio.aclose()
    else:
        async with await anyio.open_file(audio, "rb") as file:
            while chunk := await file.read(PIECE):
                yield chunk


async def sniffed_format(path: str | os.PathLike[str]) -> str:
    """Return the format that a file begins with. `ValueError` if it cannot be told."""
    async with await anyio.open_file(path, "rb") as file:
        start = await file.read(_SNIFFED)
    if (name := guess_format(start)) is None:
        raise ValueError(f"{os.fspath(path)} has no header that is known: pass an input_format")
    return name


@define(eq=False)
class AudioBuffer:
    """Audio between its source and the connection, at most `size` bytes.

    While connected, a full buffer holds the source back. A live source cannot be held back while
    there is no connection: then the oldest audio makes room, and `dropped` counts its bytes.
    """

    size: int
    live: bool
    connected: bool = field(default=True, init=False)
    dropped: int = field(default=0, init=False)
    ended: bool = field(default=False, init=False)
    _pieces: deque[bytes] = field(factory=deque[bytes], init=False)
    _filled: int = field(default=0, init=False)
    _changed: asyncio.Event = field(factory=asyncio.Event, init=False)

    async def put(self, piece: bytes) -> None:
        """Append a piece, as soon as there is room for it."""
        while self._filled + len(piece) > self.size and self._pieces:
            if self.live and not self.connected:
                oldest = self._pieces.popleft()
                self._filled -= len(oldest)
                self.dropped += len(oldest)
            else:
                await self._wait()
        self._pieces.append(piece)
        self._filled += len(piece)
        self._changed.set()

    def put_back(self, pieces: list[bytes]) -> None:
        """Prepend pieces that are to be sent again; they may exceed the size."""
        self._pieces.extendleft(reversed(pieces))
        self._filled += sum(map(len, pieces))
        self._changed.set()

    async def peek(self) -> bytes | None:
        """Return the oldest piece, as soon as there is one; None at the end."""
        while not self._pieces:
            if self.ended:
                return None
            await self._wait()
        return self._pieces[0]

    def pop(self) -> None:
        """Remove the oldest piece: it was sent."""
        self._filled -= len(self._pieces.popleft())
        self._changed.set()

    def set_connected(self, connected: bool) -> None:
        """Say whether there is a connection."""
        self.connected = connected
        self._changed.set()

    def end(self) -> None:
        """No more audio follows."""
        self.ended = True
        self._changed.set()

    async def _wait(self) -> None:
        self._changed.clear()
        await self._changed.wait()


@define(eq=False)
class SentAudio:
    """Audio that was sent over a connection and has no final transcript yet.

    Of very much audio, the newest `size` bytes are kept.
    """

    size: int
    audio_format: str | None
    sample_rate: object
    _pieces: deque[bytes] = field(factory=deque[bytes], init=False)
    _begin: int = field(default=0, init=False)
    _end: int = field(default=0, init=False)

    @property
    def unanswered(self) -> int:
        """Bytes of it."""
        return self._end - self._begin

    def add(self, piece: bytes) -> None:
        """Note a piece that was sent."""
        self._pieces.append(piece)
        self._end += len(piece)
        while self._kept() - len(self._pieces[0]) >= self.size:
            self._pieces.popleft()

    def answered(self, until: float | None) -> None:
        """Note a final transcript of the audio until so many seconds, or of all of it."""
        width, position = _WIDTHS.get(self.audio_format or ""), self._end
        if until is not None and width and isinstance(self.sample_rate, int):
            position = min(int(until * self.sample_rate) * width, self._end)
        self._begin = max(self._begin, position)
        while (covered := self._begin - (self._end - self._kept())) > 0:
            piece = self._pieces.popleft()
            if covered < len(piece):
                self._pieces.appendleft(piece[covered:])

    def take(self) -> list[bytes]:
        """Return the pieces, and start over with another connection."""
        pieces = list(self._pieces)
        self._pieces.clear()
        self._begin = self._end = 0
        return pieces

    def _kept(self) -> int:
        return sum(map(len, self._pieces))
