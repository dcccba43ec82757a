"""An utterance: text that goes out while its audio comes in."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncGenerator, AsyncIterable, Mapping
from types import TracebackType
from typing import Final, Self

import anyio

from telnyx_async._errors import (
    APIError,
    EventStreamError,
    NoAudioError,
    ReadTimeoutError,
    WebSocketConnectionClosedError,
)
from telnyx_async._transport.websocket import WebSocket
from telnyx_async.realtime._audio import ChunkJoiner
from telnyx_async.realtime._connection import NORMAL, encoded
from telnyx_async.realtime._frames import UnknownFrame
from telnyx_async.realtime._opening import Opening, is_recoverable_close
from telnyx_async.realtime.speech import (
    AudioChunkFrame,
    ErrorFrame,
    FinalFrameEvent,
    SpeechFrame,
    parse_speech_frame,
)

__all__ = ["Speech"]

# Seconds that the service has to close the connection after its last frame.
_LINGER: Final = 10.0
_REOPENINGS: Final = 5


class _Segments:
    """Tells audio from audio that is sent twice.

    Streamed voices send pieces without text and then a frame with the text, which should have no
    audio; from some of them it has that of the whole segment again.
    """

    def __init__(self, audio_format: str | None) -> None:
        self._joiner = ChunkJoiner(audio_format)
        self._has_pieces = False
        self.spoken: list[str] = []
        self.has_audio = False

    def audio_of(self, frame: AudioChunkFrame | FinalFrameEvent) -> bytes:
        """Return the audio of a frame that was not received before."""
        audio = frame.data()
        repeated = self._has_pieces if frame.text else False
        if isinstance(frame, FinalFrameEvent):
            repeated = self.has_audio
        elif frame.text:
            self.spoken.append(frame.text)
        self._has_pieces = not frame.text and (self._has_pieces or bool(audio))
        if repeated or not audio:
            return b""
        self.has_audio = True
        return self._joiner.feed(audio)


class Speech:
    """A text that is being spoken. `async for` iterates over its audio, once.

    `async with` closes the connection also where the iteration is left early. Text is taken from
    its iterator only as fast as the service accepts it, and audio from the service only as fast
    as it is iterated over.
    """

    def __init__(
        self,
        opening: Opening,
        text: str | AsyncIterable[str],
        voice_settings: Mapping[str, object] | None,
    ) -> None:
        if isinstance(text, str) and not text.strip():
            raise ValueError("there is no text to speak")
        self._opening = opening
        self._texts = _single(text) if isinstance(text, str) else text
        self._first = {"text": " "} | ({"voice_settings": voice_settings} if voice_settings else {})
        audio_format = opening.query.get("audio_format")
        self._segments = _Segments(audio_format if isinstance(audio_format, str) else None)
        self._chunks = self._run()
        self._text_sent = self._text_failed = self._stopped = False
        self._stopped_at = 0.0
        self._final_after_stop = False
        self._lock = asyncio.Lock()
        self._socket: WebSocket | None = None
        self.time_to_first_audio: float | None = None
        """Seconds until the first audio, as the service measured them."""

    @property
    def spoken_text(self) -> str:
        """The text whose audio has been received, as far as the service reports it."""
        return " ".join(self._segments.spoken)

    def __aiter__(self) -> AsyncGenerator[bytes]:
        return self._chunks

    async def read(self) -> bytes:
        """Return the rest of the audio."""
        return b"".join([chunk async for chunk in self._chunks])

    async def write_to_file(self, path: str | os.PathLike[str]) -> None:
        """Write the rest of the audio to a file, as it is received."""
        async with await anyio.open_file(path, "wb") as file:
            async for chunk in self._chunks:
                await file.write(chunk)

    async def aclose(self) -> None:
        """Close the connection: what was not spoken is discarded."""
        await self._chunks.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()

    async def _run(self) -> AsyncGenerator[bytes]:
        self._socket = await self._open()
        sending = asyncio.create_task(self._send_texts())
        try:
            while (frame := await self._next()) is not None:
                audio = self._audio_of(frame)
                if audio:
                    yield audio
            await sending
        except APIError as error:
            error.operation = str(self._opening.operation)
            raise
        finally:
            sending.cancel()
            await asyncio.gather(sending, return_exceptions=True)
            await self._socket.close()
        if not self._segments.has_audio:
            raise NoAudioError(
                "the service finished without audio: the voice may not be available as a stream"
            )

    def _audio_of(self, frame: SpeechFrame) -> bytes:
        if isinstance(frame, ErrorFrame):
            raise EventStreamError.of(frame.to_dict())
        if isinstance(frame, UnknownFrame):
            return b""
        if self.time_to_first_audio is None and frame.time_to_first_audio_frame_ms is not None:
            self.time_to_first_audio = frame.time_to_first_audio_frame_ms / 1000
        if isinstance(frame, FinalFrameEvent):
            self._final_after_stop = self._stopped
        return self._segments.audio_of(frame)

    async def _next(self) -> SpeechFrame | None:
        """Return the next frame; None after the last one."""
        while True:
            try:
                return parse_speech_frame(await self._receive())
            except TimeoutError:
                if self._final_after_stop:
                    return None
                # Silence before the end of the text does not count.
                limit = self._opening.client.config.timeout.read or 0.0
                if self._stopped and _now() - self._stopped_at >= limit:
                    raise ReadTimeoutError("the service sent nothing for too long") from None
            except WebSocketConnectionClosedError as error:
                if self._text_failed or self._is_complete(error.close_code):
                    return None
                await self._reopen(error)

    async def _receive(self) -> str | bytes:
        assert self._socket is not None  # noqa: S101
        limit = _LINGER if self._final_after_stop else self._opening.client.config.timeout.read
        async with asyncio.timeout(limit):
            return await self._socket.receive()

    def _is_complete(self, code: int) -> bool:
        """Whether a connection that was closed had nothing left to send."""
        return self._stopped and (self._final_after_stop or code == NORMAL)

    async def _open(self) -> WebSocket:
        socket = await self._opening.open()
        try:
            await socket.send(encoded(self._first))
        except BaseException:
            await socket.close()
            raise
        return socket

    async def _reopen(self, error: WebSocketConnectionClosedError) -> None:
        """Connect again before the first text was sent; what was sent would be spoken twice."""
        async with self._lock:
            self._opening.max_retries += 1
            allowed = self._opening.max_retries <= _REOPENINGS
            if self._text_sent or not allowed or not is_recoverable_close(error.close_code):
                raise error
            await self._opening.client.clock.sleep(self._opening.delay(1))
            self._socket = await self._open()

    async def _send_texts(self) -> None:
        text = ""
        try:
            async for piece in self._texts:
                text += piece
                # A space alone would be an opening frame; models send many.
                if text.strip():
                    await self._send({"text": text})
                    text = ""
            if not self._text_sent:
                raise ValueError("there is no text to speak")
            await self._send({"text": ""})
            self._stopped, self._stopped_at = True, _now()
        except WebSocketConnectionClosedError:
            pass  # the receiver learns it too, after the frames that came before
        except BaseException:
            self._text_failed = True
            assert self._socket is not None  # noqa: S101
            await self._socket.close()  # the receiver waits for audio that will not come
            raise
        finally:
            close = getattr(self._texts, "aclose", None)
            if close is not None:
                await close()

    async def _send(self, event: Mapping[str, object]) -> None:
        async with self._lock:
            assert self._socket is not None  # noqa: S101
            self._text_sent = True
            await self._socket.send(encoded(event))


def _now() -> float:
    return asyncio.get_running_loop().time()


async def _single(text: str) -> AsyncGenerator[str]:
    yield text
