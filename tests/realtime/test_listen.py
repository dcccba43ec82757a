"""`speech_to_text.listen`: against servers of other people's making, and what they received."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from telnyx_async import (
    AuthenticationError,
    EventStreamError,
    UnprocessableEntityError,
    WebSocketConnectionClosedError,
)
from telnyx_async.realtime import TranscriptFrame
from tests.realtime.servers import Visit, refusing, visited

END = {"type": "CloseStream"}
PCM: dict[str, Any] = {"input_format": "linear16", "sample_rate": 16000}
WAV = b"RIFF\x28\0\0\0WAVEfmt \x10\0\0\0" + b"f" * 16 + b"data\x04\0\0\0"


def settled(*transcripts: str, **more: Any) -> Any:
    """Return a script: read to the end, send transcripts, close."""

    async def script(visit: Visit) -> None:
        await visit.receive_until(END)
        for transcript in transcripts:
            await visit.send(transcript=transcript, is_final=True, **more)
        await visit.close()

    return script


def audio_of(visit: Visit) -> bytes:
    return b"".join(frame for frame in visit.received if isinstance(frame, bytes))


async def live(*pieces: bytes) -> AsyncIterator[bytes]:
    for each in pieces:
        yield each


async def test_what_is_sent() -> None:
    audio = bytes(range(256)) * 100
    async with visited(settled("good", "day", confidence=0.9)) as (server, client):
        listening = client.speech_to_text.listen(
            audio, **PCM, language="en-US", interim_results=True, extra_query={"eot_threshold": 0.7}
        )
        assert await listening.text() == "good day"
    (visit,), (request,) = server.visits, server.requests
    assert audio_of(visit) == audio
    assert [len(frame) for frame in visit.received[:-1]] == [8192, 8192, 8192, 1024]
    path, _, query = request.path.partition("?")
    assert path == "/v2/speech-to-text/transcription"
    assert set(query.split("&")) == {
        "transcription_engine=Deepgram",
        "input_format=linear16",
        "sample_rate=16000",
        "language=en-US",
        "interim_results=true",
        "eot_threshold=0.7",
    }
    assert request.headers["Authorization"] == "Bearer KEY_secret"
    assert "KEY_secret" not in request.path


async def test_transcripts() -> None:
    async def script(visit: Visit) -> None:
        await visit.receive()
        await visit.send(type="transcript", transcript="goo", is_final=False, confidence=None)
        await visit.send(type="EagerEndOfTurn")
        await visit.connection.send("not JSON")
        await visit.send(transcript="good", is_final=True, speech_final=True, channel=1)
        await visit.receive_until(END)
        await visit.close()

    async with visited(script) as (_, client):
        found = [each async for each in client.speech_to_text.listen(b"abcd", **PCM)]
    assert all(type(each) is TranscriptFrame for each in found)
    assert [(each.transcript, each.is_final, each.type) for each in found] == [
        ("goo", False, "transcript"),
        ("good", True, "transcript"),
    ]
    assert found[1].speech_final
    assert found[1].model_extra == {"channel": 1}


@pytest.mark.parametrize(
    ("start", "name"),
    [
        (WAV, "wav"),
        (b"ID3\x04", "mp3"),
        (b"\xff\xfb\x90\0", "mp3"),
        (b"fLaC", "flac"),
        (b"OggS", "ogg"),
    ],
)
async def test_the_format_of_a_file(start: bytes, name: str, tmp_path: Path) -> None:
    path = tmp_path / "audio"
    path.write_bytes(start + b"audio")
    async with visited(settled("good")) as (server, client):
        for audio in (path, str(path), path.read_bytes()):
            assert await client.speech_to_text.listen(audio).text() == "good"
    assert [f"input_format={name}" in each.path for each in server.requests] == [True] * 3
    assert [audio_of(visit) for visit in server.visits] == [start + b"audio"] * 3


@pytest.mark.parametrize(
    ("audio", "options", "message"),
    [
        (b"", PCM, "no audio"),
        (b"abc", PCM, "3 bytes are not a whole number of linear16 samples"),
        (b"abcd", {}, "needs an input_format"),
        (b"abcd", {"input_format": "linear16"}, "needs a sample_rate"),
        (live(), {}, "iterator of audio needs an input_format"),
        (live(), {"input_format": "mulaw"}, "needs a sample_rate"),
    ],
)
async def test_bad_audio_is_noticed_before_anything_is_sent(
    audio: Any, options: dict[str, Any], message: str
) -> None:
    async with visited(settled()) as (server, client):
        with pytest.raises(ValueError, match=message):
            client.speech_to_text.listen(audio, **options)
    assert server.requests == []


async def test_a_file_of_unknown_format(tmp_path: Path) -> None:
    (tmp_path / "audio").write_bytes(b"????")
    async with visited(settled()) as (server, client):
        with pytest.raises(ValueError, match="no header that is known"):
            await client.speech_to_text.listen(tmp_path / "audio").text()
        with pytest.raises(FileNotFoundError):
            await client.speech_to_text.listen(tmp_path / "missing").text()
    assert server.requests == []


async def test_samples_are_not_cut() -> None:
    async with visited(settled("good")) as (server, client):
        await client.speech_to_text.listen(live(b"abc", b"", b"d", b"ef"), **PCM).text()
    assert server.visits[0].received[:-1] == [b"ab", b"cd", b"ef"]


async def test_audio_that_ends_inside_a_sample() -> None:
    async with visited(settled("good")) as (_, client):
        heard = []
        with pytest.raises(ValueError, match="inside a sample"):
            async for each in client.speech_to_text.listen(live(b"abc"), **PCM):
                heard.append(each.transcript)
    assert heard == ["good"]


async def test_an_error_of_the_audio_comes_after_the_last_words() -> None:
    async def audio() -> AsyncIterator[bytes]:
        yield b"ab"
        raise LookupError("microphone")

    async with visited(settled("good")) as (_, client):
        heard = []
        with pytest.raises(LookupError, match="microphone"):
            async for each in client.speech_to_text.listen(audio(), **PCM):
                heard.append(each.transcript)
    assert heard == ["good"]


async def test_an_engine_that_does_not_know_the_end() -> None:
    async def script(visit: Visit) -> None:
        await visit.receive_until(END)
        await visit.send(transcript="good", is_final=True)
        await visit.connection.wait_closed()

    async with visited(script) as (server, client):
        listening = client.speech_to_text.listen(b"abcd", **PCM, final_timeout=0.1)
        assert await listening.text() == "good"
        await server.visits[0].connection.wait_closed()
        assert server.visits[0].connection.close_code == 1000


@pytest.mark.parametrize(
    ("frame", "code"),
    [
        ({"type": "error", "error": "bad audio"}, None),
        ({"errors": [{"code": "40001", "detail": "bad audio"}]}, "40001"),
    ],
)
async def test_an_error_frame_of_either_form(frame: dict[str, Any], code: str | None) -> None:
    async def script(visit: Visit) -> None:
        await visit.receive()
        await visit.send(transcript="good", is_final=True)
        await visit.send(**frame)
        await visit.close(1011)

    async with visited(script) as (server, client):
        listening = aiter(client.speech_to_text.listen(b"abcd", **PCM))
        assert (await anext(listening)).transcript == "good"
        with pytest.raises(EventStreamError, match="bad audio") as caught:
            await anext(listening)
    assert caught.value.code == code
    assert len(server.visits) == 1


async def test_a_refused_handshake_is_the_error_of_the_service() -> None:
    entry = {"code": "40002", "title": "Format", "detail": "not by this engine"}
    entry["source"] = {"parameter": "input_format"}  # type: ignore[assignment]
    async with visited(settled(), refusals=[refusing(422, errors=[entry])]) as (server, client):
        with pytest.raises(UnprocessableEntityError, match="not by this engine") as caught:
            await client.speech_to_text.listen(b"abcd", **PCM).text()
    assert caught.value.errors[0].parameter == "input_format"
    assert server.frames == []


class Microphone:
    """Live audio that goes on when it is told to."""

    def __init__(self, *pieces: bytes) -> None:
        self.pieces = list(pieces)
        self.heard = asyncio.Event()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for number, each in enumerate(self.pieces):
            if number == 2:
                await self.heard.wait()
            yield each


def breaking(microphone: Microphone, code: int, **position: Any) -> Any:
    """Return a script: break after two pieces and a transcript, then work."""

    async def script(visit: Visit) -> None:
        if visit.number:
            microphone.heard.set()
            await settled("three")(visit)
            return
        await visit.receive()
        await visit.receive()
        await visit.send(transcript="one", is_final=True, **position)
        await visit.close(code)

    return script


@pytest.mark.parametrize("code", [1001, 1006, 1011, 1012, 1013])
@pytest.mark.parametrize(
    ("resend", "position", "again", "unanswered"),
    [
        (False, {}, b"ef", 0),
        (True, {}, b"ef", 0),
        (False, {"start": 0.0, "duration": 1 / 16000}, b"ef", 2),
        (True, {"start": 0.0, "duration": 1 / 16000}, b"cdef", 0),
    ],
)
async def test_reconnecting(
    code: int, resend: bool, position: Any, again: bytes, unanswered: int
) -> None:
    """Audio is sent once, except that without a transcript where the caller wants that."""
    microphone = Microphone(b"ab", b"cd", b"ef")
    async with visited(breaking(microphone, code, **position)) as (server, client):
        listening = client.speech_to_text.listen(microphone, **PCM, resend=resend)
        heard = [each.transcript async for each in listening]
    assert heard == ["one", "three"]
    assert [audio_of(visit) for visit in server.visits] == [b"abcd", again]
    assert listening.unanswered_bytes == unanswered
    assert listening.reconnections == 1
    assert server.requests[0].path == server.requests[1].path


async def test_every_connection_gets_the_wav_header() -> None:
    microphone = Microphone(WAV[:30], WAV[30:] + b"ab", b"cd")

    async def script(visit: Visit) -> None:
        if visit.number:
            microphone.heard.set()
            await settled("two")(visit)
            return
        await visit.receive_until(b"ab")
        await visit.send(transcript="one", is_final=True)
        await visit.close(1012)

    async with visited(script) as (server, client):
        listening = client.speech_to_text.listen(microphone, input_format="wav")
        heard = [each.transcript async for each in listening]
    assert heard == ["one", "two"]
    assert [audio_of(visit) for visit in server.visits] == [WAV + b"ab", WAV + b"cd"]


async def test_a_file_with_a_header_cannot_go_on_elsewhere() -> None:
    async def script(visit: Visit) -> None:
        await visit.receive()
        await visit.close(1012)

    async with visited(script) as (server, client):
        with pytest.raises(WebSocketConnectionClosedError):
            await client.speech_to_text.listen(b"OggS" + bytes(100_000)).text()
    assert len(server.visits) == 1


@pytest.mark.parametrize("code", [1000, 1002, 1007, 1008, 1009])
async def test_a_close_for_a_reason_is_final(code: int) -> None:
    async def script(visit: Visit) -> None:
        await visit.receive()
        await visit.send(transcript="one", is_final=True)
        await visit.close(code, "no")

    async with visited(script) as (server, client):
        listening = aiter(client.speech_to_text.listen(Microphone(*[b"ab"] * 9), **PCM))
        assert (await anext(listening)).transcript == "one"
        with pytest.raises(WebSocketConnectionClosedError) as caught:
            await anext(listening)
    assert (caught.value.close_code, caught.value.reason) == (code, "no")
    assert len(server.visits) == 1


async def test_giving_up() -> None:
    async def script(visit: Visit) -> None:
        await visit.receive()
        await visit.close(1012)

    refusals = [lambda _: None, *[refusing(503)] * 4]
    microphone = Microphone(b"ab", b"cd", b"ef")
    async with visited(script, refusals=refusals) as (server, client):
        listening = client.speech_to_text.listen(microphone, **PCM, max_retries=4)
        with pytest.raises(WebSocketConnectionClosedError):
            await listening.text()
    assert len(server.requests) == 5
    assert listening.unanswered_bytes in (2, 4)


async def test_a_service_that_closes_every_connection_is_not_asked_for_ever() -> None:
    async def script(visit: Visit) -> None:
        await visit.close(1011)

    async with visited(script) as (server, client):
        with pytest.raises(WebSocketConnectionClosedError):
            await client.speech_to_text.listen(Microphone(*[b"ab"] * 3), **PCM).text()
    assert len(server.visits) == 6


async def test_a_key_that_was_revoked_ends_it() -> None:
    async def script(visit: Visit) -> None:
        await visit.receive()
        await visit.close(1012)

    async with visited(script, refusals=[lambda _: None, refusing(401)]) as (server, client):
        with pytest.raises(AuthenticationError):
            await client.speech_to_text.listen(Microphone(*[b"ab"] * 3), **PCM).text()
    assert len(server.requests) == 2


async def test_live_audio_is_dropped_while_there_is_no_connection() -> None:
    """The newest is kept, and what is dropped is counted."""
    gone, back = asyncio.Event(), asyncio.Event()
    pieces = [bytes([n, n]) for n in range(100)]

    async def microphone() -> AsyncIterator[bytes]:
        yield b"ab"
        await gone.wait()
        for each in pieces:
            yield each
        back.set()

    class Clock:
        """The wait before another attempt lasts until the microphone has spoken."""

        def now(self) -> float:
            return 0.0

        async def sleep(self, seconds: float) -> None:
            gone.set()
            await back.wait()

    async def script(visit: Visit) -> None:
        if visit.number:
            await settled("two")(visit)
            return
        await visit.receive()
        await visit.close(1012)

    async with visited(script, clock=Clock()) as (server, client):
        listening = client.speech_to_text.listen(microphone(), **PCM, buffer_size=20)
        assert await listening.text() == "two"
    assert audio_of(server.visits[1]) == b"".join(pieces[-10:])
    assert listening.dropped_bytes == 180
    assert listening.unanswered_bytes == 2


async def test_a_slow_service_holds_the_audio_back() -> None:
    taken = 0
    go_on = asyncio.Event()

    async def audio() -> AsyncIterator[bytes]:
        nonlocal taken
        for _ in range(10_000):
            taken += 1
            yield bytes(8000)

    async def script(visit: Visit) -> None:
        await go_on.wait()
        await settled("good")(visit)

    async with visited(script) as (server, client):
        reading = asyncio.create_task(client.speech_to_text.listen(audio(), **PCM).text())
        before = -1
        while before != taken or not taken:
            before = taken
            await asyncio.sleep(0.05)
        assert taken < 5000
        go_on.set()
        assert await reading == "good"
    assert len(audio_of(server.visits[0])) == 80_000_000


async def test_leaving_early_closes_the_connection_and_the_audio() -> None:
    closed = asyncio.Event()

    async def audio() -> AsyncIterator[bytes]:
        try:
            yield b"ab"
            await asyncio.Event().wait()
        finally:
            closed.set()

    async def script(visit: Visit) -> None:
        await visit.receive()
        await visit.send(transcript="one", is_final=False)
        await visit.connection.wait_closed()

    async with visited(script) as (server, client):
        async with client.speech_to_text.listen(audio(), **PCM) as listening:
            async for each in listening:
                assert each.transcript == "one"
                break
        assert closed.is_set()
        await server.visits[0].connection.wait_closed()
        assert server.visits[0].connection.close_code == 1000


async def test_audio_for_a_connection_that_is_gone() -> None:
    """What the consumer has not yet noticed, the audio meets first; it is sent again."""
    microphone = Microphone(b"ab", b"cd", b"ef", b"gh")

    async def script(visit: Visit) -> None:
        if visit.number:
            await settled("two")(visit)
            return
        await visit.receive_until(b"cd")
        await visit.send(transcript="one", is_final=True)
        await visit.close(1006)

    async with visited(script) as (server, client):
        listening = client.speech_to_text.listen(microphone, **PCM)
        heard = []
        async for each in listening:
            heard.append(each.transcript)
            await server.visits[0].connection.wait_closed()
            microphone.heard.set()
            for _ in range(20):
                await asyncio.sleep(0.005)
    assert heard == ["one", "two"]
    assert b"".join(map(audio_of, server.visits)) in (b"abcdefgh", b"abcdgh")
    assert listening.unanswered_bytes in (0, 2)


async def test_a_pause_of_the_speaker_is_no_end() -> None:
    microphone = Microphone(b"ab", b"cd", b"ef")

    async def script(visit: Visit) -> None:
        await visit.receive_until(b"cd")
        await asyncio.sleep(0.35)  # the second wait is nearly over when the audio ends
        microphone.heard.set()
        await visit.receive_until(END)
        await asyncio.sleep(0.1)
        await visit.send(transcript="good", is_final=True)
        await visit.close()

    async with visited(script) as (_, client):
        listening = client.speech_to_text.listen(microphone, **PCM, final_timeout=0.2)
        assert await listening.text() == "good"


@pytest.mark.parametrize("pieces", [(WAV, b"ab"), (WAV[:30],)])
async def test_a_wav_header_that_is_a_piece_or_cut_off(pieces: tuple[bytes, ...]) -> None:
    async with visited(settled("good")) as (server, client):
        await client.speech_to_text.listen(live(*pieces), input_format="wav").text()
    assert audio_of(server.visits[0]) == b"".join(pieces)
