"""The emulator's audio formats: 16-bit samples, as they are or inside files."""

from __future__ import annotations

from typing import Final

from attrs import define, field

from telnyx_async.realtime._audio import wav_header_length

__all__ = ["DEFAULT_RATE", "AudioDecoder", "encode_segment", "wav_header"]

DEFAULT_RATE: Final = 24_000
"""Samples a second where the client does not choose."""

# MPEG-1 layer III, 128 kbit/s, 44.1 kHz, no CRC (ISO 11172-3, 2.4.1.3): 417 bytes a frame. No
# encoder is at hand: a frame is well-formed, and its content is the samples themselves.
_MP3_HEADER = b"\xff\xfb\x90\x00"
_MP3_FRAME = 417
_MP3_SAMPLES = 412  # bytes of whole samples in a frame; one byte is left over
_ID3_TEXT = b"TSSE\x00\x00\x00\x09\x00\x00\x03Emulator"


def wav_header(rate: int, length: int) -> bytes:
    """Return the header of a WAV file with 16-bit samples."""

    def number(value: int, size: int = 4) -> bytes:
        return value.to_bytes(size, "little")

    form = number(1, 2) + number(1, 2) + number(rate) + number(2 * rate) + number(2, 2)
    return (
        b"RIFF" + number(length + 36) + b"WAVEfmt " + number(16) + form + number(16, 2)
        + b"data" + number(length)
    )  # fmt: skip


def encode_segment(samples: bytes, audio_format: str, rate: int) -> bytes:
    """Return the samples of a segment in a format; files have a header of their own each."""
    if audio_format == "wav":
        return wav_header(rate, len(samples)) + samples
    if audio_format != "mp3":
        return samples
    body = _MP3_SAMPLES
    frames = (samples[n : n + body].ljust(body + 1, b"\0") for n in range(0, len(samples), body))
    tag = b"ID3\x04\x00\x00\x00\x00\x00" + bytes([len(_ID3_TEXT)]) + _ID3_TEXT
    return tag + b"".join(_MP3_HEADER + frame for frame in frames)


@define(eq=False)
class AudioDecoder:
    """Returns the samples in audio that arrives in pieces. `ValueError` if they are damaged."""

    format: str
    _rest: bytes = field(default=b"", init=False)
    _began: bool = field(default=False, init=False)

    def feed(self, audio: bytes) -> bytes:
        """Return the samples that a piece completes."""
        if self.format == "mp3":
            return self._mp3(audio)
        if self.format == "wav" and not self._began:
            self._rest += audio
            length = wav_header_length(self._rest)
            if length is None:
                return b""
            if length == 0:
                raise ValueError("the audio is not a WAV file")
            self._began = True
            return self._rest[length:]
        return audio

    def _mp3(self, audio: bytes) -> bytes:
        self._rest += audio
        samples: list[bytes] = []
        if not self._began and self._rest.startswith(b"ID3"):
            self._rest = self._rest[10 + self._rest[9] :]
        self._began = self._began or bool(self._rest)
        while len(self._rest) >= _MP3_FRAME:
            frame, self._rest = self._rest[:_MP3_FRAME], self._rest[_MP3_FRAME:]
            if not frame.startswith(_MP3_HEADER):
                raise ValueError("the audio is not a stream of MP3 frames")
            samples.append(frame[len(_MP3_HEADER) :][:_MP3_SAMPLES])
        return b"".join(samples)
