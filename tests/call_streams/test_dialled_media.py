"""Calls of the emulator: their audio, as servers of ours and of others get it."""

from __future__ import annotations

import asyncio
import json
from array import array
from typing import Any

import pytest

from telnyx_async import AsyncTelnyx, UnprocessableEntityError
from telnyx_async.emulator import Emulator
from telnyx_async.realtime import (
    MediaFrame,
    MediaServer,
    MediaStream,
    MediaStreamFrame,
)
from telnyx_async.realtime.codecs import alaw_to_pcm, pcm_to_alaw, pcm_to_ulaw, ulaw_to_pcm

from .dialled import other_server, streaming
from .peer import served

TOKEN = "the token of the stream"
TONE = ulaw_to_pcm(bytes(range(128, 160)) * 5)


async def test_frames_of_a_stream(telnyx: Emulator, client: AsyncTelnyx) -> None:
    frames: list[dict[str, Any]] = []
    headers: dict[str, str] = {}

    async def collect(socket: Any) -> None:
        headers.update(socket.request.headers)
        async for text in socket:
            frames.append(json.loads(text))

    async with other_server(collect) as url:
        media = await streaming(
            telnyx,
            client,
            url,
            stream_auth_token=TOKEN,
            client_state="YQ==",
            custom_parameters=[{"name": "plan", "value": "gold"}],
        )
        media.speak(TONE * 2)
        telnyx.callers.press(media.call["call_control_id"], "1")
        await client.calls.actions.stop_streaming(media.call["call_control_id"])
        await media.wait_for(lambda: media.has_ended)
    assert headers["x-telnyx-streaming-auth-token"] == TOKEN
    assert "origin" not in headers
    assert [frame["event"] for frame in frames] == [
        "connected",
        "start",
        "media",
        "media",
        "dtmf",
        "stop",
    ]
    assert [frame["sequence_number"] for frame in frames[1:]] == ["1", "2", "3", "4", "5"]
    start = frames[1]["start"]
    assert start["call_control_id"] == media.call["call_control_id"]
    assert start["media_format"] == {"encoding": "PCMU", "sample_rate": 8000, "channels": 1}
    assert start["client_state"] == "YQ=="
    assert start["custom_parameters"] == [{"name": "plan", "value": "gold"}]
    assert frames[3]["media"]["chunk"] == "2"
    assert frames[3]["media"]["timestamp"] == "20"
    assert frames[4]["dtmf"] == {"digit": "1"}
    assert [event.type for event in telnyx.events] == [
        "call.initiated",
        "call.answered",
        "streaming.started",
        "call.dtmf.received",
        "streaming.stopped",
    ]
    assert telnyx.events[2].payload["stream_id"] == media.stream_id


async def test_audio_is_played_as_time_passes(telnyx: Emulator, client: AsyncTelnyx) -> None:
    marks: list[bool] = []
    spoken = asyncio.Event()

    async def speak(stream: MediaStream) -> None:
        await stream.send_audio(TONE * 5)
        spoken.set()
        marks.append(await stream.mark("end"))
        async for _ in stream:
            pass

    async with served(MediaServer(speak, token=TOKEN, codec="PCMA")) as url:
        media = await streaming(
            telnyx, client, url, stream_auth_token=TOKEN, stream_bidirectional_codec="PCMA"
        )
        await media.wait_for(lambda: len(media.received) == 6)
        assert spoken.is_set()
        assert media.heard == b""
        assert media.queued == pytest.approx(0.1)
        telnyx.clock.advance(0.05)
        assert media.heard_pcm == alaw_to_pcm(pcm_to_alaw(TONE * 2))
        assert marks == []
        telnyx.clock.advance(0.05)
        await media.wait_for(lambda: marks)
        assert marks == [True]
        assert media.heard_marks == ["end"]
        assert len(media.heard) == 800
        await client.calls.actions.hangup(media.call["call_control_id"])
        await media.wait_for(lambda: media.has_ended)
    assert media.errors == []


async def test_clear_takes_effect_at_once(telnyx: Emulator, client: AsyncTelnyx) -> None:
    """Within 20 ms, whatever else the machine does: here within 0 ms of the loop's own time."""

    async def speak(stream: MediaStream) -> None:
        mark = asyncio.create_task(stream.mark("before"))
        speaking = asyncio.create_task(stream.send_audio(TONE * 500))
        after = asyncio.create_task(stream.mark("after"))
        async for frame in stream:
            if isinstance(frame, MediaFrame):
                loop = asyncio.get_running_loop()
                interrupted = loop.time()
                with pytest.MonkeyPatch.context() as patch:
                    # No timer fires: neither the pace of the audio nor anything else delays it.
                    patch.setattr(loop, "time", lambda now=interrupted: now)
                    await stream.clear()
                    while not media.cleared_at:
                        await asyncio.sleep(0)
        assert [await mark, await speaking, await after] == [True, False, False]

    async with served(MediaServer(speak, token=None, reconnect_grace=0)) as url:
        media = await streaming(telnyx, client, url)
        await media.wait_for(lambda: media.queued > 0.1)
        telnyx.clock.advance(0.05)
        media.speak(TONE)
        await media.wait_for(lambda: media.cleared_at)
        assert len(media.heard) == 320
        assert media.queued == 0
        telnyx.clock.advance(1)
        media.stop()
        await media.wait_for(lambda: media.has_ended)
        assert len(media.heard) == 320
    assert media.heard_marks == ["before"]


