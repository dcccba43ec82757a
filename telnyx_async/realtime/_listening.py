"""A transcription: audio that goes out while its transcripts come in."""

from __future__ import annotations

import asyncio
import os
import random
from collections.abc import AsyncGenerator, AsyncIterable
from types import TracebackType
from typing import Final, Self

from telnyx_async._errors import APIError, EventStreamError, WebSocketConnectionClosedError
from telnyx_async._transport.websocket import WebSocket
from telnyx_async.realtime._audio import wav_header_length
from telnyx_async.realtime._connection import NORMAL, encoded
from telnyx_async.realtime._handshake import log
from telnyx_async.realtime._opening import Opening, is_recoverable_close
from telnyx_async.realtime._source import (
    AudioBuffer,
    AudioInput,
    SentAudio,
    format_of,
    pieces_of,
    sniffed_format,
)
from telnyx_async.realtime.transcription import (
    SttErrorFrame,
    TranscriptFrame,
    TranscriptionFrame,
    parse_transcription_frame,
)

__all__ = ["Transcription"]

# Telnyx's production patterns: these waits, each with up to half a second more.
_DELAYS: Final = (0.25, 0.5, 1.0, 2.0, 5.0)
_JITTER: Final = 0.5
# Formats whose bytes can be understood from any point on, once a WAV header has been sent.
_RESUMABLE: Final = frozenset({"linear16", "linear32", "mulaw", "alaw", "mp3", "wav"})
_END: Final = {"type": "CloseStream"}


