"""Media streams, spoken to by a peer of another library."""

from __future__ import annotations

import asyncio
import contextlib
import json
import sys
from array import array
from collections.abc import AsyncIterator, Callable
from typing import Any, ClassVar, Self

import pytest
import websockets

from telnyx_async import AsyncTelnyx, TelnyxError, UnprocessableEntityError
from telnyx_async.emulator import Emulator, Fault
from telnyx_async.realtime import (
    DtmfFrame,
    MarkFrame,
    MediaErrorFrame,
    MediaFrame,
    MediaServer,
    MediaStream,
    MediaStreamFrame,
    StartFrame,
    StopFrame,
    StreamClosedError,
    UnknownMediaFrame,
)
from telnyx_async.realtime.codecs import pcm_to_ulaw, ulaw_to_pcm

from .peer import TOKEN, connected, media_peer, served, start_frame

SILENCE = b"\xff" * 160
TONE = bytes(range(128, 160)) * 5
DIGIT = {"event": "dtmf", "dtmf": {"digit": "1"}}


class Collector:
    """A handler that keeps the stream and its frames, until the stream ends."""

    def __init__(self) -> None:
        self.streams: list[MediaStream] = []
        self.frames: list[MediaStreamFrame] = []
        self.arrived = asyncio.Event()
        self.ended = asyncio.Event()

    async def __call__(self, stream: MediaStream) -> None:
        self.streams.append(stream)
        self.arrived.set()
        async for frame in stream:
            self.frames.append(frame)
        self.ended.set()

    async def stream(self) -> MediaStream:
        await self.arrived.wait()
        return self.streams[-1]


@pytest.fixture
def collector() -> Collector:
    return Collector()


@pytest.fixture
async def url(collector: Collector) -> AsyncIterator[str]:
    async with served(MediaServer(collector, token=TOKEN, reconnect_grace=0)) as url:
        yield url


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


async def test_audio_is_sent_in_frames_of_20_ms(url: str, collector: Collector) -> None:
    async with media_peer(url) as peer:
        stream = await collector.stream()
        pcm = ulaw_to_pcm(TONE) * 3
        assert await stream.send_audio(pcm)
        assert [await peer.audio() for _ in range(3)] == [TONE] * 3
        assert await stream.send_audio(array("h", pcm[:640]))
        assert await stream.send_audio(memoryview(pcm[:320]))
        assert await stream.send_audio(bytearray(pcm[:320]))
        assert [await peer.audio() for _ in range(4)] == [TONE] * 4


async def test_a_rest_goes_with_the_next_piece_or_is_padded(url: str, collector: Collector) -> None:
    async with media_peer(url) as peer:
        stream = await collector.stream()
        pcm = ulaw_to_pcm(TONE)
        await stream.send_audio(pcm[:200])
        await stream.send_audio(pcm[200:] + pcm[:20])
        assert await peer.audio() == TONE
        marked = asyncio.create_task(stream.mark("end"))
        assert await peer.audio() == TONE[:10] + b"\xff" * 150
        assert (await peer.receive())["mark"] == {"name": "end"}
        marked.cancel()
        await stream.send_audio(pcm[:20])  # nothing follows
        assert await peer.audio() == TONE[:10] + b"\xff" * 150


async def test_pieces_of_an_iterator_may_end_within_a_sample(
    url: str, collector: Collector
) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        for start in range(0, len(pcm), 7):
            yield pcm[start : start + 7]

    pcm = ulaw_to_pcm(TONE) * 2
    async with media_peer(url) as peer:
        stream = await collector.stream()
        assert await stream.send_audio(pieces())
        assert [await peer.audio() for _ in range(2)] == [TONE] * 2
        pcm += b"\0"
        with pytest.raises(ValueError, match="1 bytes are not a whole number of samples"):
            await stream.send_audio(pieces())


