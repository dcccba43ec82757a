"""Audio on its way out: what is kept, dropped and sent again. Pure: no connection."""

from __future__ import annotations

import asyncio

import pytest

from telnyx_async.realtime._audio import ChunkJoiner, guess_format, wav_header_length
from telnyx_async.realtime._source import AudioBuffer, SentAudio


class TestSentAudio:
    def test_a_transcript_without_a_position_counts_for_all_that_was_sent(self) -> None:
        sent = SentAudio(100, "linear16", 10)
        sent.add(b"1234")
        assert sent.unanswered == 4
        sent.answered(None)
        assert (sent.unanswered, sent.take()) == (0, [])

    def test_a_position_cuts_a_piece(self) -> None:
        sent = SentAudio(100, "linear16", 10)
        for piece in (b"abcd", b"efgh", b"ijkl"):
            sent.add(piece)
        sent.answered(0.35)  # 3 samples of 2 bytes
        assert sent.unanswered == 6
        sent.answered(0.1)  # an older one
        assert sent.take() == [b"gh", b"ijkl"]
        assert sent.unanswered == 0

    def test_a_position_beyond_what_was_sent(self) -> None:
        sent = SentAudio(100, "mulaw", 10)
        sent.add(b"abcd")
        sent.answered(9.0)
        assert sent.unanswered == 0

    @pytest.mark.parametrize(("name", "rate"), [("mp3", 10), ("linear16", None), (None, None)])
    def test_bytes_whose_duration_is_unknown(self, name: str | None, rate: int | None) -> None:
        sent = SentAudio(100, name, rate)
        sent.add(b"abcd")
        sent.answered(0.1)
        assert sent.unanswered == 0

    def test_the_newest_is_kept(self) -> None:
        sent = SentAudio(8, "mulaw", 10)
        for piece in (b"abcd", b"efgh", b"ijkl"):
            sent.add(piece)
        assert sent.unanswered == 12
        assert sent.take() == [b"efgh", b"ijkl"]


class TestAudioBuffer:
    async def test_the_source_waits_while_there_is_a_connection(self) -> None:
        buffer = AudioBuffer(4, live=True)
        await buffer.put(b"abcd")
        waiting = asyncio.ensure_future(buffer.put(b"ef"))
        await asyncio.sleep(0)
        assert not waiting.done()
        assert await buffer.peek() == b"abcd"
        buffer.pop()
        await waiting
        assert await buffer.peek() == b"ef"
        assert buffer.dropped == 0

    async def test_live_audio_makes_room_while_there_is_none(self) -> None:
        buffer = AudioBuffer(4, live=True)
        await buffer.put(b"abcd")
        waiting = asyncio.ensure_future(buffer.put(b"ef"))
        await asyncio.sleep(0)
        buffer.set_connected(False)
        await waiting
        assert await buffer.peek() == b"ef"
        assert buffer.dropped == 4

    async def test_a_piece_larger_than_the_buffer(self) -> None:
        buffer = AudioBuffer(1, live=False)
        await buffer.put(b"abcd")
        assert await buffer.peek() == b"abcd"

    async def test_what_is_put_back_comes_first_and_the_end_last(self) -> None:
        buffer = AudioBuffer(9, live=False)
        await buffer.put(b"c")
        buffer.put_back([b"a", b"b"])
        buffer.end()
        found = []
        while (piece := await buffer.peek()) is not None:
            found.append(piece)
            buffer.pop()
        assert found == [b"a", b"b", b"c"]


@pytest.mark.parametrize(
    ("start", "name"),
    [(b"", None), (b"\xff", None), (b"\xff\xf1", None), (b"\x1aE\xdf\xa3", "webm"), (b"ab", None)],
)
def test_formats(start: bytes, name: str | None) -> None:
    assert guess_format(start) == name


@pytest.mark.parametrize(
    ("start", "length"),
    [
        (b"", None),
        (b"RIFF", None),
        (b"samples", 0),
        (b"RIFF----WAVEdata----", 20),
        (b"RIFF----WAVELIST\x04\0\0\0infodata----sam", 32),
    ],
)
def test_headers(start: bytes, length: int | None) -> None:
    assert wav_header_length(start) == length


def test_an_empty_chunk() -> None:
    joiner = ChunkJoiner("wav")
    assert joiner.feed(b"") == b""
    assert joiner.feed(b"ab") == b"ab"
