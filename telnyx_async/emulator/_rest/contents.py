"""Files that the emulator serves where nothing was uploaded: small, but of their type."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping

__all__ = ["example_file"]

_SAMPLES = 8_000


def example_file(content_type: str) -> bytes:
    """Return a file of a type: a second of silence, an image of one pixel, an empty page."""
    return _FILES.get(content_type, b"example")


def _wave() -> bytes:
    """Return a second of silence: 8 kHz, one channel, 16 bits (RIFF)."""
    samples = bytes(2 * _SAMPLES)
    form = struct.pack("<4sIHHIIHH", b"fmt ", 16, 1, 1, _SAMPLES, 2 * _SAMPLES, 2, 16)
    data = struct.pack("<4sI", b"data", len(samples)) + samples
    return struct.pack("<4sI4s", b"RIFF", 4 + len(form) + len(data), b"WAVE") + form + data


def _mp3() -> bytes:
    """Return a second of silence: 39 frames of MPEG 1, layer III, 32 kbit/s, 44.1 kHz, mono."""
    return (b"\xff\xfb\x10\xc4" + bytes(100)) * 39


def _png() -> bytes:
    """Return an image of one black pixel (PNG)."""
    header = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(b"\0\0")), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(content))
        + kind
        + content
        + struct.pack(">I", zlib.crc32(kind + content))
        for kind, content in chunks
    )


def _pdf() -> bytes:
    """Return a document of one empty page (PDF 1.4)."""
    objects = (
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>",
    )
    body, places = b"%PDF-1.4\n", list[int]()
    for number, each in enumerate(objects, 1):
        places.append(len(body))
        body += b"%d 0 obj%bendobj\n" % (number, each)
    table = b"0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % place for place in places)
    trailer = b"trailer<</Size 4/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % len(body)
    return body + b"xref\n0 4\n" + table + trailer


_FILES: Mapping[str, bytes] = {
    "application/pdf": _pdf(),
    "audio/mpeg": _mp3(),
    "audio/wav": _wave(),
    "image/png": _png(),
    "text/csv": b"id,name\n1,example\n",
    "text/html": b"<!doctype html><title>Example</title>",
}
