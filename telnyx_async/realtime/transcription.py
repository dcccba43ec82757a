"""Speech to text by a WebSocket: `transcribe()` with frames, `listen()` with the transcripts."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, cast

from telnyx_async._modeling.decoder import structure
from telnyx_async._modeling.model import Model
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import UNSET, Unset
from telnyx_async._resource import Resource
from telnyx_async.realtime._connection import Connection, ConnectionManager
from telnyx_async.realtime._frames import UnknownFrame, decoded
from telnyx_async.realtime._opening import OnReconnecting, WebSocketConnectionOptions, opening_of
from telnyx_async.realtime.speech import given

if TYPE_CHECKING:
    from telnyx_async.realtime._listening import Transcription

__all__ = [
    "InputFormat",
    "SttErrorFrame",
    "TranscriptFrame",
    "TranscriptionConnection",
    "TranscriptionFrame",
    "TranscriptionMethods",
    "parse_transcription_frame",
]

TRANSCRIPTION = Operation("GET", "/speech-to-text/transcription", accept="*/*", replay=Replay.SAFE)
_NOTHING: Mapping[str, Any] = {}
_NO_OPTIONS: WebSocketConnectionOptions = {}

InputFormat: TypeAlias = (
    Literal["mp3", "wav", "linear16", "linear32", "mulaw", "alaw", "flac", "ogg"] | str  # noqa: PYI051
)
"""Audio formats of the service. Every engine takes `wav` and `linear16`."""


class TranscriptFrame(Model):
    """What was heard.

    With `is_final` the text is final, otherwise a later frame replaces it. With `speech_final`
    or `utterance_end` the speaker has paused. `start` and `duration` are in seconds of the audio.
    """

    transcript: str
    type: str = "transcript"
    is_final: bool | None = None
    confidence: float | None = None
    speech_final: bool | None = None
    utterance_end: bool | None = None
    start: float | None = None
    duration: float | None = None
    words: list[dict[str, Any]] | None = None


class SttErrorFrame(Model):
    """An error; the service closes the connection after it.

    It is in `error`, or as the entries of an error response in `errors`.
    """

    error: str | None = None
    errors: list[dict[str, Any]] | None = None
    type: str = "error"


TranscriptionFrame: TypeAlias = TranscriptFrame | SttErrorFrame | UnknownFrame


def parse_transcription_frame(data: str | bytes) -> TranscriptionFrame:
    """Return a frame as an event: by its form, since the service may leave out its `type`."""
    fields = decoded(data)
    if fields.get("error") or fields.get("errors") or fields.get("type") == "error":
        return cast("SttErrorFrame", structure(fields, SttErrorFrame))
    if isinstance(fields.get("transcript"), str):
        return cast("TranscriptFrame", structure(fields, TranscriptFrame))
    return UnknownFrame.of(data, fields)


class TranscriptionConnection(Connection[TranscriptionFrame]):
    """An open speech-to-text WebSocket.

    Audio is sent as bytes, 2,048 to 8,192 at a time. `{"type": "CloseStream"}` ends it.
    """

    def parse_event(self, data: str | bytes) -> TranscriptionFrame:
        """Return a frame as an event."""
        return parse_transcription_frame(data)


class TranscriptionMethods(Resource):
    """Methods of `client.speech_to_text` over a WebSocket."""

    def transcribe(
        self,
        extra_query: Mapping[str, object] = _NOTHING,
        extra_headers: Mapping[str, str] = _NOTHING,
        websocket_connection_options: WebSocketConnectionOptions = _NO_OPTIONS,
        on_reconnecting: OnReconnecting | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1_048_576,
    ) -> ConnectionManager[TranscriptionConnection]:
        """Open a WebSocket to send audio and receive transcripts, frame by frame.

        A `with` block opens it (`async with`). The engine and the format are in the query, for
        example `extra_query={"transcription_engine": "Deepgram", "input_format": "wav"}`. `listen`
        is simpler.

        Args:
            extra_query: Query of the handshake: `transcription_engine`, `input_format` and others.
            extra_headers: Further headers of the handshake, beside those of the client.
            websocket_connection_options: Options of aiohttp: `max_size`, `compression`, `subprotocols`.
            on_reconnecting: Is called before each attempt to reconnect. Without it a connection
                that breaks is an error.
            max_retries: Number of attempts to reconnect without a frame in between.
            initial_delay: Wait before the first attempt in seconds, doubled with each.
            max_delay: Longest wait between two attempts in seconds.
            max_queue_size: Bytes that may wait for a connection. Beyond it the oldest audio is
                dropped, and counted in `dropped_bytes`.
        """
        opening = opening_of(
            self._client,
            TRANSCRIPTION,
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
        )
        return ConnectionManager(TranscriptionConnection, opening, max_queue_size=max_queue_size)

    def listen(
        self,
        audio: bytes | str | os.PathLike[str] | AsyncIterable[bytes],
        *,
        transcription_engine: str = "Deepgram",
        input_format: InputFormat | Unset = UNSET,
        sample_rate: int | Unset = UNSET,
        language: str | Unset = UNSET,
        model: str | Unset = UNSET,
        interim_results: bool | Unset = UNSET,
        endpointing: int | Literal["false"] | Unset = UNSET,
        keyterm: str | Unset = UNSET,
        keywords: str | Unset = UNSET,
        redact: str | Unset = UNSET,
        region: str | Unset = UNSET,
        extra_query: Mapping[str, object] = _NOTHING,
        extra_headers: Mapping[str, str] = _NOTHING,
        max_retries: int = 5,
        buffer_size: int = 320_000,
        final_timeout: float = 5.0,
        resend: bool = False,
    ) -> Transcription:
        """Transcribe audio as it arrives, and return the transcripts as they are recognized.

        Iterating over it yields transcripts, each with `transcript` and `is_final`; `text()` returns
        the whole text. A broken connection is reconnected. Meanwhile the newest `buffer_size` bytes
        of a live source are kept, and `dropped_bytes` counts the others. Audio that was sent and
        not transcribed is not sent again, for it would be billed twice: `unanswered_bytes` counts
        it. `resend=True` sends it again instead.

        Args:
            audio: Path of a file, its bytes, or an iterator of live audio.
            transcription_engine: `"Deepgram"`, `"Telnyx"`, `"Google"`, `"Azure"` and others.
            input_format: Format of the audio; by default that which its first bytes show.
            sample_rate: Sample rate in hertz, which audio without a header needs.
            language: Language that is spoken, as a code such as `"en-US"`.
            model: Model of the engine, such as `"deepgram/nova-3"`.
            interim_results: Whether provisional texts are sent too, if the engine supports them.
            endpointing: Milliseconds of silence that end an utterance.
            keyterm: Names and terms to expect, joined by commas.
            keywords: Words to expect, as `word:boost`.
            redact: What is removed from the transcript: `pci`, `ssn` or `numbers`.
            region: Region in which the engine runs, for `Azure`.
            extra_query: Further query parameters of the handshake, which this version does not name.
            extra_headers: Further headers of the handshake, beside those of the client.
            max_retries: Number of attempts to reconnect without a transcript in between.
            buffer_size: Bytes of audio that may wait to be sent.
            final_timeout: Seconds without a transcript after which a service that does not close
                the connection itself is considered finished.
            resend: Whether audio without a final transcript is sent again.

        Raises:
            ValueError: The format is not known, or needs a sample rate. Nothing was sent.
        """
        from telnyx_async.realtime._listening import Transcription  # noqa: PLC0415

        query = {
            "transcription_engine": transcription_engine,
            "input_format": input_format,
            "sample_rate": sample_rate,
            "language": language,
            "model": model,
            "interim_results": interim_results,
            "endpointing": endpointing,
            "keyterm": keyterm,
            "keywords": keywords,
            "redact": redact,
            "region": region,
        }
        opening = opening_of(
            self._client,
            TRANSCRIPTION,
            extra_query={**given(query), **extra_query},
            extra_headers=extra_headers,
            websocket_connection_options=_NO_OPTIONS,
            on_reconnecting=None,
            max_retries=max_retries,
            initial_delay=0.25,
            max_delay=5.0,
        )
        return Transcription(
            opening, audio, buffer_size=buffer_size, final_timeout=final_timeout, resend=resend
        )
