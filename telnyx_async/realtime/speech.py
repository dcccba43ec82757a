"""Text to speech by a WebSocket: `stream()` with the service's frames, `speak()` with the audio."""

from __future__ import annotations

import base64
import binascii
from collections.abc import AsyncIterable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict, cast

from telnyx_async._errors import APIResponseValidationError
from telnyx_async._modeling.decoder import structure
from telnyx_async._modeling.model import Model, wire
from telnyx_async._operation import Operation, Replay
from telnyx_async._options import UNSET, Unset
from telnyx_async._resource import Resource
from telnyx_async.realtime._connection import Connection, ConnectionManager, FrameRules
from telnyx_async.realtime._frames import UnknownFrame, decoded
from telnyx_async.realtime._opening import OnReconnecting, WebSocketConnectionOptions, opening_of

if TYPE_CHECKING:
    from telnyx_async.realtime._speaking import Speech

__all__ = [
    "AudioChunkFrame",
    "AudioFormat",
    "ErrorFrame",
    "FinalFrameEvent",
    "SpeechConnection",
    "SpeechFrame",
    "SpeechMethods",
    "StreamClientEvent",
    "StreamClientEventParam",
    "parse_speech_frame",
]

SPEECH = Operation("GET", "/text-to-speech/speech", accept="*/*", replay=Replay.SAFE)
_NOTHING: Mapping[str, Any] = {}
_NO_OPTIONS: WebSocketConnectionOptions = {}

AudioFormat: TypeAlias = (
    Literal["mp3", "pcm", "linear16", "wav", "mulaw", "alaw", "ogg_vorbis"] | str  # noqa: PYI051
)
"""Audio formats of the service; which of them a voice has depends on its provider."""


class StreamClientEvent(Model):
    """An event for the service. A dictionary can have fields that this class does not know."""

    text: str
    force: bool | None = None
    flush: bool | None = None
    voice_settings: dict[str, Any] | None = None


class StreamClientEventParam(TypedDict, total=False):
    """A `StreamClientEvent` as a dictionary."""

    text: Required[str]
    force: bool
    flush: bool
    voice_settings: Mapping[str, Any]


class AudioChunkFrame(Model):
    """A piece of audio, or the text that was spoken.

    `audio` is base64; `data()` returns its bytes. Streamed voices send pieces without text, and
    then the text without audio; other voices send both at once.
    """

    audio: str | None = None
    text: str | None = None
    is_final: bool | None = wire("isFinal", default=None)
    cached: bool | None = None
    time_to_first_audio_frame_ms: int | None = wire("timeToFirstAudioFrameMs", default=None)
    type: str = "audio_chunk"

    def data(self) -> bytes:
        """Return the audio. `APIResponseValidationError` if it is not base64."""
        return _audio_of(self.audio)


class FinalFrameEvent(Model):
    """The end of what was requested so far. The connection stays open."""

    audio: str | None = None
    text: str | None = None
    is_final: bool | None = wire("isFinal", default=None)
    time_to_first_audio_frame_ms: int | None = wire("timeToFirstAudioFrameMs", default=None)
    type: str = "final"

    def data(self) -> bytes:
        """Return the audio; by the API description there is none."""
        return _audio_of(self.audio)


class ErrorFrame(Model):
    """An error; the service closes the connection after it."""

    error: str | None = None
    type: str = "error"


SpeechFrame: TypeAlias = AudioChunkFrame | FinalFrameEvent | ErrorFrame | UnknownFrame


def _audio_of(audio: str | None) -> bytes:
    try:
        return base64.b64decode(audio or "")
    except (binascii.Error, TypeError, ValueError) as error:
        raise APIResponseValidationError(f"the audio of a frame is not base64: {error}") from None


def parse_speech_frame(data: str | bytes) -> SpeechFrame:
    """Return a frame as an event: by its form, since the service may leave out its `type`."""
    fields = decoded(data)
    kind = fields.get("type")
    if fields.get("error") or kind == "error":
        return cast("ErrorFrame", structure(fields, ErrorFrame))
    if fields.get("isFinal") is True or kind == "final":
        return cast("FinalFrameEvent", structure(fields, FinalFrameEvent))
    if kind in (None, "audio_chunk") and fields.keys() & {"audio", "text"}:
        return cast("AudioChunkFrame", structure(fields, AudioChunkFrame))
    return UnknownFrame.of(data, fields)


class SpeechRules(FrameRules):
    """A connection begins with a text of one space, and ends with an empty one."""

    def __init__(self) -> None:
        self._opening: str | None = None
        self._ended = False

    def check(self, frame: str | bytes) -> None:
        """Raise `ValueError` for text before the opening frame, or after the last one."""
        text = decoded(frame).get("text") if isinstance(frame, str) else None
        if not isinstance(text, str):
            raise ValueError("text to speech takes events with a text: {'text': '…'}")
        if self._ended:
            raise ValueError(
                "the stream was ended by an empty text: open another one for more speech"
            )
        if self._opening is None:
            if text.strip() or not text:
                raise ValueError("the first event has to be the opening one: {'text': ' '}")
            self._opening = str(frame)
        self._ended = not text

    def opening_frames(self) -> Iterable[str | bytes]:
        """Return the opening frame, with its voice settings."""
        return () if self._opening is None else (self._opening,)


