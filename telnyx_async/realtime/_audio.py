"""Audio as the service frames it: joined chunks of one format, and headers of files."""

from __future__ import annotations

from attrs import define, field

__all__ = ["UNKNOWN_LENGTH", "ChunkJoiner", "guess_format", "wav_header_length"]

UNKNOWN_LENGTH = (0x7FFFFFFF).to_bytes(4, "little")
"""The length of a WAV file whose end is not known when its header is written."""

_ID3_HEADER = 10
_MAGIC = {
    b"RIFF": "wav",
    b"ID3": "mp3",
    b"fLaC": "flac",
    b"OggS": "ogg",
    b"\x1aE\xdf\xa3": "webm",
    b"#!AMR\n": "amr_nb",
}


def guess_format(start: bytes) -> str | None:
    """Return the `input_format` that audio begins with; None for audio without a header."""
    for magic, name in _MAGIC.items():
        if start.startswith(magic):
            return name
    is_mpeg = len(start) > 1 and start[0] == 0xFF and start[1] & 0xE6 == 0xE2
    return "mp3" if is_mpeg else None


def wav_header_length(start: bytes) -> int | None:
    """Return the length of a WAV header up to its samples; None if `start` is too short for it."""
    if start[:4] != b"RIFF":
        return 0 if len(start) >= 4 else None
    position = 12
    while position + 8 <= len(start):
        if start[position : position + 4] == b"data":
            return position + 8
        position += 8 + int.from_bytes(start[position + 4 : position + 8], "little")
    return None


@define(eq=False)
class ChunkJoiner:
    """Joins the chunks of several synthesized segments to one stream of bytes.

    Each segment of MP3 is a file that begins with an ID3v2 tag (id3.org, 2.4.0, 3.1), which
    decoders do not expect inside a stream; each segment of WAV has a header. A tag or header is at
    the beginning of a frame, and may extend over several.
    """

    format: str | None
    _skip: int = field(default=0, init=False)
    _began: bool = field(default=False, init=False)

    def feed(self, chunk: bytes) -> bytes:
        """Return what of a frame's audio belongs to the stream."""
        skipped = min(self._skip, len(chunk))
        self._skip -= skipped
        chunk = chunk[skipped:]
        if self.format in (None, "mp3") and chunk.startswith(b"ID3"):
            return self._after_tag(chunk)
        if self.format in (None, "wav") and chunk.startswith(b"RIFF"):
            chunk = self._header(chunk)
        self._began = self._began or bool(chunk)
        return chunk

    def _after_tag(self, chunk: bytes) -> bytes:
        if len(chunk) < _ID3_HEADER:
            return b""
        size = 0
        for byte in chunk[6:_ID3_HEADER]:
            size = size << 7 | byte & 0x7F
        has_footer = bool(chunk[5] & 0x10)
        self._skip = _ID3_HEADER + size + (_ID3_HEADER if has_footer else 0)
        return self.feed(chunk)

    def _header(self, chunk: bytes) -> bytes:
        length = wav_header_length(chunk) or 0
        if self._began:
            return chunk[length:]
        if not length:
            return chunk
        # The segments that follow are not in the length of the first one's header.
        unknown = UNKNOWN_LENGTH
        return chunk[:4] + unknown + chunk[8 : length - 4] + unknown + chunk[length:]
