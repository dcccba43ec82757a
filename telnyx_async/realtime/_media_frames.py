"""The frames of media streaming, as Telnyx sends them."""

from __future__ import annotations

import binascii
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from attrs import define, field, frozen

from telnyx_async._errors import TelnyxError
from telnyx_async._json import is_array
from telnyx_async.realtime._session import integer, mapping, parse_object, text

__all__ = [
    "ConnectedFrame",
    "DtmfFrame",
    "MarkFrame",
    "MediaErrorFrame",
    "MediaFormat",
    "MediaFrame",
    "MediaStreamFrame",
    "StartFrame",
    "StopFrame",
    "UnknownMediaFrame",
    "parse_frame",
]

_Raw: TypeAlias = Mapping[str, Any]


@frozen(kw_only=True)
class ConnectedFrame:
    """The first frame of a connection."""

    version: str | None = None
    raw: _Raw = field(repr=False, eq=False)


@frozen
class MediaFormat:
    """The format of the audio from Telnyx: what the telephone negotiated."""

    encoding: str
    sample_rate: int
    channels: int = 1


@frozen(kw_only=True)
class StartFrame:
    """The call of a stream, and the format of its audio.

    `custom_parameters` are those given to `start_streaming`. `client_state` is in base64, as
    everywhere in the API.
    """

    stream_id: str
    call_control_id: str
    call_session_id: str | None = None
    user_id: str | None = None
    from_: str | None = None
    to: str | None = None
    tags: tuple[str, ...] = ()
    client_state: str | None = None
    custom_parameters: Mapping[str, str]
    media_format: MediaFormat
    raw: _Raw = field(repr=False, eq=False)


@define  # neither frozen nor of keywords, either of which doubles the cost of this frequent frame
class MediaFrame:
    """A piece of audio, usually 20 ms.

    `payload` is as it came, `timestamp` in ms since the start. `chunk` numbers the pieces of a
    track.
    """

    track: str
    payload: bytes = field(repr=False)
    raw: _Raw = field(repr=False, eq=False)
    chunk: int | None = None
    timestamp: int | None = None
    decode: Callable[[bytes], bytes] | None = field(default=None, repr=False, eq=False)
    decoded: bytes | None = field(default=None, repr=False, eq=False)

    @property
    def pcm(self) -> bytes:
        """The audio as 16-bit PCM at the `sample_rate` of the stream.

        Raises `TelnyxError` if the SDK does not decode the format of the call.
        """
        if self.decoded is None:
            if self.decode is None:
                raise TelnyxError(
                    "the SDK decodes PCMU, PCMA and L16 only: use the `payload` of the frame and a"
                    " decoder of `stream.start.media_format.encoding`"
                )
            self.decoded = self.decode(self.payload)
        return self.decoded


@frozen(kw_only=True)
class DtmfFrame:
    """A DTMF digit was pressed."""

    digit: str
    occurred_at: str | None = None
    raw: _Raw = field(repr=False, eq=False)


@frozen(kw_only=True)
class MarkFrame:
    """Everything sent before the mark was played, or cleared: see `MediaStream.mark`."""

    name: str
    raw: _Raw = field(repr=False, eq=False)


@frozen(kw_only=True)
class StopFrame:
    """The stream ends."""

    call_control_id: str | None = None
    raw: _Raw = field(repr=False, eq=False)


@frozen(kw_only=True)
class MediaErrorFrame:
    """Telnyx did not accept a frame.

    `code`: 100002 unknown, 100003 malformed, 100004 invalid media, 100005 too many.
    """

    code: int | None = None
    title: str | None = None
    detail: str | None = None
    raw: _Raw = field(repr=False, eq=False)


@frozen(kw_only=True)
class UnknownMediaFrame:
    """A frame that the SDK does not know. `raw` is its JSON, or its text if it is not JSON."""

    event: str | None = None
    raw: Any


MediaStreamFrame: TypeAlias = (
    MediaFrame
    | DtmfFrame
    | MarkFrame
    | MediaErrorFrame
    | StartFrame
    | StopFrame
    | ConnectedFrame
    | UnknownMediaFrame
)


def parse_frame(data: str | bytes) -> MediaStreamFrame:
    """Return a frame. What is unknown or malformed is an `UnknownMediaFrame`, never an error."""
    raw = parse_object(data)
    if raw is None:
        return UnknownMediaFrame(raw=data)
    try:
        return _BUILDERS[raw["event"]](raw)
    except (AttributeError, KeyError, TypeError, ValueError):
        return UnknownMediaFrame(event=text(raw.get("event")), raw=raw)


def _media(raw: dict[str, Any]) -> MediaFrame:
    media = raw["media"]
    payload = binascii.a2b_base64(media["payload"], strict_mode=True)
    chunk, timestamp = integer(media.get("chunk")), integer(media.get("timestamp"))
    return MediaFrame(media.get("track", "inbound"), payload, raw, chunk, timestamp)


def _start(raw: dict[str, Any]) -> StartFrame:
    start: dict[str, Any] = raw["start"]
    media = mapping(start.get("media_format"))
    encoding = str(media.get("encoding") or "PCMU").upper()
    return StartFrame(
        stream_id=str(raw.get("stream_id") or ""),
        call_control_id=start["call_control_id"],
        call_session_id=text(start.get("call_session_id")),
        user_id=text(start.get("user_id")),
        from_=text(start.get("from")),
        to=text(start.get("to")),
        tags=tuple(start.get("tags") or ()),
        client_state=text(start.get("client_state")),
        custom_parameters=_parameters(start.get("custom_parameters")),
        media_format=MediaFormat(
            encoding,
            integer(media.get("sample_rate")) or (16000 if encoding == "L16" else 8000),
            integer(media.get("channels")) or 1,
        ),
        raw=raw,
    )


def _parameters(value: Any) -> Mapping[str, str]:
    """Return custom parameters, which come as a mapping or as a list of names and values."""
    if is_array(value):
        return {each["name"]: each["value"] for each in value}
    return dict(value or {})


def _error(raw: dict[str, Any]) -> MediaErrorFrame:
    payload = mapping(raw.get("payload"))
    return MediaErrorFrame(
        code=integer(payload.get("code")),
        title=text(payload.get("title")),
        detail=text(payload.get("detail")),
        raw=raw,
    )


def _stop(raw: dict[str, Any]) -> StopFrame:
    return StopFrame(call_control_id=text(mapping(raw.get("stop")).get("call_control_id")), raw=raw)


_BUILDERS: Mapping[str, Callable[[dict[str, Any]], MediaStreamFrame]] = {
    "connected": lambda raw: ConnectedFrame(version=text(raw.get("version")), raw=raw),
    "start": _start,
    "media": _media,
    "dtmf": lambda raw: DtmfFrame(
        digit=raw["dtmf"]["digit"], occurred_at=text(raw.get("occurred_at")), raw=raw
    ),
    "mark": lambda raw: MarkFrame(name=raw["mark"]["name"], raw=raw),
    "stop": _stop,
    "error": _error,
}