@pytest.mark.parametrize(
    ("audio", "message"),
    [
        (b"\0" * 161, "161 bytes are not a whole number"),
        (array("f", [0.0] * 160), "4-byte samples"),
        (array("i", [0] * 160), "4-byte samples"),
        (array("H", [0] * 160), "2-byte samples"),
    ],
)
async def test_audio_of_another_width_is_refused(
    url: str, collector: Collector, audio: Any, message: str
) -> None:
    async with media_peer(url) as peer:
        stream = await collector.stream()
        with pytest.raises(ValueError, match=message):
            await stream.send_audio(audio)
        with pytest.raises(TypeError):
            await stream.send_audio("text")  # type: ignore[arg-type]
        await stream.close()
        assert await peer.rest() == []


async def test_payloads(url: str, collector: Collector) -> None:
    async with media_peer(url) as peer:
        stream = await collector.stream()
        assert await stream.send_payload(TONE)
        assert await peer.audio() == TONE
        assert await stream.send_payload(TONE[:50])
        assert await peer.audio() == TONE[:50] + b"\xff" * 110
        with pytest.raises(ValueError, match="at most 30 s at a time"):
            await stream.send_payload(b"\xff" * 8000 * 31)
        with pytest.raises(ValueError, match="empty"):
            await stream.send_payload(b"")
        with pytest.raises(ValueError, match="more than 4,194,304"):
            await stream.send_frame({"event": "media", "media": {"payload": "A" * (4 << 20)}})
        await stream.close()
        assert len(await peer.rest()) == 2


async def test_payloads_are_paced(collector: Collector) -> None:
    async with (
        served(MediaServer(collector, token=TOKEN, lead=0, reconnect_grace=0)) as url,
        media_peer(url) as peer,
    ):
        stream = await collector.stream()
        began = stream._loop.time()
        for _ in range(3):
            assert await stream.send_payload(TONE)
        assert stream._loop.time() - began > 0.039
        assert [await peer.audio() for _ in range(3)] == [TONE] * 3


async def test_a_mark_resolves_when_it_comes_back(url: str, collector: Collector) -> None:
    async with media_peer(url) as peer:
        stream = await collector.stream()
        first, second = (asyncio.create_task(stream.mark("same")) for _ in range(2))
        automatic = asyncio.create_task(stream.mark())
        names = [(await peer.receive())["mark"]["name"] for _ in range(3)]
        assert names == ["same", "same", "mark-3"]
        await peer.send({"event": "mark", "mark": {"name": "same"}})
        assert await first
        assert not second.done()
        for name in ("same", "mark-3"):
            await peer.send({"event": "mark", "mark": {"name": name}})
        assert await second
        assert await automatic
        assert stream._playout._marks == {}  # a long call does not collect their names


async def test_clear_goes_before_what_is_sent_after_it(url: str, collector: Collector) -> None:
    async with media_peer(url) as peer:
        stream = await collector.stream()
        mark = asyncio.create_task(stream.mark("greeting"))
        await peer.receive()
        stream.clear()
        assert await stream.send_audio(ulaw_to_pcm(TONE))
        assert await mark is False
        assert [(await peer.receive())["event"] for _ in range(2)] == ["clear", "media"]
        again = asyncio.create_task(stream.mark("greeting"))
        await peer.receive()
        await peer.send({"event": "mark", "mark": {"name": "greeting"}})  # the cleared one
        await peer.press("1")
        while not any(isinstance(frame, DtmfFrame) for frame in collector.frames):
            await asyncio.sleep(0)
        assert not again.done()
        await peer.send({"event": "mark", "mark": {"name": "greeting"}})
        assert await again
        await stream.clear()