async def test_errors_of_frames(telnyx: Emulator, client: AsyncTelnyx) -> None:
    errors: list[int] = []

    async def send_nonsense(socket: Any) -> None:
        for text in (
            "not JSON",
            '{"event": "hologram"}',
            '{"event": "media", "media": 1}',
            '{"event": "mark"}',
            '{"event": "media", "media": {"payload": "%"}}',
            '{"event": "media", "media": {"payload": ""}}',
            '{"event": "media", "media": {"payload": "AAAA"}}',
            json.dumps({"event": "media", "media": {"payload": "A" * 4 * 80001}}),
        ):
            await socket.send(text)
        async for text in socket:
            frame = json.loads(text)
            if frame["event"] == "error":
                errors.append(frame["payload"]["code"])

    async with other_server(send_nonsense) as url:
        media = await streaming(telnyx, client, url)
        await media.wait_for(lambda: len(media.errors) == 8)
        media.stop()
        await media.wait_for(lambda: media.has_ended)
    assert media.errors == [100003] * 4 + [100004] * 4 == errors
    assert media.received[0] == {"text": "not JSON"}


async def test_mp3_payloads_are_limited(telnyx: Emulator, client: AsyncTelnyx) -> None:
    async def speak(stream: MediaStream) -> None:
        await stream.send_payload(b"ID3")
        await stream.send_frame({"event": "media", "media": {"payload": "SUQz"}})
        async for frame in stream:
            frames.append(frame)

    frames: list[MediaStreamFrame] = []
    async with served(MediaServer(speak, token=None, mode="mp3")) as url:
        media = await streaming(telnyx, client, url, stream_bidirectional_mode="mp3")
        await media.wait_for(lambda: media.errors)
        telnyx.clock.advance(1)
        assert media.heard == b"ID3"
        media.stop()
        await media.wait_for(lambda: media.has_ended)
    assert media.errors == [100005]


