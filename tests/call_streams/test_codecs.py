"""Codecs, against values of ITU-T G.711 and their own inverses."""

from __future__ import annotations

from array import array
from collections.abc import Iterator

import pytest

from telnyx_async.realtime import codecs
from telnyx_async.realtime.codecs import (
    ByteOrderDetector,
    Resampler,
    alaw_to_pcm,
    codec,
    pcm_to_alaw,
    pcm_to_ulaw,
    swap_bytes,
    to_pcm_bytes,
    ulaw_to_pcm,
)

EVERY_CODE = bytes(range(256))
EVERY_SAMPLE = array("h", range(-32768, 32768))


def samples(pcm: bytes) -> list[int]:
    return array("h", pcm).tolist()


@pytest.fixture(params=[True, False], ids=["numpy", "no numpy"], autouse=True)
def numpy(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Encoding uses numpy where it is installed."""
    codecs._compressor.cache_clear()
    if not request.param:
        monkeypatch.setattr(codecs, "import_module", missing)
    pcm_to_ulaw(b""), pcm_to_alaw(b"")
    monkeypatch.undo()
    yield
    codecs._compressor.cache_clear()


def missing(name: str) -> None:
    raise ImportError(name)


def test_ulaw() -> None:
    decoded = samples(ulaw_to_pcm(EVERY_CODE))
    assert decoded[0x80] == -decoded[0x00] == 32124
    assert decoded[0xFF] == decoded[0x7F] == 0
    assert pcm_to_ulaw(ulaw_to_pcm(EVERY_CODE)) == EVERY_CODE.replace(b"\x7f", b"\xff")
    assert pcm_to_ulaw(array("h", [0, 32767, -32768, 100, -100]).tobytes()).hex() == "ff8000f272"


def test_alaw() -> None:
    decoded = samples(alaw_to_pcm(EVERY_CODE))
    assert decoded[0xAA] == -decoded[0x2A] == 32256
    assert decoded[0xD5] == -decoded[0x55] == 8
    assert pcm_to_alaw(alaw_to_pcm(EVERY_CODE)) == EVERY_CODE
    assert pcm_to_alaw(array("h", [0, 32767, -32768, 100, -100]).tobytes()).hex() == "d5aa2ad353"


@pytest.mark.parametrize(
    ("encode", "decode"), [(pcm_to_ulaw, ulaw_to_pcm), (pcm_to_alaw, alaw_to_pcm)]
)
def test_every_sample_is_encoded_as_the_nearest(encode, decode) -> None:  # type: ignore[no-untyped-def]
    pcm = EVERY_SAMPLE.tobytes()
    decoded = samples(decode(encode(pcm)))
    assert sorted(decoded) == decoded  # louder stays louder
    for sample, heard in zip(EVERY_SAMPLE, decoded, strict=True):
        assert abs(sample - heard) <= max(8, abs(sample) // 16) + 4


@pytest.mark.parametrize("encode", [pcm_to_ulaw, pcm_to_alaw])
def test_short_audio(encode) -> None:  # type: ignore[no-untyped-def]
    assert encode(b"") == b""
    assert len(encode(b"\0\0")) == 1


def test_byte_order() -> None:
    assert swap_bytes(b"\1\2\3\4\5") == b"\2\1\4\3"
    assert codec("l16", 24000, "big").decode(b"\1\2") == b"\2\1"  # type: ignore[misc]
    assert codec("L16", None, "little").sample_rate == 16000
    assert codec("AMR-WB").decode is None
    assert codec("EVS").name == "EVS"


def test_a_detector_needs_no_more_than_it_was_given() -> None:
    wave = array("h", range(0, 3200, 10)).tobytes()
    detector = ByteOrderDetector(frames=2)
    assert detector.order == "big"
    assert detector.observe(bytes(320)) == "big"
    assert detector.observe(b"\1\1" * 160) == "big"  # the same either way
    assert detector.observe(wave) == "little"
    assert [detector.observe(swap_bytes(wave)) for _ in range(9)] == ["little"] * 9
    assert ByteOrderDetector("little", frames=0).observe(swap_bytes(wave)) == "little"


def test_pcm() -> None:
    assert to_pcm_bytes(bytearray(b"\1\2")) == b"\1\2"
    assert to_pcm_bytes(array("h", [513])) == b"\1\2"
    with pytest.raises(ValueError, match="3 bytes"):
        to_pcm_bytes(b"abc")


def test_a_resampler_keeps_its_state() -> None:
    wave = array("h", [round(9000 * ((i % 40) / 20 - 1)) for i in range(8000)]).tobytes()
    whole = Resampler(8000, 16000)
    expected = whole.resample(wave) + whole.flush()
    pieces = Resampler(8000, 16000)
    joined = b"".join(pieces.resample(wave[at : at + 320]) for at in range(0, 16000, 320))
    assert_alike(joined + pieces.flush(), expected)
    assert len(expected) == 2 * len(wave)
    pieces.resample(wave)
    pieces.reset()
    assert_alike(pieces.resample(wave) + pieces.flush(), expected)


def assert_alike(pcm: bytes, other: bytes) -> None:
    """The same but for dither."""
    assert len(pcm) == len(other)
    assert max(abs(a - b) for a, b in zip(samples(pcm), samples(other), strict=True)) <= 2
