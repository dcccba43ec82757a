"""The emulator's WebSockets, as a client of another make sees them; what it speaks, it understands."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from telnyx_async import AsyncTelnyx
from telnyx_async.emulator import Emulator, SocketFaults
from telnyx_async.emulator._realtime.formats import AudioDecoder, encode_segment
from telnyx_async.emulator._realtime.tones import WordListener, spoken

KEY = {"Authorization": "Bearer KEY"}
SPEECH = "/text-to-speech/speech?"
LISTEN = "/speech-to-text/transcription?transcription_engine=Deepgram&"
LINEAR = f"{LISTEN}input_format=linear16&sample_rate=8000"


def socket(server: Emulator, path: str, **options: Any) -> connect:
    headers = options.pop("additional_headers", KEY)
    return connect(server.url.replace("http", "ws") + path, additional_headers=headers, **options)


async def send(connection: ClientConnection, *frames: Any) -> None:
    for frame in frames:
        await connection.send(frame if isinstance(frame, bytes) else json.dumps(frame))


async def received(connection: ClientConnection) -> list[Any]:
    """Return the frames until the connection is closed."""
    found: list[Any] = []
    try:
        async for frame in connection:
            found.append(json.loads(frame))
    except ConnectionClosed:
        pass
    return found


def words_in(audio: bytes, rate: int) -> list[str]:
    listener = WordListener(rate)
    return [word.text for word in [*listener.feed(audio), *listener.end()]]


@given(
    words=st.lists(st.text(min_size=1).filter(lambda text: len(text.split()) == 1), max_size=4),
    rate=st.sampled_from([8000, 16000, 22050, 24000, 48000]),
    name=st.sampled_from(["pcm", "wav", "mp3"]),
)
def test_what_is_spoken_is_understood(words: list[str], rate: int, name: str) -> None:
    text = " ".join(words)
    audio = encode_segment(spoken(text, rate), name, rate)
    decoder = AudioDecoder(name)
    samples = b"".join(decoder.feed(audio[n : n + 97]) for n in range(0, len(audio), 97))
    assert words_in(samples, rate) == text.split()


def test_a_header_in_pieces() -> None:
    audio = encode_segment(spoken("Good", 8000), "wav", 8000)
    decoder = AudioDecoder("wav")
    assert words_in(b"".join(decoder.feed(bytes([byte])) for byte in audio), 8000) == ["Good"]


def test_a_word_without_a_pause_after_it() -> None:
    assert words_in(spoken("Good day", 8000)[:-640], 8000) == ["Good", "day"]


@pytest.mark.parametrize("name", ["wav", "mp3"])
def test_audio_that_is_damaged(name: str) -> None:
    with pytest.raises(ValueError, match="not a"):
        AudioDecoder(name).feed(b"?" * 1000)


class TestSpeech:
    @pytest.mark.parametrize("whole", [False, True])
    async def test_frames(self, server: Emulator, whole: bool) -> None:
        server.speech.whole = whole
        async with socket(server, f"{SPEECH}audio_format=pcm&sample_rate=8000") as connection:
            await send(connection, {"text": " "}, {"text": "One. Two"}, {"text": ""})
            frames = await received(connection)
            assert connection.close_code == 1000
        *chunks, final = frames
        assert final == {"type": "final", "audio": None, "text": "", "isFinal": True}
        assert [chunk["text"] for chunk in chunks if chunk["text"]] == ["One.", "Two"]
        assert [bool(chunk["audio"]) for chunk in chunks if chunk["text"]] == [whole, whole]
        assert [chunk.get("timeToFirstAudioFrameMs") for chunk in chunks].count(120) == 1
        assert server.speech.spoken == ["One.", "Two"]
        assert server.requests[-1].status == 101

    async def test_flush_and_force(self, server: Emulator) -> None:
        async with socket(server, SPEECH) as connection:
            await send(connection, {"text": " "}, {"text": "One"}, {"text": " two", "flush": True})
            while not json.loads(await connection.recv())["isFinal"]:
                pass
            await send(connection, {"text": "Three"}, {"text": "Four", "force": True})
            await send(connection, {"text": ""})
            await received(connection)
        assert server.speech.spoken == ["One two", "Four"]

    @pytest.mark.parametrize("frame", [{"text": "Hello"}, {"text": ""}, {"text": 1}, b"audio", []])
    async def test_text_before_the_opening_frame(self, server: Emulator, frame: Any) -> None:
        async with socket(server, SPEECH) as connection:
            await send(connection, frame)
            assert await received(connection) == [{"type": "error", "error": "Invalid message"}]
            assert connection.close_code == 1008

    async def test_what_is_not_json(self, server: Emulator) -> None:
        async with socket(server, SPEECH) as connection:
            await connection.send("?")
            assert (await received(connection))[0]["error"] == "Invalid message"

    async def test_a_voice_that_sends_no_audio(self, server: Emulator) -> None:
        server.speech.without_audio = True
        async with socket(server, SPEECH) as connection:
            await send(connection, {"text": " "}, {"text": "One."}, {"text": ""})
            assert [frame["audio"] for frame in await received(connection)] == [None, None]


class TestHandshake:
    @pytest.mark.parametrize(
        ("path", "status", "detail"),
        [
            (f"{SPEECH}voice=nobody", 400, "'nobody' does not exist"),
            (f"{SPEECH}voice=Nobody.x.y", 400, "does not exist"),
            (f"{SPEECH}audio_format=midi", 422, "audio_format"),
            (f"{LISTEN}input_format=linear32&sample_rate=8000", 400, "does not take"),
            (f"{LISTEN}input_format=linear16", 400, "sample rate"),
            (LISTEN, 422, "input_format"),
            ("/rooms?", 200, ""),
        ],
    )
    async def test_refusals(self, server: Emulator, path: str, status: int, detail: str) -> None:
        with pytest.raises(InvalidStatus) as caught:
            async with socket(server, path):
                pass
        assert caught.value.response.status_code == status
        assert detail in (caught.value.response.body or b"").decode()
        assert server.requests[-1].status == status
        assert server.speech.sessions == server.transcription.sessions == []

    async def test_a_key_is_needed(self, server: Emulator) -> None:
        with pytest.raises(InvalidStatus, match="401"):
            async with socket(server, SPEECH, additional_headers={}):
                pass

    async def test_an_ordinary_request_is_answered_as_before(self, client: AsyncTelnyx) -> None:
        await client.text_to_speech.retrieve_speech()


class TestTranscription:
    async def test_frames(self, server: Emulator) -> None:
        async with socket(server, f"{LINEAR}&interim_results=true") as connection:
            await send(connection, spoken("Good day", 8000)[:-640], {"type": "KeepAlive"})
            await send(connection, {"type": "CloseStream"})
            frames = await received(connection)
        assert [(frame["transcript"], frame["is_final"]) for frame in frames] == [
            ("Goo", False),
            ("Good", True),
            ("da", False),
            ("day", True),
        ]
        assert frames[1]["duration"] == pytest.approx(0.1, abs=0.001)

    async def test_switches(self, server: Emulator) -> None:
        server.transcription.knows_end = server.transcription.positioned = False
        async with socket(server, LINEAR) as connection:
            await send(connection, {"type": "CloseStream"}, spoken("Good", 8000))
            frame = json.loads(await connection.recv())
            await connection.close()
        assert frame == {
            "type": "transcript",
            "transcript": "Good",
            "is_final": True,
            "confidence": 0.99,
        }

    async def test_audio_that_is_damaged(self, server: Emulator) -> None:
        async with socket(server, f"{LISTEN}input_format=mp3") as connection:
            await send(connection, b"?" * 500)
            assert "MP3" in (await received(connection))[0]["error"]


class TestFaults:
    async def test_without_type(self, server: Emulator) -> None:
        server.speech.faults = SocketFaults(typed=False, times=0)
        async with socket(server, SPEECH) as connection:
            await send(connection, {"text": " "}, {"text": "One."}, {"text": ""})
            assert not [frame for frame in await received(connection) if "type" in frame]

    @pytest.mark.parametrize("code", [1006, 1011])
    async def test_closing_after_an_error(self, server: Emulator, code: int) -> None:
        server.speech.faults = SocketFaults(close_after=3, close_code=code, error="no", times=1)
        async with socket(server, SPEECH) as connection:
            await send(connection, {"text": " "}, {"text": "One. "}, {"text": "Two."})
            frames = await received(connection)
            assert connection.close_code == code
        if code == 1011:  # a reset may overtake them
            assert frames[-1] == {"type": "error", "error": "no"}
        (session,) = server.speech.sessions
        assert session.close_code == code
        assert len(session.received) + len(session.sent) == 4
        async with socket(server, SPEECH) as connection:
            await send(connection, {"text": " "}, {"text": "One."}, {"text": ""})
            assert (await received(connection))[-1]["isFinal"]

    async def test_silence(self, server: Emulator) -> None:
        server.speech.faults = SocketFaults(silent=True, read_pause=0.001)
        async with socket(server, SPEECH) as connection:
            await send(connection, {"text": " "}, {"text": "One."}, {"text": ""})
            while len(server.speech.sessions[0].received) < 3:
                await (await connection.ping())
        assert server.speech.sessions[0].sent == []

    async def test_a_client_that_goes_away(self, server: Emulator) -> None:
        server.speech.faults = SocketFaults(read_pause=0.02)
        async with socket(server, SPEECH) as connection:
            await send(connection, {"text": " "}, {"text": "One. " * 500 + "Two"}, {"text": ""})
            connection.transport.abort()
        while server.speech.sessions[0].close_code is None and not server.speech.spoken:
            await (await server_turn())
        server.reset()
        assert server.speech.sessions == []


async def server_turn() -> Any:
    import asyncio

    return asyncio.sleep(0.01)