async def test_clear_cuts_speech_where_it_waits(url: str, collector: Collector) -> None:
    closed = asyncio.Event()

    async def never_ending() -> AsyncIterator[bytes]:
        try:
            yield ulaw_to_pcm(TONE)
            await asyncio.Event().wait()
        finally:
            closed.set()

    async with media_peer(url) as peer:
        stream = await collector.stream()
        paced = asyncio.create_task(stream.send_audio(ulaw_to_pcm(TONE) * 500))
        waiting = asyncio.create_task(stream.send_audio(never_ending()))
        behind = asyncio.create_task(stream.mark("never"))
        for _ in range(9):  # 20 ms more than the lead of 160 ms
            await peer.audio()
        await stream.clear()
        assert [await paced, await waiting, await behind] == [False, False, False]
        assert not closed.is_set()  # it had not begun
        while (await peer.receive())["event"] != "clear":
            pass  # frames that were sent before it
        speaking = asyncio.create_task(stream.send_audio(never_ending()))
        while (await peer.receive())["event"] != "media":
            pass
        stream.clear()
        assert await speaking is False
        assert closed.is_set()


async def test_cancelled_speech_closes_its_iterator(url: str, collector: Collector) -> None:
    closed = asyncio.Event()

    async def never_ending() -> AsyncIterator[bytes]:
        try:
            yield ulaw_to_pcm(TONE)
            await asyncio.Event().wait()
        finally:
            closed.set()

    async with media_peer(url) as peer:
        stream = await collector.stream()
        speaking = asyncio.create_task(stream.send_audio(never_ending()))
        await peer.audio()
        speaking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await speaking
        assert closed.is_set()
        assert await stream.send_audio(ulaw_to_pcm(TONE))  # the lock is free


async def test_nothing_is_sent_when_the_stream_has_ended(url: str, collector: Collector) -> None:
    async def never_ending() -> AsyncIterator[bytes]:
        yield ulaw_to_pcm(TONE)
        await asyncio.Event().wait()

    async with media_peer(url) as peer:
        stream = await collector.stream()
        speaking = asyncio.create_task(stream.send_audio(never_ending()))
        await peer.audio()
        waiting = asyncio.create_task(stream.mark("w"))
        speaking.cancel()
        await peer.receive()
        paced = asyncio.create_task(stream.send_audio(ulaw_to_pcm(TONE) * 500))
        speaking = asyncio.create_task(stream.send_audio(never_ending()))
        await peer.audio()
        await peer.stop()
        await collector.ended.wait()
        for task in (waiting, paced, speaking):
            with pytest.raises(StreamClosedError, match=r"media stream has ended \(stop\)"):
                await task
        with pytest.raises(StreamClosedError):
            stream.clear()
        for sending in (stream.send_audio(b""), stream.send_payload(TONE), stream.mark("x")):
            with pytest.raises(StreamClosedError):
                await sending
        with pytest.raises(StreamClosedError):
            await stream.send_frame({"event": "clear"})


async def test_end_in_the_middle_of_an_iterator(url: str, collector: Collector) -> None:
    async def never_ending() -> AsyncIterator[bytes]:
        yield ulaw_to_pcm(TONE)
        await asyncio.Event().wait()

    async with media_peer(url) as peer:
        stream = await collector.stream()
        speaking = asyncio.create_task(stream.send_audio(never_ending()))
        await peer.audio()
        await peer.stop()
        with pytest.raises(StreamClosedError):
            await speaking


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


@pytest.mark.parametrize("headers", [{}, {"x-telnyx-streaming-auth-token": TOKEN + "."}])
async def test_a_wrong_token_is_refused_in_the_handshake(
    url: str, collector: Collector, headers: dict[str, str]
) -> None:
    with pytest.raises(websockets.InvalidStatus) as raised:
        async with connected(url, headers):
            pass
    assert raised.value.response.status_code == 401
    assert collector.streams == []


async def test_who_may_connect() -> None:
    open_now = asyncio.Event()

    async def wait(stream: MediaStream) -> None:
        open_now.set()
        async for _ in stream:
            pass

    server = MediaServer(
        wait,
        token=["old", TOKEN],
        authorize=lambda handshake: handshake.query.get("tenant") == "1",
        max_sessions=1,
        reconnect_grace=0,
    )
    async with served(server) as url:
        with pytest.raises(websockets.InvalidStatus, match="403"):
            async with media_peer(f"{url}?tenant=2"):
                pass
        async with media_peer(f"{url}?tenant=1"):
            await open_now.wait()
            with pytest.raises(websockets.InvalidStatus, match="503"):
                async with media_peer(f"{url}?tenant=1"):
                    pass
    assert server.open_sessions == 0


