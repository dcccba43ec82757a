"""Codecs of media streams, and resampling."""

from __future__ import annotations

from array import array

import pytest

from telnyx_async import TelnyxError
from telnyx_async.realtime import (
    MediaFrame,
    MediaServer,
    MediaStream,
)
from telnyx_async.realtime.codecs import pcm_to_ulaw, ulaw_to_pcm

from .collector import Collector
from .peer import TOKEN, media_peer, served, start_frame


async def test_mp3() -> None:
    async def speak(stream: MediaStream) -> None:
        assert await stream.send_payload(b"ID3")
        with pytest.raises(ValueError, match="mp3 mode"):
            await stream.send_audio(b"\0\0")

    server = MediaServer(speak, token=TOKEN, mode="mp3")
    async with served(server) as url, media_peer(url) as peer:
        assert await peer.audio() == b"ID3"


async def test_formats_that_pass_through() -> None:
    async def speak(stream: MediaStream) -> None:
        with pytest.raises(ValueError, match="does not encode OPUS"):
            await stream.send_audio(b"\0\0")
        await stream.send_payload(b"one packet")
        frame = await anext(stream)
        assert isinstance(frame, MediaFrame)
        with pytest.raises(TelnyxError, match="decodes PCMU, PCMA and L16 only"):
            _ = frame.pcm

    server = MediaServer(speak, token=TOKEN, codec="OPUS")
    opus = start_frame(encoding="OPUS", sample_rate=16000)
    async with served(server) as url, media_peer(url, opus) as peer:
        assert await peer.audio() == b"one packet"
        await peer.media(b"a packet")
        assert await peer.rest()
        assert peer.close_code == 1000


@pytest.mark.parametrize("rate", [8000, 16000])
async def test_l16_in_either_byte_order(rate: int) -> None:
    heard: list[bytes] = []

    async def listen(stream: MediaStream) -> None:
        heard.extend([pcm async for pcm in stream.audio()])
        assert stream.sample_rate == rate

    wave = array("h", [round(8000 * ((i % 40) / 20 - 1)) for i in range(rate // 50)])
    little = wave.tobytes()
    wave.byteswap()
    big = wave.tobytes()
    start = start_frame(encoding="L16", sample_rate=rate)
    for payload in (little, big):
        heard.clear()
        server = MediaServer(listen, token=TOKEN, codec="L16", codec_rate=rate)
        async with served(server) as url, media_peer(url, start) as peer:
            await peer.media(b"\0" * len(little))
            await peer.media(payload)
            await peer.media(payload)
            await peer.stop()
            await peer.rest()
        assert heard[1:] == [little, little]
    heard.clear()
    server = MediaServer(listen, token=TOKEN, codec="L16", codec_rate=rate, l16_byte_order="little")
    async with served(server) as url, media_peer(url, start) as peer:
        await peer.media(big)
        await peer.stop()
        await peer.rest()
    assert heard == [big]


async def test_outbound_l16_follows_the_inbound_order() -> None:
    async def echo(stream: MediaStream) -> None:
        async for pcm in stream.audio():
            await stream.send_audio(pcm)

    little = array("h", range(0, 3200, 10)).tobytes()
    server = MediaServer(echo, token=TOKEN, codec="L16", reconnect_grace=0)
    start = start_frame(encoding="L16", sample_rate=16000)
    async with served(server) as url, media_peer(url, start) as peer:
        await peer.media(little)
        assert await peer.audio() == little


async def test_resampling(monkeypatch: pytest.MonkeyPatch) -> None:
    heard = bytearray()

    async def echo(stream: MediaStream) -> None:
        async for pcm in stream.audio():
            heard.extend(pcm)
            await stream.send_audio(pcm)
        assert stream.sample_rate == 16000

    server = MediaServer(echo, token=TOKEN, sample_rate=16000, reconnect_grace=0)
    tone = pcm_to_ulaw(
        array("h", [round(9000 * ((i % 16) / 8 - 1)) for i in range(8000)]).tobytes()
    )
    async with served(server) as url, media_peer(url) as peer:
        for start in range(0, 8000, 160):
            await peer.media(tone[start : start + 160])
        back = b"".join([await peer.audio() for _ in range(47)])
        await peer.stop()
        await peer.rest()
    assert 29000 <= len(heard) <= 32000
    pcm = array("h", ulaw_to_pcm(back))
    assert 6000 < max(pcm) < 12000


def test_without_soxr_the_error_says_what_to_install(
    collector: Collector, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "soxr", None)
    with pytest.raises(TelnyxError, match=r"telnyx-async\[realtime\]"):
        MediaServer(collector, token=None, sample_rate=16000)
    MediaServer(collector, token=None, sample_rate=8000)
