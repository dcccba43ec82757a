"""`text_to_speech.speak`: against servers of other people's making, and what they received."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import AsyncGenerator, AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp.client_proto import ResponseHandler

from telnyx_async import (
    AsyncTelnyx,
    AuthenticationError,
    BadRequestError,
    EventStreamError,
    MissingCredentialsError,
    NoAudioError,
    ReadTimeoutError,
    Timeout,
    WebSocketConnectionClosedError,
)
from tests.realtime.servers import OPEN, STOP, Visit, answering, refusing, visited


def b64(audio: bytes) -> str:
    return base64.b64encode(audio).decode()


def piece(audio: bytes, text: str | None = None, **more: Any) -> dict[str, Any]:
    return {"audio": b64(audio) if audio else None, "text": text, "isFinal": False, **more}


FINAL: dict[str, Any] = {"audio": None, "text": "", "isFinal": True}


async def test_what_is_sent() -> None:
    async with visited(answering(piece(b"ab"), piece(b"", "Hello"), FINAL)) as (server, client):
        speech = client.text_to_speech.speak(
            "Hello",
            voice="Telnyx.Natural.abbie",
            audio_format="pcm",
            sample_rate=16000,
            disable_cache=True,
            voice_settings={"voice_speed": 1.2},
            extra_query={"later": "x"},
            extra_headers={"X-Trace": "1"},
        )
        assert await speech.read() == b"ab"
    opening = {"text": " ", "voice_settings": {"voice_speed": 1.2}}
    assert server.frames == [opening, {"text": "Hello"}, STOP]
    (request,) = server.requests
    path, _, query = request.path.partition("?")
    assert path == "/v2/text-to-speech/speech"
    assert set(query.split("&")) == {
        "voice=Telnyx.Natural.abbie",
        "audio_format=pcm",
        "sample_rate=16000",
        "disable_cache=true",
        "later=x",
    }
    assert request.headers["Authorization"] == "Bearer KEY_secret"
    assert request.headers["X-Trace"] == "1"
    assert "Origin" not in request.headers
    assert "Sec-WebSocket-Extensions" not in request.headers
    assert "KEY_secret" not in request.path


async def test_audio_is_passed_on_in_the_turn_after_its_frame(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    loop = asyncio.get_running_loop()
    turn, received, heard = 0, 0, asyncio.Event()
    counting: asyncio.Handle

    def count() -> None:
        nonlocal turn, counting
        turn += 1
        counting = loop.call_soon(count)  # once in each turn of the loop

    counting = loop.call_soon(count)
    parse = ResponseHandler.data_received

    def data_received(self: ResponseHandler, data: bytes) -> None:
        nonlocal received
        received = turn
        parse(self, data)

    async def script(visit: Visit) -> None:
        await visit.receive_until(STOP)
        monkeypatch.setattr(ResponseHandler, "data_received", data_received)
        for _ in range(3):
            await visit.send(**piece(b"ab"))
            await heard.wait()  # each frame finds a consumer that waits
            heard.clear()
        await visit.send(**FINAL)
        await visit.close()

    turns = list[int]()
    async with visited(script) as (_, client):
        async for _ in client.text_to_speech.speak("Hello", audio_format="pcm"):
            turns.append(turn - received)
            heard.set()
    counting.cancel()
    assert turns == [1, 1, 1]


@pytest.mark.parametrize(
    ("frames", "audio"),
    [
        ([piece(b"ab"), piece(b"cd"), piece(b"", "Hello"), FINAL], b"abcd"),
        ([piece(b"ab"), piece(b"cd"), piece(b"abcd", "Hello"), FINAL], b"abcd"),
        ([piece(b"ab", "One."), piece(b"cd", "Two."), FINAL], b"abcd"),
        ([piece(b"ab"), piece(b"ab", "One."), piece(b"cd", "Two."), FINAL], b"abcd"),
        ([piece(b"ab"), {**FINAL, "audio": b64(b"ab")}], b"ab"),
        ([{**FINAL, "audio": b64(b"ab")}], b"ab"),
        ([piece(b"ab", type="audio_chunk"), {**FINAL, "type": "final"}], b"ab"),
        ([{"type": "later", "audio": "?"}, piece(b"ab"), FINAL], b"ab"),
        ([piece(b"ab")], b"ab"),
        ([FINAL, piece(b"ab"), FINAL], b"ab"),
    ],
)
async def test_no_audio_is_doubled_or_lost(frames: list[dict[str, Any]], audio: bytes) -> None:
    async with visited(answering(*frames)) as (_, client):
        speech = client.text_to_speech.speak("Hello", audio_format="pcm")
        assert await speech.read() == audio


async def test_tags_of_several_mp3_files_are_cut() -> None:
    tag = b"ID3\x04\x00\x00\x00\x00\x01\x02" + b"t" * 130
    footer = b"ID3\x04\x00\x10\x00\x00\x00\x03" + b"t" * 3 + b"f" * 10
    frames = [
        piece(tag + b"\xff\xfbone"),
        piece(tag[:60]),
        piece(tag[60:] + b"\xff\xfbtwo"),
        piece(footer + b"three"),
        piece(b"ID3"),
        piece(b"", "text"),
        FINAL,
    ]
    async with visited(answering(*frames)) as (_, client):
        assert await client.text_to_speech.speak("x").read() == b"\xff\xfbone\xff\xfbtwothree"


async def test_a_tag_is_not_cut_from_samples() -> None:
    async with visited(answering(piece(b"ID3 is a sample here"), FINAL)) as (_, client):
        speech = client.text_to_speech.speak("x", audio_format="pcm")
        assert await speech.read() == b"ID3 is a sample here"


async def test_one_wav_file_of_several() -> None:
    header = b"RIFF\x28\0\0\0WAVEfmt \x10\0\0\0" + b"f" * 16 + b"data\x04\0\0\0"
    unknown = header.replace(b"\x28\0\0\0", b"\xff\xff\xff\x7f").replace(
        b"data\x04\0\0\0", b"data\xff\xff\xff\x7f"
    )
    frames = [piece(header + b"1234"), piece(b"5678"), piece(header + b"9abc"), FINAL]
    async with visited(answering(*frames)) as (_, client):
        speech = client.text_to_speech.speak("x", audio_format="wav")
        assert await speech.read() == unknown + b"123456789abc"


async def test_a_wav_header_that_is_cut_off_passes() -> None:
    async with visited(answering(piece(b"RIFF\x28\0\0\0WAVE"), FINAL)) as (_, client):
        speech = client.text_to_speech.speak("x", audio_format="wav")
        assert await speech.read() == b"RIFF\x28\0\0\0WAVE"


async def test_the_first_chunk_comes_before_the_last_text() -> None:
    """Text goes out and audio comes in at the same time."""
    heard = asyncio.Event()

    async def texts() -> AsyncIterator[str]:
        yield "One. "
        await heard.wait()
        yield "Two."

    async def script(visit: Visit) -> None:
        await visit.receive_until({"text": "One. "})
        await visit.send(**piece(b"1", timeToFirstAudioFrameMs=120))
        await visit.send(**piece(b"", "One."))
        await visit.receive_until(STOP)
        await visit.send(**piece(b"2", "Two."))
        await visit.send(**FINAL)
        await visit.close()

    async with visited(script) as (server, client):
        chunks = []
        async with client.text_to_speech.speak(texts()) as speech:
            async for chunk in speech:
                chunks.append(chunk)
                heard.set()
        assert chunks == [b"1", b"2"]
        assert speech.spoken_text == "One. Two."
        assert speech.time_to_first_audio == 0.12
    assert server.frames == [OPEN, {"text": "One. "}, {"text": "Two."}, STOP]


async def test_a_space_alone_is_no_opening_frame() -> None:
    async def deltas() -> AsyncIterator[str]:
        for delta in ("", "Good", " ", "", "day", "\n"):
            yield delta

    async with visited(answering(piece(b"ab"), FINAL)) as (server, client):
        await client.text_to_speech.speak(deltas()).read()
    assert server.frames == [OPEN, {"text": "Good"}, {"text": " day"}, STOP]


async def test_text_that_is_empty() -> None:
    async def nothing() -> AsyncIterator[str]:
        yield " "

    async with visited(answering(FINAL)) as (server, client):
        with pytest.raises(ValueError, match="no text"):
            client.text_to_speech.speak(" ")
        assert server.requests == []
        with pytest.raises(ValueError, match="no text"):
            await client.text_to_speech.speak(nothing()).read()
    assert server.frames in ([], [OPEN])


async def test_an_error_of_the_text_is_raised_and_the_text_closed() -> None:
    closed = False

    async def texts() -> AsyncGenerator[str]:
        nonlocal closed
        try:
            yield "One."
            raise LookupError("no more")
        finally:
            closed = True

    async with visited(answering(piece(b"ab"), FINAL)) as (_, client):
        with pytest.raises(LookupError, match="no more"):
            await client.text_to_speech.speak(texts()).read()
    assert closed


async def test_final_without_audio_is_an_error() -> None:
    async with visited(answering(piece(b"", "Hello"), FINAL)) as (_, client):
        with pytest.raises(NoAudioError, match="without audio"):
            await client.text_to_speech.speak("Hello").read()


async def test_audio_that_is_not_base64() -> None:
    frame = {"audio": "a", "text": None, "isFinal": False}
    async with visited(answering(frame)) as (_, client):
        with pytest.raises(Exception, match="not base64"):
            await client.text_to_speech.speak("Hello").read()


@pytest.mark.parametrize("frame", [{"error": "Error in audio response"}, {"type": "error"}])
async def test_an_error_frame(frame: dict[str, Any]) -> None:
    async with visited(answering(piece(b"ab"), frame)) as (_, client):
        speech = client.text_to_speech.speak("Hello")
        chunks = aiter(speech)
        assert await anext(chunks) == b"ab"
        with pytest.raises(EventStreamError) as caught:
            await anext(chunks)
        assert caught.value.operation == "GET /text-to-speech/speech"
        assert frame.get("error", "error") in str(caught.value)


@pytest.mark.parametrize("code", [1001, 1006, 1008, 1011, 1012])
async def test_a_connection_that_breaks_is_not_made_again_after_text(code: int) -> None:
    async with visited(answering(piece(b"ab"), code=code)) as (server, client):
        with pytest.raises(WebSocketConnectionClosedError) as caught:
            await client.text_to_speech.speak("Hello").read()
    assert caught.value.close_code == code
    assert not caught.value.safe_to_retry
    assert len(server.visits) == 1


async def test_a_final_frame_counts_more_than_how_the_connection_ends() -> None:
    async with visited(answering(piece(b"ab"), FINAL, code=1006)) as (_, client):
        assert await client.text_to_speech.speak("Hello").read() == b"ab"


async def test_a_connection_that_breaks_before_the_first_text_is_made_again() -> None:
    open_again = asyncio.Event()

    async def texts() -> AsyncIterator[str]:
        await open_again.wait()
        yield "Hello"

    async def script(visit: Visit) -> None:
        assert await visit.receive() == OPEN
        if visit.number < 2:
            await visit.close(1006 if visit.number else 1012)
            return
        open_again.set()
        await answering(piece(b"ab"), FINAL)(visit)

    async with visited(script) as (server, client):
        assert await client.text_to_speech.speak(texts()).read() == b"ab"
    assert server.frames == [OPEN, OPEN, OPEN, {"text": "Hello"}, STOP]


async def test_the_connection_is_not_made_again_for_ever() -> None:
    async def texts() -> AsyncIterator[str]:
        await asyncio.Event().wait()
        yield ""

    async def script(visit: Visit) -> None:
        await visit.receive()
        await visit.close(1012)

    async with visited(script) as (server, client):
        with pytest.raises(WebSocketConnectionClosedError):
            await client.text_to_speech.speak(texts()).read()
    assert len(server.visits) == 6


@pytest.mark.parametrize(("status", "error"), [(400, BadRequestError), (401, AuthenticationError)])
async def test_a_refused_handshake_is_the_error_of_the_service(
    status: int, error: type[Exception]
) -> None:
    entry = {"code": "10015", "title": "Bad Request", "detail": "no such voice"}
    refusal = refusing(status, errors=[entry])
    async with visited(answering(), refusals=[refusal]) as (server, client):
        with pytest.raises(error, match="no such voice") as caught:
            await client.text_to_speech.speak("Hello", voice="x").read()
    assert "KEY_secret" not in repr(caught.value)
    assert len(server.requests) == 1
    assert server.frames == []


async def test_a_handshake_is_tried_again() -> None:
    async with visited(answering(piece(b"ab"), FINAL), refusals=[refusing(503), refusing(429)]) as (
        server,
        client,
    ):
        assert await client.text_to_speech.speak("Hello").read() == b"ab"
    assert len(server.requests) == 3
    assert server.frames == [OPEN, {"text": "Hello"}, STOP]


async def test_nobody_answers() -> None:
    async with AsyncTelnyx(
        api_key="KEY", base_url="http://127.0.0.1:1/v2", max_retries=0
    ) as client:
        with pytest.raises(Exception, match="connection could not be made") as caught:
            await client.text_to_speech.speak("Hello").read()
    assert getattr(caught.value, "sent", None) is False


async def test_no_credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TELNYX_API_KEY", raising=False)
    async with visited(answering(), api_key=None) as (server, client):
        with pytest.raises(MissingCredentialsError):
            await client.text_to_speech.speak("Hello").read()
    assert server.requests == []


async def test_silence() -> None:
    async def script(visit: Visit) -> None:
        await visit.receive_until(STOP)
        await visit.connection.wait_closed()

    async with visited(script, timeout=Timeout(read=0.05)) as (_, client):
        with pytest.raises(ReadTimeoutError):
            await client.text_to_speech.speak("Hello").read()


async def test_leaving_early_closes_the_connection_and_the_text() -> None:
    closed = asyncio.Event()

    async def texts() -> AsyncIterator[str]:
        try:
            yield "One."
            await asyncio.Event().wait()
        finally:
            closed.set()

    async def script(visit: Visit) -> None:
        await visit.receive_until({"text": "One."})
        await visit.send(**piece(b"ab"))
        await visit.connection.wait_closed()

    async with visited(script) as (server, client):
        async with client.text_to_speech.speak(texts()) as speech:
            assert await anext(aiter(speech)) == b"ab"
        assert closed.is_set()
        await server.visits[0].connection.wait_closed()
        assert server.visits[0].connection.close_code == 1000


async def test_frames_that_are_large() -> None:
    """A whole sentence may come in one frame: more than `websockets` or aiohttp take by default."""
    audio = bytes(range(256)) * 24_000
    async with visited(answering(piece(audio, "Hello"), FINAL)) as (_, client):
        assert await client.text_to_speech.speak("Hello", audio_format="pcm").read() == audio


async def test_a_frame_over_the_limit() -> None:
    async with visited(answering(piece(bytes(13 * 2**20), "Hello"), FINAL)) as (_, client):
        with pytest.raises(WebSocketConnectionClosedError) as caught:
            await client.text_to_speech.speak("Hello", audio_format="pcm").read()
    assert caught.value.close_code == 1009


async def test_a_slow_consumer_holds_the_service_back() -> None:
    sent = 0

    async def script(visit: Visit) -> None:
        nonlocal sent
        await visit.receive_until(STOP)
        for _ in range(1000):
            await visit.send(**piece(bytes(60_000)))
            sent += 1
        await visit.send(**FINAL)
        await visit.close()

    async with visited(script) as (_, client):
        chunks = aiter(client.text_to_speech.speak("Hello", audio_format="pcm"))
        assert len(await anext(chunks)) == 60_000
        before = -1
        while before != sent:  # until the service can send no more
            before = sent
            await asyncio.sleep(0.05)
        assert sent < 500
        assert sum([len(chunk) async for chunk in chunks]) == 999 * 60_000


async def test_a_slow_service_holds_the_text_back() -> None:
    taken = 0
    go_on = asyncio.Event()

    async def texts() -> AsyncIterator[str]:
        nonlocal taken
        for _ in range(2000):
            taken += 1
            yield "x" * 30_000 + "."

    async def script(visit: Visit) -> None:
        await go_on.wait()
        await answering(piece(b"ab"), FINAL)(visit)

    async with visited(script) as (_, client):
        reading = asyncio.create_task(client.text_to_speech.speak(texts()).read())
        before = -1
        while before != taken or not taken:  # until the service takes no more
            before = taken
            await asyncio.sleep(0.05)
        assert taken < 1000
        go_on.set()
        assert await reading == b"ab"
    assert taken == 2000


async def test_into_a_file(tmp_path: Path) -> None:
    async with visited(answering(piece(b"ab"), piece(b"cd"), FINAL)) as (_, client):
        await client.text_to_speech.speak("Hello").write_to_file(tmp_path / "hello.mp3")
    assert (tmp_path / "hello.mp3").read_bytes() == b"abcd"


class Texts:
    """Texts that come when they are asked for; nothing has to be closed."""

    def __init__(self, *texts: str) -> None:
        self.texts = texts
        self.go_on = asyncio.Event()
        self.taken = 0

    def __aiter__(self) -> AsyncIterator[str]:
        return self

    async def __anext__(self) -> str:
        if self.taken == len(self.texts):
            raise StopAsyncIteration
        if self.taken:
            await self.go_on.wait()
        self.taken += 1
        return self.texts[self.taken - 1]


async def test_text_for_a_connection_that_is_gone() -> None:
    """What the consumer has not yet noticed, the text meets first."""
    texts = Texts("One.", "Two.", "Three.")

    async def script(visit: Visit) -> None:
        await visit.receive_until({"text": "One."})
        await visit.send(**piece(b"ab"))
        await visit.close(1006)

    async with visited(script) as (server, client):
        chunks = aiter(client.text_to_speech.speak(texts))
        assert await anext(chunks) == b"ab"
        await server.visits[0].connection.wait_closed()
        texts.go_on.set()
        for _ in range(20):
            await asyncio.sleep(0.005)
        with pytest.raises(WebSocketConnectionClosedError):
            await anext(chunks)
    assert server.frames == [OPEN, {"text": "One."}]


async def test_settings_that_are_too_large() -> None:
    async with visited(answering(FINAL)) as (server, client):
        settings = {"later": "x" * 17_000_000}
        with pytest.raises(ValueError, match="over the limit"):
            await client.text_to_speech.speak("Hello", voice_settings=settings).read()
    assert server.frames == []