@pytest.mark.parametrize("token", ["", [], ["a", ""]])
def test_an_empty_token_is_refused(collector: Collector, token: Any) -> None:
    with pytest.raises(ValueError, match="the token is empty"):
        MediaServer(collector, token=token)


async def test_a_connection_without_a_start_frame_is_closed(collector: Collector) -> None:
    server = MediaServer(collector, token=None, start_timeout=0.05)
    async with served(server) as url:
        async with connected(url) as peer:
            await peer.send({"event": "connected"})
            assert await peer.rest() == []
            assert peer.close_code == 1008
        async with connected(url):
            pass
    assert collector.streams == []


async def test_a_frame_over_the_limit_closes_the_connection(collector: Collector) -> None:
    server = MediaServer(collector, token=TOKEN, max_frame=1000, reconnect_grace=0)
    async with served(server) as url, media_peer(url) as peer:
        stream = await collector.stream()
        await peer.media(b"\xff" * 1000)
        assert await peer.rest() == []
        assert peer.close_code == 1009
        assert stream.end_reason == "lost"


async def test_a_handler_that_fails(caplog: pytest.LogCaptureFixture) -> None:
    async def fail(stream: MediaStream) -> None:
        raise LookupError("no such bot")

    async with served(MediaServer(fail, token=TOKEN)) as url, media_peer(url) as peer:
        assert await peer.rest() == []
        assert peer.close_code == 1011
    assert "no such bot" in caplog.text


