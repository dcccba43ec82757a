"""The audio of a call as the handler has it: PCM of one sample rate, whatever the formats."""

from __future__ import annotations

from typing import Literal, TypeAlias

from telnyx_async.realtime._media_frames import MediaFrame
from telnyx_async.realtime.codecs import ByteOrderDetector, Codec, Resampler, codec

__all__ = ["FRAME_SECONDS", "AudioDecoder", "AudioEncoder", "ByteOrderOption", "detector"]

ByteOrderOption: TypeAlias = Literal["auto", "big", "little"]

FRAME_SECONDS = 0.02
"""The shortest payload that Telnyx takes."""

_PACKETS = {"OPUS", "AMR-WB"}
"""The formats of which a payload is one packet of 20 ms, of any size."""


def detector(option: ByteOrderOption) -> ByteOrderDetector:
    """Return a detector that follows `auto`, or has decided."""
    return ByteOrderDetector() if option == "auto" else ByteOrderDetector(option, frames=0)


class AudioDecoder:
    """Decodes the payloads of one track to PCM of `rate`."""

    def __init__(self, name: str, native: int, rate: int, orders: ByteOrderDetector) -> None:
        self._orders = orders
        self._codec = codec(name, native, orders.order)
        source = self._codec.sample_rate
        resamples = source != rate and self._codec.decode is not None
        self._resampler = Resampler(source, rate) if resamples else None
        # Of these the PCM of a payload depends on those before it.
        self._in_sequence = resamples or self._codec.name == "L16"

    def decode(self, frame: MediaFrame) -> None:
        """Let a frame have its PCM: at once if all must be decoded in sequence, or when it is read.

        A frame whose format the SDK does not decode has none.
        """
        if self._in_sequence:
            frame.decoded = self._decode(frame.payload)
        else:
            frame.decode = self._codec.decode

    def _decode(self, payload: bytes) -> bytes:
        if self._codec.name == "L16":
            self._codec = _reordered(self._codec, self._orders.observe(payload))
        assert self._codec.decode is not None  # noqa: S101
        pcm = self._codec.decode(payload)
        return pcm if self._resampler is None else self._resampler.resample(pcm)


class AudioEncoder:
    """Cuts PCM of `rate` into pieces of 20 ms in the format of the call."""

    def __init__(self, name: str, native: int | None, rate: int, orders: ByteOrderDetector) -> None:
        self._orders = orders
        self._codec = codec(name, native, orders.order)
        self._rest = b""
        self._size = 2 * round(self._codec.sample_rate * FRAME_SECONDS)
        resamples = self._codec.sample_rate != rate and self._codec.encode is not None
        self._resampler = Resampler(rate, self._codec.sample_rate) if resamples else None
        self._pending = False
        if self._codec.encode is not None:
            self._codec.encode(bytes(2))  # builds its tables now, not while a call waits

    @property
    def has_rest(self) -> bool:
        """Whether `flush` would return audio."""
        return self._pending

    def check(self) -> None:
        """Raise `ValueError` if the SDK does not encode the format of the call."""
        if self._codec.encode is None:
            raise ValueError(
                f"the SDK does not encode {self._codec.name}: encode it and use `send_payload`"
            )

    def encode_whole(self, pcm: bytes) -> bytes | None:
        """Return the payload of PCM that is exactly one piece, None if it must be cut or joined."""
        if len(pcm) != self._size or self._pending or self._resampler is not None:
            return None
        return self.encode(pcm) if self._codec.encode is not None else None

    def cut(self, pcm: bytes) -> list[bytes]:
        """Return whole pieces, not encoded yet. What is left is kept for the next call."""
        if self._resampler is not None:
            pcm = self._resampler.resample(pcm)
        if self._rest:
            pcm = self._rest + pcm
        whole = len(pcm) - len(pcm) % self._size
        self._rest = pcm[whole:]
        self._pending = bool(self._rest) or self._resampler is not None
        return [pcm[start : start + self._size] for start in range(0, whole, self._size)]

    def flush(self) -> list[bytes]:
        """Return what is left, the last piece padded with silence."""
        if not self._pending:
            return []
        pcm = self._rest
        if self._resampler is not None:
            pcm += self._resampler.flush()
        self._rest, self._pending = b"", False
        starts = range(0, len(pcm), self._size)
        return [pcm[start : start + self._size].ljust(self._size, b"\0") for start in starts]

    def reset(self) -> None:
        """Forget what is left."""
        self._rest, self._pending = b"", False
        if self._resampler is not None:
            self._resampler.reset()

    def encode(self, piece: bytes) -> bytes:
        """Return the payload of a piece."""
        if self._codec.name == "L16":
            self._codec = _reordered(self._codec, self._orders.order)
        return self._codec.encode(piece) if self._codec.encode else piece

    def pad(self, payload: bytes) -> tuple[bytes, float]:
        """Return a payload of at least 20 ms, and its duration in seconds."""
        known = self._codec
        if known.name in _PACKETS:
            return payload, FRAME_SECONDS
        width = max(len(known.silence), 1)
        shortest = width * round(known.sample_rate * FRAME_SECONDS)
        missing = (shortest - len(payload)) // width
        if missing > 0 and known.silence:
            payload += known.silence * missing
        return payload, len(payload) / width / known.sample_rate


def _reordered(known: Codec, order: Literal["big", "little"]) -> Codec:
    return codec("L16", known.sample_rate, order)
