"""The audio that is sent on a call: cut into frames, paced as it is played, interrupted."""

from __future__ import annotations

import asyncio
import binascii
from array import array
from collections import deque
from collections.abc import AsyncIterable, Awaitable, Callable, Iterator, Sequence
from typing import TypeAlias, TypeVar

from telnyx_async import _json
from telnyx_async.realtime._call_audio import FRAME_SECONDS, AudioEncoder
from telnyx_async.realtime._interruptible import Interruptible, close_iterator
from telnyx_async.realtime._session import StreamClosedError
from telnyx_async.realtime.codecs import to_pcm_bytes

__all__ = ["Audio", "Playout"]

T = TypeVar("T")

Audio: TypeAlias = "bytes | bytearray | memoryview | array[int] | AsyncIterable[bytes]"
"""16-bit PCM, or pieces of it, which may end within a sample."""

_MAX_SECONDS = 30.0
_MP3_INTERVAL = 1.0
_REST_DELAY = 0.1
"""In seconds: when the rest of less than 20 ms is sent although no audio follows it."""


class Playout:
    """The audio of a call on its way out.

    It is sent at most `lead` seconds before it is played: Telnyx never runs dry, and an
    interruption finds little to drop. Times are those of the event loop, monotonic and added up
    from durations, so that the pace does not drift.
    """

    def __init__(
        self, send: Callable[[str], Awaitable[None]], encoder: AudioEncoder, *, lead: float
    ) -> None:
        self._send = send
        self._loop = asyncio.get_running_loop()
        self._encoder = encoder
        self._lead = lead
        self._end = 0.0
        # Changes with each interruption: what was asked for before it is not sent any more.
        self._turn = 0
        self._lock = asyncio.Lock()
        self._timer: asyncio.Future[None] | None = None
        self._playing = Interruptible()
        self._error: StreamClosedError | None = None
        self._rest_timer: asyncio.TimerHandle | None = None
        self._tasks: set[asyncio.Future[None]] = set()
        self._clearing: asyncio.Future[None] | None = None
        self._marks: dict[str, deque[asyncio.Future[bool]]] = {}

    async def play(self, audio: Audio) -> bool:
        """Send PCM. Return False if an interruption cut it."""
        turn = self._turn
        if isinstance(audio, bytes) and self._is_free(self._lead):
            payload = self._encoder.encode_whole(audio)
            if payload is not None:
                await self._send_media(payload, FRAME_SECONDS)
                return turn == self._turn
        self._encoder.check()
        if isinstance(audio, AsyncIterable):
            return await self._play_iterator(turn, audio)
        pcm = to_pcm_bytes(audio)
        async with self._lock:
            return await self._play_pcm(turn, pcm)

    async def play_payload(self, payload: bytes) -> bool:
        """Send a payload of the call's format."""
        payload, seconds = self._encoder.pad(payload)
        if seconds > _MAX_SECONDS:
            raise ValueError(
                f"the payload has {seconds:.1f} s of audio, Telnyx takes at most"
                f" {_MAX_SECONDS:.0f} s at a time. Nothing was sent."
            )
        return await self._play_one(payload, seconds, self._lead)

    async def play_mp3(self, payload: bytes) -> bool:
        """Send an MP3 file. Telnyx takes one a second."""
        return await self._play_one(payload, _MP3_INTERVAL, 0.0)

    async def mark(self, name: str) -> bool:
        """Send a mark after the audio before it, and wait until it was played."""
        turn = self._turn
        played: asyncio.Future[bool] = self._loop.create_future()
        async with self._lock:
            if not (await self._flush(turn) and await self._is_next(turn)):
                return False
            self._marks.setdefault(name, deque()).append(played)
            await self._send(_json.dumps({"event": "mark", "mark": {"name": name}}).decode())
        return await played

    def marked(self, name: str) -> None:
        """Resolve the oldest mark of a name, which has come back."""
        waiting = self._marks.get(name)
        if waiting:
            _resolve(waiting.popleft(), True)
        if not waiting:
            self._marks.pop(name, None)

    def interrupt(self) -> asyncio.Future[None]:
        """Drop the audio, here at once and at Telnyx by a frame; the result is when it is sent."""
        self._turn += 1
        self._encoder.reset()
        self._stop()
        # They come back all the same, and stay until then: a later one may have the same name.
        for mark in self._pending_marks():
            _resolve(mark, False)
        self._clearing = self._spawn(self._send('{"event":"clear"}'))
        return self._clearing

    def restart(self) -> None:
        """Restart on another connection, where nothing is queued and no mark will be returned."""
        self._end = 0.0
        for mark in self._pending_marks():
            _resolve(mark, False)
        self._marks.clear()

    def close(self, error: StreamClosedError) -> None:
        """Stop, and raise `error` where somebody waits."""
        self._error = error
        self._stop()
        for mark in self._pending_marks():
            if not mark.done():
                mark.set_exception(error)
                mark.exception()  # it is no news to anybody who has stopped waiting

    async def _play_iterator(self, turn: int, audio: AsyncIterable[bytes]) -> bool:
        async with self._lock:
            if turn != self._turn:
                return False
            finished = await self._playing.run(self._play_pieces(turn, audio))
        if finished is None and self._error is not None:
            raise self._error
        return bool(finished)

    async def _play_pieces(self, turn: int, audio: AsyncIterable[bytes]) -> bool:
        odd = b""
        try:
            async for piece in audio:
                data = odd + piece
                odd = data[len(data) & ~1 :]
                await self._play_pcm(turn, data[: len(data) & ~1])
        finally:
            await close_iterator(audio)
        to_pcm_bytes(odd)
        return await self._flush(turn)

    async def _play_pcm(self, turn: int, pcm: bytes) -> bool:
        if turn != self._turn:
            return False
        self._cancel_rest()
        if not await self._send_pieces(turn, self._encoder.cut(pcm)):
            return False
        if self._encoder.has_rest:
            self._send_rest_later(turn)
        return True

    async def _play_one(self, payload: bytes, seconds: float, lead: float) -> bool:
        if self._is_free(lead):
            await self._send_media(payload, seconds)
            return True
        turn = self._turn
        async with self._lock:
            if not await self._wait(turn, lead):
                return False
            await self._send_media(payload, seconds)
        return True

    async def _flush(self, turn: int) -> bool:
        return turn == self._turn and await self._send_pieces(turn, self._encoder.flush())

    async def _send_pieces(self, turn: int, pieces: Sequence[bytes]) -> bool:
        for piece in pieces:
            if not await self._wait(turn, self._lead):
                return False
            await self._send_media(self._encoder.encode(piece), FRAME_SECONDS)
        return turn == self._turn

    async def _send_media(self, payload: bytes, seconds: float) -> None:
        self._end = max(self._end, self._loop.time()) + seconds
        encoded = binascii.b2a_base64(payload, newline=False).decode()
        await self._send(f'{{"event":"media","media":{{"payload":"{encoded}"}}}}')

    def _is_free(self, lead: float) -> bool:
        """Whether audio may be sent at once: nothing is sent, waits, or must go first."""
        if self._lock.locked() or (self._clearing is not None and not self._clearing.done()):
            return False
        return self._end - lead <= self._loop.time()

    async def _wait(self, turn: int, lead: float) -> bool:
        """Wait until audio may be sent. False if its turn is over."""
        if not await self._is_next(turn):
            return False
        delay = self._end - lead - self._loop.time()
        if delay > 0:
            self._timer = self._loop.create_future()
            handle = self._loop.call_later(delay, _resolve, self._timer, None)
            try:
                await self._timer
            finally:
                handle.cancel()
                self._timer = None
        return await self._is_next(turn)

    async def _is_next(self, turn: int) -> bool:
        """Let a `clear` go first. False if the turn is over."""
        while self._clearing is not None and not self._clearing.done():
            await asyncio.wait({self._clearing})
        return turn == self._turn

    def _stop(self) -> None:
        """Wake what waits to send."""
        self._end = 0.0
        self._cancel_rest()
        if self._timer is not None:
            _resolve(self._timer, None)
        self._playing.interrupt()

    def _pending_marks(self) -> Iterator[asyncio.Future[bool]]:
        for waiting in self._marks.values():
            yield from waiting

    def _send_rest_later(self, turn: int) -> None:
        when = max(self._end, self._loop.time()) + _REST_DELAY
        self._rest_timer = self._loop.call_at(when, lambda: self._spawn(self._send_rest(turn)))

    def _cancel_rest(self) -> None:
        if self._rest_timer is not None:
            self._rest_timer.cancel()
            self._rest_timer = None

    async def _send_rest(self, turn: int) -> None:
        async with self._lock:
            await self._flush(turn)

    def _spawn(self, sending: Awaitable[None]) -> asyncio.Future[None]:
        task = asyncio.ensure_future(sending)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        # That the call has ended is no news to anybody who does not wait for it.
        task.add_done_callback(lambda done: done.cancelled() or done.exception())
        return task


def _resolve(future: asyncio.Future[T], value: T) -> None:
    if not future.done():
        future.set_result(value)