@pytest.mark.parametrize(
    ("encoding", "order"), [("PCMU", "big"), ("PCMA", "big"), ("L16", "little"), ("L16", "big")]
)
async def test_the_codec_of_the_telephone(
    telnyx: Emulator, client: AsyncTelnyx, encoding: str, order: Any
) -> None:
    async def listen(stream: MediaStream) -> None:
        assert stream.start.media_format.encoding == encoding
        heard.extend([pcm async for pcm in stream.audio()])

    heard: list[bytes] = []
    telnyx.dialler.encoding, telnyx.dialler.l16_byte_order = encoding, order
    rate = 16000 if encoding == "L16" else 8000
    codec: Any = "L16" if encoding == "L16" else "PCMU"
    wave = array("h", range(0, rate * 2, 2)[: rate // 50]).tobytes()
    async with served(MediaServer(listen, token=None, codec=codec)) as url:
        media = await streaming(telnyx, client, url)
        media.speak(wave * 3)
        media.send_payload(b"", track="outbound")
        media.stop()
        await media.wait_for(lambda: media.has_ended)
    decoded = {
        "PCMU": ulaw_to_pcm(pcm_to_ulaw(wave)),
        "PCMA": alaw_to_pcm(pcm_to_alaw(wave)),
        "L16": wave,
    }
    assert heard == [decoded[encoding]] * 3


async def test_audio_out_of_order(telnyx: Emulator, client: AsyncTelnyx) -> None:
    async def listen(stream: MediaStream) -> None:
        async for frame in stream:
            if isinstance(frame, MediaFrame):
                heard.append(frame.payload[0])
                arrived.append(int(frame.raw["sequence_number"]) - 1)

    heard: list[int] = []
    arrived: list[int] = []
    telnyx.dialler.reorder = 4
    pcm = b"".join(ulaw_to_pcm(bytes([code]) * 160) for code in range(1, 100))
    async with served(MediaServer(listen, token=None)) as url:
        media = await streaming(telnyx, client, url)
        media.speak(pcm)
        media.stop()
        await media.wait_for(lambda: media.has_ended)
    assert heard == list(range(1, 100))
    assert arrived != heard


async def test_live_speech(telnyx: Emulator, client: AsyncTelnyx) -> None:
    async def listen(stream: MediaStream) -> None:
        times.extend([asyncio.get_running_loop().time() async for _ in stream.audio()])

    times: list[float] = []
    async with served(MediaServer(listen, token=None)) as url:
        media = await streaming(telnyx, client, url)
        await media.speak_live(TONE * 5)
        media.stop()
        await media.wait_for(lambda: media.has_ended)
    assert len(times) == 5
    assert times[-1] - times[0] > 0.06


async def test_a_stream_goes_on_after_a_reconnection(telnyx: Emulator, client: AsyncTelnyx) -> None:
    async def echo(stream: MediaStream) -> None:
        starts.append(stream)
        async for pcm in stream.audio():
            await stream.send_audio(pcm)

    starts: list[MediaStream] = []
    async with served(MediaServer(echo, token=None)) as url:
        media = await streaming(telnyx, client, url)
        media.speak(TONE)
        await media.wait_for(lambda: len(media.received) == 1)
        again = telnyx.dialler.reconnect(media)
        assert telnyx.dialler.media(media.call["call_control_id"]) is again
        await again.wait_for(lambda: again.is_open)
        again.speak(TONE)
        await again.wait_for(lambda: len(again.received) == 1)
        again.stop()
        await again.wait_for(lambda: again.has_ended)
    assert len(starts) == 1
    assert again.stream_id != media.stream_id


async def test_when_streams_begin_and_end(telnyx: Emulator, client: AsyncTelnyx) -> None:
    async def listen(stream: MediaStream) -> None:
        async for _ in stream:
            pass

    async with served(MediaServer(listen, token=TOKEN)) as url:
        dial: dict[str, Any] = {"connection_id": "1", "from_": "+13125550100", "to": "+13125550101"}
        dialed = await client.calls.dial(**dial, stream_url=url, stream_auth_token=TOKEN)
        call = dialed.data.call_control_id
        with pytest.raises(LookupError, match="has no DialledMedia"):
            telnyx.dialler.media(call)
        telnyx.clock.advance(1)  # it is answered
        media = telnyx.dialler.media(call)
        await media.wait_for(lambda: media.is_open)
        with pytest.raises(UnprocessableEntityError, match="has a media stream already"):
            await client.calls.actions.start_streaming(call, stream_url=url)
        telnyx.callers.hang_up(call)
        await media.wait_for(lambda: media.has_ended)
        assert media.close_code == 1000

        incoming = telnyx.callers.call(from_="+13125550100", to="+13125550101")
        call = incoming["call_control_id"]
        await client.calls.actions.answer(call, stream_url=url)  # it has no token
        media = telnyx.dialler.media(call)
        await media.wait_for(lambda: media.has_ended)
        assert media.refused == 401
    assert telnyx.events[-1].type == "streaming.failed"
    assert telnyx.events[-1].payload["failure_reason"] == "connection_failed: 401"
    await client.calls.actions.start_streaming(call, stream_url="ws://127.0.0.1:9/nobody")
    media = telnyx.dialler.media(call)
    await media.wait_for(lambda: media.has_ended)
    assert media.refused == 0
    assert telnyx.events[-1].payload["failure_reason"] == "connection_failed: no response"
    await client.calls.actions.stop_streaming(call)
    assert telnyx.events[-1].type == "streaming.stopped"
    telnyx.reset()
    assert telnyx.dialler.connections == []


async def test_clear_returns_the_marks_behind_it(telnyx: Emulator, client: AsyncTelnyx) -> None:
    async def speak(stream: MediaStream) -> None:
        await stream.send_audio(TONE * 3)
        mark = asyncio.create_task(stream.mark("said"))
        async for frame in stream:
            if isinstance(frame, MediaFrame):
                stream.clear()
        results.append(await mark)

    results: list[bool] = []
    async with served(MediaServer(speak, token=None)) as url:
        media = await streaming(telnyx, client, url)
        await media.wait_for(lambda: len(media.received) == 4)
        media.speak(TONE)
        await media.wait_for(lambda: media.cleared_at)
        telnyx.clock.advance(1)
        media.stop()
        await media.wait_for(lambda: media.has_ended)
    assert results == [False]
    assert (media.heard, media.heard_marks) == (b"", [])


async def test_packets_are_20_ms(telnyx: Emulator, client: AsyncTelnyx) -> None:
    async def speak(stream: MediaStream) -> None:
        await stream.send_payload(b"one")
        await stream.send_payload(b"two")

    async with served(MediaServer(speak, token=None, codec="OPUS")) as url:
        media = await streaming(telnyx, client, url, stream_bidirectional_codec="OPUS")
        await media.wait_for(lambda: len(media.received) == 2)
        assert media.queued == pytest.approx(0.04)
        assert media.heard_pcm == b""
        telnyx.clock.advance(0.04)
        assert media.heard == b"onetwo"
