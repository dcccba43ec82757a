"""Audio that is sent: pieces, pace, marks, and `clear`."""

from __future__ import annotations

import asyncio
from array import array
from collections.abc import AsyncIterator
from typing import Any, ClassVar, Self

import pytest

from telnyx_async.realtime import (
    DtmfFrame,
    MediaServer,
    StreamClosedError,
)
from telnyx_async.realtime.codecs import ulaw_to_pcm

from .collector import TONE, Collector
from .peer import TOKEN, media_peer, served


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


async def never_ending(closed: asyncio.Event) -> AsyncIterator[bytes]:
    """Yield 20 ms of audio, and wait until it is closed."""
    try:
        yield ulaw_to_pcm(TONE)
        await asyncio.Event().wait()
    finally:
        closed.set()


async def test_clear_cuts_speech_where_it_waits(url: str, collector: Collector) -> None:
    closed = asyncio.Event()
    async with media_peer(url) as peer:
        stream = await collector.stream()
        paced = asyncio.create_task(stream.send_audio(ulaw_to_pcm(TONE) * 500))
        waiting = asyncio.create_task(stream.send_audio(never_ending(closed)))
        behind = asyncio.create_task(stream.mark("never"))
        for _ in range(9):  # 20 ms more than the lead of 160 ms
            await peer.audio()
        await stream.clear()
        assert [await paced, await waiting, await behind] == [False, False, False]
        assert not closed.is_set()  # it had not begun
        while (await peer.receive())["event"] != "clear":
            pass  # frames that were sent before it
        speaking = asyncio.create_task(stream.send_audio(never_ending(closed)))
        while (await peer.receive())["event"] != "media":
            pass
        stream.clear()
        assert await speaking is False
        assert closed.is_set()


async def test_cancelled_speech_closes_its_iterator(url: str, collector: Collector) -> None:
    closed = asyncio.Event()
    async with media_peer(url) as peer:
        stream = await collector.stream()
        speaking = asyncio.create_task(stream.send_audio(never_ending(closed)))
        await peer.audio()
        speaking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await speaking
        assert closed.is_set()
        assert await stream.send_audio(ulaw_to_pcm(TONE))  # the lock is free


async def test_nothing_is_sent_when_the_stream_has_ended(url: str, collector: Collector) -> None:
    async with media_peer(url) as peer:
        stream = await collector.stream()
        speaking = asyncio.create_task(stream.send_audio(never_ending(asyncio.Event())))
        await peer.audio()
        waiting = asyncio.create_task(stream.mark("w"))
        speaking.cancel()
        await peer.receive()
        paced = asyncio.create_task(stream.send_audio(ulaw_to_pcm(TONE) * 500))
        speaking = asyncio.create_task(stream.send_audio(never_ending(asyncio.Event())))
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
    async with media_peer(url) as peer:
        stream = await collector.stream()
        speaking = asyncio.create_task(stream.send_audio(never_ending(asyncio.Event())))
        await peer.audio()
        await peer.stop()
        with pytest.raises(StreamClosedError):
            await speaking


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
