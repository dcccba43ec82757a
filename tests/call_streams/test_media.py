"""Frames of media streams, spoken to by a peer of another library."""

from __future__ import annotations

import asyncio

import pytest

from telnyx_async import AsyncTelnyx, UnprocessableEntityError
from telnyx_async.emulator import Emulator, Fault
from telnyx_async.realtime import (
    DtmfFrame,
    MarkFrame,
    MediaErrorFrame,
    MediaFrame,
    MediaServer,
    MediaStream,
    MediaStreamFrame,
    StopFrame,
    UnknownMediaFrame,
)
from telnyx_async.realtime.codecs import ulaw_to_pcm

from .collector import SILENCE, TONE, Collector
from .peer import TOKEN, media_peer, served, start_frame


async def test_frames_are_typed(url: str, collector: Collector) -> None:
    async with media_peer(url) as peer:
        await peer.media(TONE)
        await peer.press("5")
        await peer.send({"event": "mark", "mark": {"name": "unasked"}})
        payload = {"code": 100003, "title": "malformed_frame", "detail": "?"}
        await peer.send({"event": "error", "payload": payload})
        await peer.send({"event": "hologram", "depth": 3})
        await peer.send("not JSON")
        await peer.send({"event": "media", "media": {"payload": "%"}})
        await peer.send({"event": "media", "media": "?"})
        await peer.send({"event": 5})
        await peer.stop()
        await collector.ended.wait()
    stream = collector.streams[0]
    assert stream.start.call_control_id == "v3:call"
    assert (stream.start.from_, stream.start.to) == ("+13125550100", "+13125550101")
    assert stream.start.custom_parameters == {"name": "Ada"}
    assert stream.start.media_format.sample_rate == stream.sample_rate == 8000
    media, dtmf, mark, error, *unknown, stop = collector.frames
    assert isinstance(media, MediaFrame)
    assert (media.payload, media.pcm) == (TONE, ulaw_to_pcm(TONE))
    assert (media.track, media.chunk, media.timestamp) == ("inbound", 1, 20)
    assert media.raw["stream_id"] == "st"
    assert isinstance(dtmf, DtmfFrame)
    assert (dtmf.digit, dtmf.occurred_at) == ("5", "now")
    assert isinstance(mark, MarkFrame)
    assert isinstance(error, MediaErrorFrame)
    assert (error.code, error.title) == (100003, "malformed_frame")
    assert all(isinstance(each, UnknownMediaFrame) for each in unknown)
    assert [each.event for each in unknown if isinstance(each, UnknownMediaFrame)] == [
        "hologram",
        None,
        "media",
        "media",
        None,
    ]
    assert isinstance(stop, StopFrame)
    assert stream.end_reason == "stop"


async def test_custom_parameters_as_a_list(url: str, collector: Collector) -> None:
    start = start_frame()
    start["start"]["custom_parameters"] = [{"name": "a", "value": "b"}]
    async with media_peer(url, start):
        assert (await collector.stream()).start.custom_parameters == {"a": "b"}


async def test_frames_are_put_into_the_order_of_their_chunks(
    url: str, collector: Collector
) -> None:
    async with media_peer(url) as peer:
        for chunk in (2, 1, 3, 5, 7, 6, 4, 9, 10, 11, 12, 13, 8, 15):
            await peer.media(bytes([chunk]) * 160, chunk)
        await peer.media(b"\1" * 160, 1, track="outbound")
        await peer.send({"event": "media", "media": {"payload": "AAAA"}})
        await peer.stop()
        await collector.ended.wait()
    frames = [frame for frame in collector.frames if isinstance(frame, MediaFrame)]
    inbound = [frame.chunk for frame in frames if frame.track == "inbound"]
    # 8 is given up when five later ones have come, and passed on when it comes all the same.
    assert inbound == [1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 8, None, 15]


async def test_a_slow_handler_loses_old_audio_but_no_marks_and_digits() -> None:
    begin = asyncio.Event()
    frames: list[MediaStreamFrame] = []

    async def slow(stream: MediaStream) -> None:
        marked = asyncio.create_task(stream.mark("m"))
        await begin.wait()
        assert marked.done()
        frames.extend([frame async for frame in stream])
        assert stream.dropped == 90

    server = MediaServer(slow, token=TOKEN, backlog=10)
    async with served(server) as url, media_peer(url) as peer:
        for number in range(100):
            await peer.media(bytes([number]) * 160)
            if number % 10 == 0:
                await peer.press(str(number // 10))
        await peer.receive()
        await peer.send({"event": "mark", "mark": {"name": "m"}})
        await peer.stop()
        await peer.send({"event": "too late"})
        await peer.socket.close()
        begin.set()
    kept = [frame.payload[0] for frame in frames if isinstance(frame, MediaFrame)]
    assert kept == list(range(90, 100))
    digits = [frame.digit for frame in frames if isinstance(frame, DtmfFrame)]
    assert "".join(digits) == "0123456789"
    position = frames.index(next(frame for frame in frames if isinstance(frame, MediaFrame)))
    assert position == 9  # nine digits are older than the first audio that is left


async def test_only_pcm(url: str) -> None:
    heard: list[bytes] = []

    async def listen(stream: MediaStream) -> None:
        heard.extend([pcm async for pcm in stream.audio()])

    async with served(MediaServer(listen, token=TOKEN)) as own, media_peer(own) as peer:
        await peer.media(TONE)
        await peer.press("1")
        await peer.media(SILENCE, track="outbound")
        await peer.stop()
        await peer.rest()
    assert heard == [ulaw_to_pcm(TONE)]


async def test_two_readers_are_an_error(url: str, collector: Collector) -> None:
    async with media_peer(url):
        stream = await collector.stream()
        with pytest.raises(RuntimeError, match="another task"):
            await anext(stream)


def test_arguments_of_the_commands(collector: Collector) -> None:
    server = MediaServer(collector, token=["new", "old"], codec="L16", codec_rate=24000)
    assert server.start_arguments("wss://example.com/media") == {
        "stream_url": "wss://example.com/media",
        "stream_auth_token": "new",
        "stream_bidirectional_mode": "rtp",
        "stream_bidirectional_codec": "L16",
        "stream_bidirectional_sampling_rate": 24000,
    }
    assert "stream_auth_token" not in MediaServer(collector, token=None).start_arguments("wss://a")


async def test_hang_up(url: str, collector: Collector) -> None:
    async with (
        Emulator() as telnyx,
        AsyncTelnyx("KEY", base_url=telnyx.url, max_retries=0) as client,
    ):
        call = telnyx.callers.call(from_="+13125550100", to="+13125550101")["call_control_id"]
        async with media_peer(url, start_frame(call)):
            stream = await collector.stream()
            await stream.hang_up(client)
            await stream.hang_up(client)  # it has ended already
            assert [request.status for request in telnyx.requests] == [200, 422]
            telnyx.faults.add(Fault(status=422, times=1))
            with pytest.raises(UnprocessableEntityError, match="10007"):
                await stream.hang_up(client)
