"""Speech to text by a WebSocket: the tones of the emulator's own speech, as words."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from telnyx_async._validation import ErrorResponse, Problem
from telnyx_async.emulator._realtime.formats import DEFAULT_RATE, AudioDecoder
from telnyx_async.emulator._realtime.session import SocketFaults, SocketSession
from telnyx_async.emulator._realtime.tones import HeardWord, WordListener

__all__ = ["TranscriptionService"]

_HEADERLESS = frozenset({"linear16", "linear32"})
_SUPPORTED = frozenset({"linear16", "mp3", "wav"})


@define(eq=False)
class TranscriptionService:
    """The speech-to-text WebSockets of an emulator.

    A word is a settled transcript of its own. If `positioned`, it has its place in the audio. With
    `knows_end` the end of the audio (`CloseStream`) is answered by the last words and a close,
    otherwise it is ignored. `sessions` are the WebSockets, oldest first.
    """

    faults: SocketFaults = field(factory=SocketFaults)
    positioned: bool = True
    knows_end: bool = True
    sessions: list[SocketSession] = field(factory=list[SocketSession], init=False)

    def check(self, query: dict[str, Any]) -> None:
        """Raise `ErrorResponse` (400) for audio that cannot be transcribed."""
        audio_format = query.get("input_format")
        if audio_format not in _SUPPORTED:
            detail = f"The engine does not take {audio_format!r}."
            problem = Problem(detail, code="40002", parameter="input_format")
            raise ErrorResponse(400, [problem])
        if audio_format in _HEADERLESS and "sample_rate" not in query:
            detail = "Audio without a header needs a sample rate."
            problem = Problem(detail, code="40003", parameter="sample_rate")
            raise ErrorResponse(400, [problem])

    async def serve(self, session: SocketSession) -> None:
        """Answer the frames of a session."""
        await _Hearing(self, session).run()


class _Hearing:
    def __init__(self, service: TranscriptionService, session: SocketSession) -> None:
        self._service = service
        self._session = session
        self._decoder = AudioDecoder(str(session.query["input_format"]))
        self._listener = WordListener(int(session.query.get("sample_rate", DEFAULT_RATE)))

    async def run(self) -> None:
        async for frame in self._session.frames():
            if isinstance(frame, bytes):
                await self._hear(frame)
            elif frame.get("type") == "CloseStream" and self._service.knows_end:
                for word in self._listener.end():
                    await self._report(word)
                await self._session.close()

    async def _hear(self, audio: bytes) -> None:
        try:
            samples = self._decoder.feed(audio)
        except ValueError as error:
            await self._session.fail(str(error))
        for word in self._listener.feed(samples):
            await self._report(word)

    async def _report(self, word: HeardWord) -> None:
        if self._session.query.get("interim_results"):
            interim = {"transcript": word.text[:-1], "is_final": False, "confidence": None}
            await self._session.send({"type": "transcript", **interim})
        frame: dict[str, Any] = {
            "type": "transcript",
            "transcript": word.text,
            "is_final": True,
            "confidence": 0.99,
        }
        if self._service.positioned:
            frame |= {"start": 0.0, "duration": word.until}
        await self._session.send(frame)
