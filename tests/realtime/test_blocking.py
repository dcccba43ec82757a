"""The same in `telnyx_sync`: iteration blocks, and `with` frees."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from telnyx_async.emulator import BlockingEmulator, SocketFaults
from telnyx_async.inference import ChatCompletionChunk
from telnyx_async.realtime import AudioChunkFrame
from telnyx_sync import (
    BadRequestError,
    EventStreamError,
    Telnyx,
    TruncatedResponseError,
    WebSocketConnectionClosedError,
)

PCM: Any = {"audio_format": "pcm", "sample_rate": 8000}
LINEAR: Any = {"input_format": "linear16", "sample_rate": 8000}
HELLO: Any = [{"role": "user", "content": "Good day"}]


@pytest.fixture(autouse=True)
def nothing_is_left() -> None:
    """Blocking code has no tasks of its own; threads are those of the clients' loop."""


@pytest.fixture
def server() -> Iterator[BlockingEmulator]:
    with BlockingEmulator() as running:
        yield running


@pytest.fixture
def client(server: BlockingEmulator) -> Iterator[Telnyx]:
    with Telnyx(api_key="KEY", base_url=server.url, max_retries=0) as opened:
        yield opened


def test_speaking_and_listening(client: Telnyx, tmp_path: Path) -> None:
    speech = client.text_to_speech.speak("Good day to you.", **PCM)
    audio = b"".join(speech)
    assert speech.spoken_text == "Good day to you."
    assert speech.time_to_first_audio == 0.12
    words = [each.transcript for each in client.speech_to_text.listen(audio, **LINEAR)]
    assert words == ["Good", "day", "to", "you."]
    client.text_to_speech.speak("Good day.", audio_format="wav").write_to_file(tmp_path / "a.wav")
    listening = client.speech_to_text.listen(tmp_path / "a.wav")
    assert listening.text() == "Good day."
    assert (listening.dropped_bytes, listening.unanswered_bytes) == (0, 0)
    assert listening.reconnections == 0


def test_iterators_are_read_in_threads(client: Telnyx) -> None:
    threads = set()

    def texts() -> Iterator[str]:
        for text in ("Good ", "day."):
            threads.add(threading.current_thread())
            yield text

    audio = client.text_to_speech.speak(texts(), **PCM).read()
    pieces = (audio[n : n + 999] for n in range(0, len(audio), 999))
    assert client.speech_to_text.listen(pieces, **LINEAR).text() == "Good day."
    assert threading.current_thread() not in threads


def test_text_of_a_streamed_completion(client: Telnyx) -> None:
    stream = client.ai.openai.chat.create_completion(messages=HELLO, stream=True)
    audio = client.text_to_speech.speak(stream.text(), **PCM).read()
    assert client.speech_to_text.listen(audio, **LINEAR).text() == "You said: Good day"


def test_leaving_early(client: Telnyx, server: BlockingEmulator) -> None:
    with client.text_to_speech.speak("Good day. " * 50, **PCM) as speech:
        assert next(iter(speech))
    with client.speech_to_text.listen(bytes(1600), **LINEAR):
        pass
    (session,) = server.speech.sessions
    assert session.close_code in (None, 1000, 1006)


def test_errors(client: Telnyx, server: BlockingEmulator) -> None:
    with pytest.raises(BadRequestError, match="nobody"):
        client.text_to_speech.speak("Good day.", voice="nobody").read()
    server.speech.faults = SocketFaults(error="no voice")
    with pytest.raises(EventStreamError, match="no voice"):
        client.text_to_speech.speak("Good day.").read()


def test_frames(client: Telnyx) -> None:
    calls: list[str] = []
    with client.text_to_speech.stream({"audio_format": "pcm"}) as connection:
        connection.send({"text": " "})
        connection.send_raw('{"text": "Hi.", "flush": true}')
        event = connection.recv()
        assert isinstance(event, AudioChunkFrame)
        assert isinstance(connection.parse_event(connection.recv_bytes()), AudioChunkFrame)
        connection.on("final", lambda event: calls.append(threading.current_thread().name))

        @connection.once("audio_chunk")
        def chunk(event: AudioChunkFrame) -> None:
            calls.append("chunk")

        connection.on("final", print).off("final", print)
        connection.send({"text": ""})
        connection.dispatch_events()
        assert connection.dropped_bytes == 0
        assert list(connection) == []
    assert calls == ["chunk", "telnyx_sync", "telnyx_sync"]


def test_what_is_queued_before(client: Telnyx, server: BlockingEmulator) -> None:
    calls: list[str] = []
    manager = client.speech_to_text.transcribe(LINEAR | {"transcription_engine": "Deepgram"})
    manager.send(bytes(16))
    manager.on("transcript", lambda event: calls.append("x")).off("transcript", print)
    manager.once("error", print)
    connection = manager.enter()
    connection.send(b"\0\0")
    connection.close()
    with pytest.raises(WebSocketConnectionClosedError):
        connection.send(b"\0\0")
    assert server.transcription.sessions[0].received[0] == bytes(16)


def test_answers(client: Telnyx, server: BlockingEmulator) -> None:
    chat = client.ai.openai.chat
    assert chat.create_completion(messages=HELLO).choices[0].message.role == "assistant"
    with chat.create_completion(messages=HELLO, stream=True) as stream:
        assert stream.request_id
        assert isinstance(next(iter(stream)), ChatCompletionChunk)
        assert stream.current().choices[0].message.content is None
        assert "".join(stream.text()) == "You said: Good day"
        assert stream.final().choices[0].finish_reason == "stop"
    server.streams.end_after = 2
    with pytest.raises(TruncatedResponseError) as caught:
        chat.create_completion(messages=HELLO, stream=True).final()
    assert caught.value.partial.choices[0].message.content == "You"
    server.streams.end_after = None
    with chat.create_completion(messages=HELLO, stream=True) as stream:
        next(iter(stream))