async def test_the_call_goes_on_after_a_reconnection(
    collector: Collector, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("telnyx_async.realtime.aiohttp._CLOSE_TIMEOUT", 600)
    server = MediaServer(collector, token=TOKEN, reconnect_grace=5)
    async with asyncio.timeout(30), served(server) as url:
        async with media_peer(url) as peer:
            stream = await collector.stream()
            mark = asyncio.create_task(stream.mark("lost"))
            await peer.receive()
            peer.socket.transport.abort()
        assert await mark is False
        assert stream.end_reason is None
        sending = asyncio.create_task(stream.send_audio(ulaw_to_pcm(TONE)))
        async with media_peer(url) as peer:
            assert await peer.audio() == TONE
            assert await sending
            await peer.media(TONE, chunk=1)
            async with media_peer(url, start_frame(encoding="PCMA")) as newest:
                assert await peer.rest()
                assert peer.close_code == 1000  # replaced
                while len(server._tasks) > 1:  # both sides have closed the connection
                    await asyncio.sleep(0.001)
                await newest.media(TONE, chunk=1)
                await newest.stop()
                await collector.ended.wait()
    assert len(collector.streams) == 1
    kinds = [type(frame) for frame in collector.frames]
    assert kinds == [StartFrame, MediaFrame, StartFrame, MediaFrame, StopFrame]
    assert stream.start.media_format.encoding == "PCMA"


async def test_a_connection_that_is_not_replaced_ends_the_stream(collector: Collector) -> None:
    async with served(MediaServer(collector, token=TOKEN, reconnect_grace=0.05)) as url:
        async with media_peer(url):
            stream = await collector.stream()
        await collector.ended.wait()
        assert stream.end_reason == "lost"
        async with media_peer(url) as peer:  # a new stream of the same call
            await peer.stop()
            await peer.rest()
    assert len(collector.streams) == 2


async def test_silence_of_the_connection_ends_the_stream(collector: Collector) -> None:
    server = MediaServer(collector, token=TOKEN, idle_timeout=0.05)
    async with served(server) as url, media_peer(url) as peer:
        await peer.media(TONE)
        assert await peer.rest() == []
        assert collector.streams[0].end_reason == "idle"
    async with (
        served(MediaServer(collector, token=TOKEN, idle_timeout=None)) as url,
        media_peer(url) as peer,
    ):
        await peer.stop()
        await peer.rest()


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


async def test_a_handler_that_still_sends_is_no_failure(caplog: pytest.LogCaptureFixture) -> None:
    async def speak(stream: MediaStream) -> None:
        async for _ in stream:
            pass
        await stream.mark()

    async with served(MediaServer(speak, token=TOKEN)) as url, media_peer(url) as peer:
        await peer.stop()
        assert await peer.rest() == []
        assert peer.close_code == 1000
    assert "failed" not in caplog.text


async def test_a_server_that_stops_cancels_its_handlers() -> None:
    cancelled = asyncio.Event()

    async def think(stream: MediaStream) -> None:
        started.set()
        try:
            await asyncio.Event().wait()
        finally:
            cancelled.set()

    started = asyncio.Event()
    server = MediaServer(think, token=TOKEN)
    async with contextlib.AsyncExitStack() as peers:
        async with served(server) as url:
            await peers.enter_async_context(media_peer(url))
            await started.wait()
        assert cancelled.is_set()
    assert server.open_sessions == 0


async def test_pieces_that_came_while_clearing_are_dropped(url: str, collector: Collector) -> None:
    """An iterator that finishes after `clear`, and audio that waits for its turn."""
    async with media_peer(url) as peer:
        stream = await collector.stream()
        speaking = [
            asyncio.create_task(stream.send_audio(ulaw_to_pcm(TONE) * 100)),
            asyncio.create_task(stream.send_audio(ulaw_to_pcm(TONE))),
            asyncio.create_task(stream.send_payload(TONE)),
        ]
        await peer.audio()
        await stream.clear()
        assert await asyncio.gather(*speaking) == [False, False, False]


async def test_speech_that_is_cut_while_its_pieces_wait(url: str, collector: Collector) -> None:
    async def whole() -> AsyncIterator[bytes]:
        yield ulaw_to_pcm(TONE) * 100

    class Closing:
        """Not a generator, but it can be closed."""

        closed = False

        def __aiter__(self) -> AsyncIterator[bytes]:
            return whole()

        async def aclose(self) -> None:
            self.closed = True

    async with media_peer(url) as peer:
        stream = await collector.stream()
        speech = Closing()
        speaking = asyncio.create_task(stream.send_audio(speech))
        await peer.audio()
        stream.clear()
        assert await speaking is False
        assert speech.closed


async def test_a_connection_that_breaks_while_sending(collector: Collector) -> None:
    class Broken:
        async def send(self, text: str) -> None:
            raise ConnectionResetError

    server = MediaServer(collector, token=TOKEN, reconnect_grace=0)
    async with served(server) as url, media_peer(url) as peer:
        stream = await collector.stream()
        stream.connection, connection = Broken(), stream.connection  # type: ignore[assignment]
        with pytest.raises(StreamClosedError, match="lost"):
            await stream.send_payload(TONE)
        stream.connection = connection
        await peer.socket.close()


async def test_an_old_connection_does_not_end_the_stream(collector: Collector) -> None:
    server = MediaServer(collector, token=TOKEN, reconnect_grace=5)
    async with served(server) as url, media_peer(url) as old:
        stream = await collector.stream()
        first = stream.connection
        async with media_peer(url) as newest:
            await old.rest()
            stream.connection_lost(first)
            stream.end("stop")
            stream.connection_lost(stream.connection)
            await newest.rest()
    assert stream.end_reason == "stop"


async def test_iterators_of_other_kinds(url: str, collector: Collector) -> None:
    class Once:
        """An iterator that cannot be closed."""

        pieces: ClassVar = [ulaw_to_pcm(TONE)]

        def __aiter__(self) -> Self:
            return self

        async def __anext__(self) -> bytes:
            if not self.pieces:
                raise StopAsyncIteration
            return self.pieces.pop()

    async with media_peer(url) as peer:
        stream = await collector.stream()
        assert await stream.send_audio(Once())
        assert await peer.audio() == TONE


async def test_clear_forgets_what_the_resampler_holds(collector: Collector) -> None:
    server = MediaServer(collector, token=TOKEN, sample_rate=16000, reconnect_grace=0)
    async with served(server) as url, media_peer(url) as peer:
        stream = await collector.stream()
        await stream.send_audio(b"\x10\x10" * 100)  # not enough for a frame
        await stream.clear()
        marked = asyncio.create_task(stream.mark("m"))
        assert [(await peer.receive())["event"] for _ in range(2)] == ["clear", "mark"]
        marked.cancel()


async def test_a_new_stream_while_the_handler_of_the_last_still_works() -> None:
    release = asyncio.Event()
    streams: list[MediaStream] = []

    async def work(stream: MediaStream) -> None:
        streams.append(stream)
        async for _ in stream:
            pass
        if stream is streams[0]:
            await release.wait()

    server = MediaServer(work, token=TOKEN)
    async with served(server) as url, media_peer(url) as old:
        await old.stop()
        async with media_peer(url) as new:
            while len(streams) < 2:
                await asyncio.sleep(0.001)
            release.set()
            await old.rest()
            assert streams[1].end_reason is None
            await new.stop()
            await new.rest()
    assert streams[0] is not streams[1]


@pytest.mark.parametrize("cancellable", [True, False])
async def test_frames_of_a_replaced_connection_are_not_read(
    collector: Collector, cancellable: bool
) -> None:
    class Slow:
        """A connection whose close takes effect late."""

        cancellable: ClassVar[bool]

        def __init__(self) -> None:
            self.frames: asyncio.Queue[str | None] = asyncio.Queue()
            self.frames.put_nowait(json.dumps(start_frame()))

        async def receive(self) -> str | None:
            return await self.frames.get()

        async def send(self, text: str) -> None: ...

        async def close(self, code: int = 1000, reason: str = "") -> None: ...

    Slow.cancellable = cancellable
    server = MediaServer(collector, token=None)
    old, new = Slow(), Slow()
    serving = [asyncio.create_task(server.serve(old))]
    stream = await collector.stream()
    old.frames.put_nowait(json.dumps(DIGIT))
    while not collector.frames:
        await asyncio.sleep(0)
    serving.append(asyncio.create_task(server.serve(new)))
    while stream.connection is not new:
        await asyncio.sleep(0)
    old.frames.put_nowait(json.dumps(DIGIT))
    await serving[0]
    new.frames.put_nowait('{"event": "stop"}')
    new.frames.put_nowait(None)
    await serving[1]
    assert [type(frame) for frame in collector.frames] == [DtmfFrame, StartFrame, StopFrame]


class Line:
    """A connection without a socket, which notes the task of each `receive`."""

    cancellable: ClassVar = True

    def __init__(self) -> None:
        self.frames: asyncio.Queue[str | None] = asyncio.Queue()
        self.receivers: list[asyncio.Task[Any] | None] = []
        self.put(start_frame())

    def put(self, *frames: dict[str, Any]) -> None:
        for frame in frames:
            self.frames.put_nowait(json.dumps(frame))

    async def receive(self) -> str | None:
        self.receivers.append(asyncio.current_task())
        return await self.frames.get()

    async def send(self, text: str, /) -> None: ...

    async def close(self, code: int = 1000, reason: str = "") -> None:
        self.frames.put_nowait(None)


async def test_the_handler_reads_the_connection_while_it_waits_for_frames_only() -> None:
    async def handle(stream: MediaStream) -> None:
        await anext(stream)
        line.put(DIGIT, DIGIT)
        for _ in range(2):
            await anext(stream)
        assert line.receivers[-1] is stream.handler
        marked = asyncio.create_task(stream.mark("m"))
        line.put({"event": "mark", "mark": {"name": "m"}}, DIGIT)
        assert await marked  # the server reads meanwhile
        assert line.receivers[-1] is serving
        line.put(DIGIT, DIGIT)
        for _ in range(4):
            await anext(stream)
        assert line.receivers[-1] is stream.handler
        line.put({"event": "stop"})
        frames.extend([frame async for frame in stream])

    frames: list[MediaStreamFrame] = []
    line = Line()
    line.put(DIGIT)
    server = MediaServer(handle, token=None)
    serving = asyncio.create_task(server.serve(line))
    await serving
    await server.drain()
    assert [type(frame) for frame in frames] == [StopFrame]
    assert server.open_sessions == 0


async def test_waiting_for_a_frame_may_be_cancelled_and_loses_none() -> None:
    async def handle(stream: MediaStream) -> None:
        await anext(stream)
        for _ in range(3):
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0):
                    await anext(stream)
        line.put(DIGIT, {"event": "stop"})
        frames.extend([frame async for frame in stream])

    frames: list[MediaStreamFrame] = []
    line = Line()
    line.put(DIGIT)
    server = MediaServer(handle, token=None)
    await server.serve(line)
    assert [type(frame) for frame in frames] == [DtmfFrame, StopFrame]


