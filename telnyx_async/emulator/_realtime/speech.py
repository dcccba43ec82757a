"""Text to speech by a WebSocket: each word is spoken as its own tones."""

from __future__ import annotations

import base64
import re
from typing import Any

from attrs import define, field

from telnyx_async._validation import ErrorResponse, Problem
from telnyx_async._validation.error_response import BAD_REQUEST
from telnyx_async.emulator._realtime.formats import DEFAULT_RATE, encode_segment
from telnyx_async.emulator._realtime.session import SocketFaults, SocketSession
from telnyx_async.emulator._realtime.tones import spoken

__all__ = ["SpeechService"]

_SENTENCE = re.compile(r".*?[.!?](?=\s|$)", re.DOTALL)
_PROVIDERS = frozenset(
    [
        "aws",
        "azure",
        "elevenlabs",
        "fishaudio",
        "humain",
        "inworld",
        "minimax",
        "murfai",
        "resemble",
        "rime",
        "soniox",
        "telnyx",
        "xai",
    ]
)
# Bytes of audio in a frame of a streamed voice, before base64.
_PIECE = 4096


@define(eq=False)
class SpeechService:
    """The text-to-speech WebSockets of an emulator.

    `whole` voices send the text and the audio of a segment in one frame; others send pieces
    without text, and then the text, with the whole audio again if `doubled`. `without_audio`
    voices send no audio at all. `sessions` are the WebSockets, oldest first.
    """

    faults: SocketFaults = field(factory=SocketFaults)
    whole: bool = False
    doubled: bool = False
    without_audio: bool = False
    sessions: list[SocketSession] = field(factory=list[SocketSession], init=False)
    spoken: list[str] = field(factory=list[str], init=False)
    """The segments that were synthesized, and billed, in all sessions."""

    def check(self, query: dict[str, Any]) -> None:
        """Raise `ErrorResponse` (400) for a voice that does not exist."""
        voice = str(query.get("voice", "Telnyx.NaturalHD.astra"))
        provider, _, name = voice.partition(".")
        if provider.lower() not in _PROVIDERS or not name:
            detail = f"The voice {voice!r} does not exist."
            problem = Problem(detail, code=BAD_REQUEST, parameter="voice")
            raise ErrorResponse(400, [problem])

    async def serve(self, session: SocketSession) -> None:
        """Answer the frames of a session."""
        await _Synthesis(self, session).run()


@define(eq=False)
class _Synthesis:
    service: SpeechService
    session: SocketSession
    _buffer: str = field(default="", init=False)

    async def run(self) -> None:
        opened = False
        async for frame in self.session.frames():
            text = frame.get("text") if isinstance(frame, dict) else None
            if not isinstance(text, str) or (not opened and (text.strip() or not text)):
                await self.session.fail("Invalid message")
            elif opened:
                assert isinstance(frame, dict)  # noqa: S101
                await self._add(text, frame)
            opened = True

    async def _add(self, text: str, frame: dict[str, Any]) -> None:
        self._buffer = text if frame.get("force") else self._buffer + text
        while match := _SENTENCE.match(self._buffer):
            # The end of the buffer may be inside a number or an abbreviation.
            if match.end() == len(self._buffer) and text:
                break
            self._buffer = self._buffer[match.end() :]
            await self._speak(match[0])
        if not text or frame.get("flush"):
            rest, self._buffer = self._buffer, ""
            if rest.strip():
                await self._speak(rest)
            final = {"type": "final", "audio": None, "text": "", "isFinal": True}
            await self.session.send(final)
        if not text:
            await self.session.close()

    async def _speak(self, text: str) -> None:
        self.service.spoken.append(text.strip())
        rate = int(self.session.query.get("sample_rate", DEFAULT_RATE))
        audio_format = str(self.session.query.get("audio_format", "mp3"))
        audio = encode_segment(spoken(text, rate), audio_format, rate)
        if self.service.without_audio:
            audio = b""
        if self.service.whole:
            await self._send_chunk(audio, text)
            return
        for start in range(0, len(audio), _PIECE):
            await self._send_chunk(audio[start : start + _PIECE], None)
        await self._send_chunk(audio if self.service.doubled else b"", text)

    async def _send_chunk(self, audio: bytes, text: str | None) -> None:
        chunk: dict[str, Any] = {
            "type": "audio_chunk",
            "audio": base64.b64encode(audio).decode() if audio else None,
            "text": text and text.strip(),
            "isFinal": False,
            "cached": False,
        }
        if audio and not any(each.get("audio") for each in self.session.sent):
            chunk["timeToFirstAudioFrameMs"] = 120
        await self.session.send(chunk)
