"""The emulator's end of a media stream: it speaks for the caller, and plays what comes back."""

from __future__ import annotations

import asyncio
import base64
import binascii
import random
from typing import Any

from attrs import define

from telnyx_async._json import is_object
from telnyx_async._validation import JsonObject
from telnyx_async.emulator._dialler.connection import DialledConnection
from telnyx_async.realtime.codecs import ByteOrder, Codec, codec

__all__ = ["DialledMedia"]

_RATE = "stream_bidirectional_sampling_rate"
_FRAME_SECONDS = 0.02
_MAX_SECONDS = 30.0
_MP3_INTERVAL = 1.0
_ROUNDING = 1e-6
_PACKETS = {"OPUS", "AMR-WB", "G722"}

_ERRORS = {
    100003: ("malformed_frame", "The frame is not a JSON object of a known event."),
    100004: ("invalid_media", "The payload is not base64 of 20 ms to 30 s of audio."),
    100005: ("rate_limit_reached", "More than one MP3 payload a second was sent."),
}


@define(eq=False)
class _Queued:
    """Audio that is played between two times, or a mark between audio."""

    start: float
    end: float
    payload: bytes = b""
    mark: str | None = None


class DialledMedia(DialledConnection):
    """A media stream of a call.

    `speak` and `press` act for the caller. `heard` is what the caller has heard of the audio from
    the user, in the codec of the stream, and `heard_pcm` the same as 16-bit PCM; `queued` is the
    seconds that have not been played yet. Audio is played as time passes on the emulator's clock.
    `cleared_at` are the times at which `clear` took effect, `errors` the codes of the error frames
    that were sent.
    """

    def __init__(
        self,
        call: JsonObject,
        fields: JsonObject,
        *,
        stream_id: str,
        encoding: str,
        l16_byte_order: ByteOrder,
        reorder: int,
        seed: int,
        **connection: Any,
    ) -> None:
        super().__init__(**connection)
        self.call = call
        self.fields = fields
        self.stream_id = stream_id
        self.heard_marks: list[str] = []
        self.cleared_at: list[float] = []
        self.errors: list[int] = []
        self._inbound = codec(encoding, byte_order=l16_byte_order)
        wanted = fields.get("stream_bidirectional_codec", "PCMU")
        self._outbound = codec(wanted, fields.get(_RATE), l16_byte_order)
        self._is_mp3 = fields.get("stream_bidirectional_mode", "mp3") == "mp3"
        self._reorder = reorder
        self._random = random.Random(seed)  # noqa: S311 - repeatable on purpose
        self._sequence = 1  # the start frame has it
        self._chunk = 0
        self._queue: list[_Queued] = []
        self._played = bytearray()
        self._mp3_at: float | None = None

    @property
    def heard(self) -> bytes:
        """The payloads that have been played, joined."""
        with self._clock.lock:
            self._play()
            return bytes(self._played)

    @property
    def heard_pcm(self) -> bytes:
        """`heard` as 16-bit PCM, if the codec is PCMU, PCMA or L16."""
        decode = self._outbound.decode
        return decode(self.heard) if decode else b""

    @property
    def queued(self) -> float:
        """The seconds of audio that wait to be played."""
        with self._clock.lock:
            self._play()
            return self._end_of_queue() - self._now if self._queue else 0.0

    def speak(self, audio: bytes) -> None:
        """Send 16-bit PCM of the caller, all at once, in frames of 20 ms.

        Its sample rate is that of the inbound codec. With `Dialler.reorder`, frames change places.
        """
        size = 2 * round(self._inbound.sample_rate * _FRAME_SECONDS)
        encode = self._inbound.encode
        pieces = [audio[start : start + size] for start in range(0, len(audio), size)]
        frames = [self._media(encode(piece) if encode else piece) for piece in pieces]
        for frame in _shuffled(frames, self._reorder, self._random):
            self._send_numbered(frame)

    async def speak_live(self, audio: bytes) -> None:
        """Send 16-bit PCM of the caller as `speak` does, a frame every 20 ms."""
        size = 2 * round(self._inbound.sample_rate * _FRAME_SECONDS)
        began = self._loop.time()
        for number, start in enumerate(range(0, len(audio), size), 1):
            self.speak(audio[start : start + size])
            await asyncio.sleep(began + number * _FRAME_SECONDS - self._loop.time())

    def send_payload(self, payload: bytes, *, track: str = "inbound") -> None:
        """Send a payload of the caller, encoded already."""
        self._send_numbered(self._media(payload, track))

    def press(self, digit: str) -> None:
        """Send a key that the caller pressed."""
        occurred_at = self._clock.timestamp()
        self._send_numbered({"event": "dtmf", "occurred_at": occurred_at, "dtmf": {"digit": digit}})

    def stop(self) -> None:
        """Send the stop frame and close the connection."""
        names = ("user_id", "call_control_id")
        stop = {name: self.call[name] for name in names if name in self.call}
        self._send_numbered({"event": "stop", "stop": stop})
        self.close()

    def greeting(self) -> list[JsonObject]:
        start = {"event": "start", "sequence_number": "1", "stream_id": self.stream_id}
        return [{"event": "connected", "version": "1.0.0"}, {**start, "start": self._start()}]

    def handle(self, frame: JsonObject) -> None:
        event = frame.get("event")
        if event == "media":
            self._take_media(frame.get("media"))
        elif event == "mark" and is_object(frame.get("mark")) and "name" in frame["mark"]:
            self._take_mark(str(frame["mark"]["name"]))
        elif event == "clear":
            self._clear()
        else:
            self._send_error(100003)

    @property
    def _now(self) -> float:
        return self._clock.time()

    def _start(self) -> JsonObject:
        call = self.call
        names = ("user_id", "call_control_id", "call_session_id", "from", "to", "tags")
        start = {name: call[name] for name in names if name in call}
        for name in ("client_state", "custom_parameters"):
            value = self.fields.get(name, call.get(name))
            start |= {} if value is None else {name: value}
        known = self._inbound
        media_format = {"encoding": known.name, "sample_rate": known.sample_rate, "channels": 1}
        return {**start, "media_format": media_format}

    def _media(self, payload: bytes, track: str = "inbound") -> JsonObject:
        self._chunk += 1
        media = {
            "track": track,
            "chunk": str(self._chunk),
            "timestamp": str(round((self._chunk - 1) * _FRAME_SECONDS * 1000)),
            "payload": base64.b64encode(payload).decode(),
        }
        return {"event": "media", "media": media}

    def _send_numbered(self, frame: JsonObject) -> None:
        self._sequence += 1
        self.send({**frame, "sequence_number": str(self._sequence), "stream_id": self.stream_id})

    def _send_error(self, code: int) -> None:
        self.errors.append(code)
        title, detail = _ERRORS[code]
        payload = {"code": code, "title": title, "detail": detail}
        self.send({"event": "error", "stream_id": self.stream_id, "payload": payload})

    def _take_media(self, media: object) -> None:
        payload = _payload(media)
        if payload is None:
            self._send_error(100003 if not is_object(media) else 100004)
            return
        if self._is_mp3 and self._is_too_often():
            self._send_error(100005)
            return
        seconds = _MP3_INTERVAL if self._is_mp3 else _seconds(payload, self._outbound)
        if not _FRAME_SECONDS - _ROUNDING <= seconds <= _MAX_SECONDS + _ROUNDING:
            self._send_error(100004)
            return
        start = self._end_of_queue()
        self._queue.append(_Queued(start, start + seconds, payload))

    def _is_too_often(self) -> bool:
        """Whether the last MP3 payload came less than a second ago."""
        last, now = self._mp3_at, self._now
        if last is not None and now - last < _MP3_INTERVAL - _ROUNDING:
            return True
        self._mp3_at = now
        return False

    def _take_mark(self, name: str) -> None:
        end = self._end_of_queue()
        mark = _Queued(end, end, mark=name)
        self._queue.append(mark)
        self._play()
        if mark in self._queue:
            self._clock.call_later(end - self._now, self._play)

    def _clear(self) -> None:
        """Drop what has not been played; the marks among it come back at once."""
        self._play()
        self.cleared_at.append(self._now)
        dropped, self._queue = self._queue, []
        for each in dropped:
            if each.mark is not None:
                self._return_mark(each.mark)

    def _play(self) -> None:
        """Play what is due by now."""
        while self._queue and self._queue[0].end <= self._now + _ROUNDING:
            played = self._queue.pop(0)
            self._played += played.payload
            if played.mark is not None:
                self.heard_marks.append(played.mark)
                self._return_mark(played.mark)

    def _return_mark(self, name: str) -> None:
        self._send_numbered({"event": "mark", "mark": {"name": name}})

    def _end_of_queue(self) -> float:
        self._play()
        return max(self._now, max((each.end for each in self._queue), default=0.0))


def _payload(media: object) -> bytes | None:
    if not is_object(media) or not isinstance(media.get("payload"), str):
        return None
    try:
        return base64.b64decode(media["payload"], validate=True) or None
    except binascii.Error:
        return None


def _seconds(payload: bytes, known: Codec) -> float:
    if known.name in _PACKETS:
        return _FRAME_SECONDS
    return len(payload) / len(known.silence) / known.sample_rate


def _shuffled(frames: list[JsonObject], window: int, chance: random.Random) -> list[JsonObject]:
    """Return frames in another order, each at most `window` places from its own."""
    places = [(index + chance.uniform(0, window), frame) for index, frame in enumerate(frames)]
    return [frame for _, frame in sorted(places, key=lambda each: each[0])]