async def test_a_task_of_the_handler_reads() -> None:
    async def handle(stream: MediaStream) -> None:
        await anext(stream)
        line.put(DIGIT)
        await anext(stream)
        reading = asyncio.create_task(anext(stream))
        await asyncio.sleep(0)
        with pytest.raises(RuntimeError, match="another task"):
            await anext(stream)
        line.put(DIGIT, DIGIT)
        read.append(await reading)
        intruding = asyncio.create_task(anext(stream))
        read.append(await anext(stream))
        asyncio.get_running_loop().call_soon(line.put, {"event": "stop"})
        read.append(await anext(stream))
        with pytest.raises(RuntimeError, match="another task"):
            await intruding

    read: list[MediaStreamFrame] = []
    line = Line()
    line.put(DIGIT)
    server = MediaServer(handle, token=None)
    await server.serve(line)
    assert [type(frame) for frame in read] == [DtmfFrame, DtmfFrame, StopFrame]


@pytest.mark.skipif(sys.version_info < (3, 12), reason="tasks begin later before Python 3.12")
async def test_handlers_that_begin_eagerly(collector: Collector) -> None:
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)  # type: ignore[attr-defined]
    line = Line()
    line.put(DIGIT, DIGIT, {"event": "stop"})
    await MediaServer(collector, token=None).serve(line)
    assert [type(frame) for frame in collector.frames] == [DtmfFrame, DtmfFrame, StopFrame]