class Transcription:
    """Audio that is being transcribed. `async for` iterates over its transcripts, once.

    `async with` closes the connection also where the iteration is left early. The audio is taken
    from its iterator only as fast as the service accepts it, and transcripts from the service
    only as fast as they are iterated over.
    """

    def __init__(
        self,
        opening: Opening,
        audio: AudioInput,
        *,
        buffer_size: int,
        final_timeout: float,
        resend: bool,
    ) -> None:
        query = opening.query
        self._sample_rate = query.get("sample_rate")
        self._format = format_of(audio, query.get("input_format"), self._sample_rate)
        self._opening = opening
        self._audio = audio
        self._final_timeout = final_timeout
        self._resend = resend
        self._buffer = AudioBuffer(buffer_size, live=isinstance(audio, AsyncIterable))
        self._sent = SentAudio(buffer_size, self._format, self._sample_rate)
        self._header = b""
        self._attempts = 0
        self._finished, self._finished_at = False, 0.0
        self._frames = self._run()
        self.unanswered_bytes = 0
        """Bytes of audio that were sent over connections that broke before a final transcript."""
        self.reconnections = 0
        """Number of reconnections."""

    @property
    def dropped_bytes(self) -> int:
        """Bytes of live audio that were dropped while there was no connection."""
        return self._buffer.dropped

    def __aiter__(self) -> AsyncGenerator[TranscriptFrame]:
        return self._frames

    async def text(self) -> str:
        """Return the rest of the final transcripts, joined by spaces."""
        settled = [each.transcript async for each in self._frames if each.is_final]
        return " ".join(filter(None, settled))

    async def aclose(self) -> None:
        """Close the connection: what was not transcribed is discarded."""
        await self._frames.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()

    async def _run(self) -> AsyncGenerator[TranscriptFrame]:
        await self._choose_format()
        socket = await self._opening.open()
        filling = asyncio.create_task(self._fill())
        sending = asyncio.create_task(self._send(socket))
        try:
            while True:
                try:
                    frame = await self._receive(socket)
                except WebSocketConnectionClosedError as error:
                    if not self._may_reopen(error, filling):
                        break
                    socket, sending = await self._reopen(error, sending)
                    continue
                if frame is None:
                    break
                if isinstance(frame, TranscriptFrame):
                    yield frame
            await filling  # raises what its source raised
        except APIError as error:
            error.operation = str(self._opening.operation)
            raise
        finally:
            for task in (filling, sending):
                task.cancel()
            await asyncio.gather(filling, sending, return_exceptions=True)
            await socket.close()

    async def _choose_format(self) -> None:
        if self._format is None:
            assert isinstance(self._audio, str | os.PathLike)  # noqa: S101
            self._format = await sniffed_format(self._audio)
        self._opening.query = {**self._opening.query, "input_format": self._format}

    async def _receive(self, socket: WebSocket) -> TranscriptionFrame | None:
        """Return the next frame; None if the service is considered finished."""
        while True:
            try:
                async with asyncio.timeout(self._final_timeout):
                    frame = parse_transcription_frame(await socket.receive())
            except TimeoutError:
                # Silence before the end of the audio does not count.
                if self._finished and _now() - self._finished_at >= self._final_timeout:
                    return None
                continue
            self._attempts = 0
            if isinstance(frame, SttErrorFrame):
                raise EventStreamError.of(frame.to_dict())
            if isinstance(frame, TranscriptFrame) and frame.is_final:
                self._sent.answered(_end_of(frame))
            return frame

    def _may_reopen(
        self, error: WebSocketConnectionClosedError, filling: asyncio.Task[None]
    ) -> bool:
        """Whether a connection that was closed is made again; False if nothing is left to do.

        Raises:
            WebSocketConnectionClosedError: There is more to transcribe, and no way to go on.
        """
        if filling.done() and (filling.cancelled() or filling.exception()):
            return False
        lost = self._sent.unanswered
        if self._finished and (error.close_code == NORMAL or not lost):
            return False
        resumable = self._format in _RESUMABLE or not lost
        more = not self._finished or (self._resend and lost > 0)
        if more and resumable and is_recoverable_close(error.close_code):
            return True
        self.unanswered_bytes += lost
        raise error

    async def _reopen(
        self, error: WebSocketConnectionClosedError, sending: asyncio.Task[None]
    ) -> tuple[WebSocket, asyncio.Task[None]]:
        sending.cancel()
        await asyncio.gather(sending, return_exceptions=True)
        self._buffer.set_connected(False)
        if self._resend:
            self._buffer.put_back(self._sent.take())
        else:
            self.unanswered_bytes += self._sent.unanswered
            self._sent.take()
        self._finished = False
        socket = await self._connect_again(error)
        self.reconnections += 1
        self._buffer.set_connected(True)
        return socket, asyncio.create_task(self._send(socket))

    async def _connect_again(self, error: WebSocketConnectionClosedError) -> WebSocket:
        # Attempts are counted from the last frame: a service that accepts every connection and closes
        # it at once must not be asked for ever.
        while self._attempts < self._opening.max_retries:
            wait = _DELAYS[min(self._attempts, len(_DELAYS) - 1)]
            self._attempts += 1
            wait += random.random() * _JITTER  # noqa: S311
            log.warning(
                "%s: reconnecting after code %d in %.2g s",
                self._opening.operation,
                error.close_code,
                wait,
            )
            await self._opening.client.clock.sleep(wait)
            try:
                return await self._opening.open(max_retries=0)
            except APIError as failure:
                if not failure.transient:
                    raise
        raise error

    async def _fill(self) -> None:
        """Read the audio into the buffer, and a WAV header aside: each connection needs one."""
        try:
            awaited, start = self._format == "wav", b""
            async for piece in pieces_of(self._audio, self._format):
                start += piece
                if awaited:
                    length = wav_header_length(start)
                    if length is None:
                        continue
                    self._header, start, awaited = start[:length], start[length:], False
                if start:
                    await self._buffer.put(start)
                start = b""
            if start:
                await self._buffer.put(start)
        finally:
            self._buffer.end()

    async def _send(self, socket: WebSocket) -> None:
        """Send the buffer, and the end of the stream after it."""
        header_sent = False
        try:
            while (piece := await self._buffer.peek()) is not None:
                if self._header and not header_sent:
                    await socket.send(self._header)
                    header_sent = True
                await socket.send(piece)
                self._buffer.pop()
                self._sent.add(piece)
            await socket.send(encoded(_END))  # engines that do not know it ignore it
            self._finished, self._finished_at = True, _now()
        except WebSocketConnectionClosedError:
            pass  # the receiver learns it too, after the transcripts that came before


def _now() -> float:
    return asyncio.get_running_loop().time()


def _end_of(frame: TranscriptFrame) -> float | None:
    if isinstance(frame.start, int | float) and isinstance(frame.duration, int | float):
        return frame.start + frame.duration
    return None