class SpeechConnection(Connection[SpeechFrame]):
    """An open text-to-speech WebSocket.

    The first event that is sent has to be `{"text": " "}`, which may have `voice_settings`. Then
    text follows, as `{"text": "…"}`, with `"flush": True` to speak what is buffered, or with
    `"force": True` to break off what is spoken. `{"text": ""}` ends it.
    """

    def parse_event(self, data: str | bytes) -> SpeechFrame:
        """Return a frame as an event."""
        return parse_speech_frame(data)

    @classmethod
    def new_rules(cls) -> FrameRules:
        """Return the rules of a new conversation."""
        return SpeechRules()


class SpeechMethods(Resource):
    """Methods of `client.text_to_speech` over a WebSocket."""

    def stream(
        self,
        extra_query: Mapping[str, object] = _NOTHING,
        extra_headers: Mapping[str, str] = _NOTHING,
        websocket_connection_options: WebSocketConnectionOptions = _NO_OPTIONS,
        on_reconnecting: OnReconnecting | None = None,
        max_retries: int = 5,
        initial_delay: float = 0.5,
        max_delay: float = 8.0,
        max_queue_size: int = 1_048_576,
    ) -> ConnectionManager[SpeechConnection]:
        """Open a WebSocket to send text and receive audio, frame by frame.

        A `with` block opens it (`async with`). The voice and the format are in the query, for example
        `extra_query={"voice": "Telnyx.NaturalHD.astra"}`. `speak` is simpler.

        Args:
            extra_query: Query of the handshake: `voice`, `audio_format` and others.
            extra_headers: Further headers of the handshake, beside those of the client.
            websocket_connection_options: Options of aiohttp: `max_size`, `compression`, `subprotocols`.
            on_reconnecting: Is called before each attempt to reconnect. Without it a connection
                that breaks is an error. The opening frame is sent again, spoken text is not.
            max_retries: Number of attempts to reconnect without a frame in between.
            initial_delay: Wait before the first attempt in seconds, doubled with each.
            max_delay: Longest wait between two attempts in seconds.
            max_queue_size: Bytes of frames that may wait for a connection.
        """
        opening = opening_of(
            self._client,
            SPEECH,
            extra_query=extra_query,
            extra_headers=extra_headers,
            websocket_connection_options=websocket_connection_options,
            on_reconnecting=on_reconnecting,
            max_retries=max_retries,
            initial_delay=initial_delay,
            max_delay=max_delay,
        )
        return ConnectionManager(SpeechConnection, opening, max_queue_size=max_queue_size)

    def speak(
        self,
        text: str | AsyncIterable[str],
        *,
        voice: str | Unset = UNSET,
        audio_format: AudioFormat | Unset = UNSET,
        sample_rate: int | Unset = UNSET,
        provider: str | Unset = UNSET,
        model_id: str | Unset = UNSET,
        voice_id: str | Unset = UNSET,
        voice_settings: Mapping[str, object] | Unset = UNSET,
        language: str | Unset = UNSET,
        text_type: Literal["text", "ssml"] | Unset = UNSET,
        pronunciation_dict_id: str | Unset = UNSET,
        disable_cache: bool | Unset = UNSET,
        inactivity_timeout: int | Unset = UNSET,
        extra_query: Mapping[str, object] = _NOTHING,
        extra_headers: Mapping[str, str] = _NOTHING,
    ) -> Speech:
        """Synthesize a text, or its pieces as they arrive, and return the audio as it is produced.

        Iterating over it yields the bytes of one file or stream in the chosen format. A text is
        spoken, and billed, once: the client reconnects only before the first text was sent.

        Args:
            text: A text, or an iterator of its pieces, such as the text of a streamed completion.
            voice: Voice as `Provider.Model.Voice`, from `list_voices`; the default one if left out.
            audio_format: Format of the audio; by default that of the voice, mostly MP3.
            sample_rate: Sample rate in hertz, for voices that have several.
            provider: Provider of the voice, such as `telnyx` or `aws`, instead of `voice`.
            model_id: Model of the provider, such as `NaturalHD`, instead of `voice`.
            voice_id: Voice by its identifier at the provider, instead of `voice`.
            voice_settings: Settings that depend on the provider, such as `{"voice_speed": 1.2}`.
            language: Language of the text, as a code such as `en-US`, for voices that speak several.
            text_type: `"text"`, or `"ssml"` for a text with pauses and pronunciation.
            pronunciation_dict_id: Dictionary of how words are spoken, from `pronunciation_dicts`.
            disable_cache: Whether the text is synthesized even if its audio is cached.
            inactivity_timeout: Seconds without text after which the service ends the connection.
            extra_query: Further query parameters of the handshake, which this version does not name.
            extra_headers: Further headers of the handshake, beside those of the client.

        Raises:
            ValueError: The text is empty. Nothing was sent.
        """
        from telnyx_async.realtime._speaking import Speech  # noqa: PLC0415

        query = {
            "voice": voice,
            "audio_format": audio_format,
            "sample_rate": sample_rate,
            "provider": provider,
            "model_id": model_id,
            "voice_id": voice_id,
            "language": language,
            "text_type": text_type,
            "pronunciation_dict_id": pronunciation_dict_id,
            "disable_cache": disable_cache,
            "inactivity_timeout": inactivity_timeout,
        }
        opening = opening_of(
            self._client,
            SPEECH,
            extra_query={**given(query), **extra_query},
            extra_headers=extra_headers,
            websocket_connection_options=_NO_OPTIONS,
            on_reconnecting=None,
            max_retries=0,
            initial_delay=0.0,
            max_delay=0.0,
        )
        return Speech(opening, text, None if voice_settings is UNSET else voice_settings)


def given(query: Mapping[str, object]) -> dict[str, object]:
    """Return the arguments that were given, for a query."""
    return {name: value for name, value in query.items() if value is not UNSET}