async def test_a_stream_that_ends_while_its_handler_reads(caplog: pytest.LogCaptureFixture) -> None:
    async def handle(stream: MediaStream) -> None:
        await anext(stream)
        line.put(DIGIT)
        await anext(stream)
        asyncio.get_running_loop().call_soon(stream.end, "idle")
        frames.extend([frame async for frame in stream])
        assert stream.handler.cancelling() == 0
        ended.append(stream.end_reason)

    frames: list[MediaStreamFrame] = []
    ended: list[str | None] = []
    line = Line()
    line.put(DIGIT)
    server = MediaServer(handle, token=None)
    await server.serve(line)
    await server.drain()
    assert frames == []
    assert ended == ["idle"]
    assert caplog.text == ""


@pytest.mark.parametrize("first", ["cancel", "end", "end twice"])
async def test_a_handler_that_is_cancelled_when_its_stream_ends(first: str) -> None:
    async def handle(stream: MediaStream) -> None:
        await anext(stream)
        line.put(DIGIT)
        await anext(stream)
        actions: list[Callable[[], object]] = [stream.handler.cancel, lambda: stream.end("idle")]
        if first != "cancel":
            actions.reverse()
        if first == "end twice":
            actions.insert(1, lambda: stream.attach(line, stream.start))
        for action in actions:
            asyncio.get_running_loop().call_soon(action)
        try:
            await anext(stream)
        except asyncio.CancelledError:
            cancelled.append(stream.handler.cancelling())
            raise

    cancelled: list[int] = []
    line = Line()
    line.put(DIGIT)
    server = MediaServer(handle, token=None)
    await server.serve(line)
    assert cancelled == [1]
