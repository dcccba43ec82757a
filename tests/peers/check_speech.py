"""The official package's own WebSocket clients, with the emulator's text and speech."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest

from telnyx_async.emulator import BlockingEmulator, SocketFaults

SPOKEN = {"voice": "Telnyx.NaturalHD.astra", "audio_format": "pcm", "sample_rate": "8000"}
HEARD = {"transcription_engine": "Deepgram", "input_format": "linear16", "sample_rate": "8000"}
TEXTS = [" ", "Good day. ", "How are you?", ""]
WORDS = ["Good", "day.", "How", "are", "you?"]


def audio_of(events: list[Any]) -> bytes:
    return b"".join(
        base64.b64decode(event.audio) for event in events if getattr(event, "audio", "")
    )


@pytest.mark.parametrize("typed", [True, False])
async def test_async(telnyx_emulator: BlockingEmulator, typed: bool) -> None:
    import telnyx

    telnyx_emulator.speech.faults = SocketFaults(typed=typed)
    async with telnyx.AsyncTelnyx() as client:
        async with client.text_to_speech.stream(extra_query=SPOKEN) as connection:
            for text in TEXTS:
                await connection.send({"text": text})
            events = [event async for event in connection]
        audio = audio_of(events)
        async with client.speech_to_text.transcribe(extra_query=HEARD) as connection:
            for start in range(0, len(audio), 4096):
                await connection.send_raw(audio[start : start + 4096])
            await connection.send({"type": "CloseStream"})
            heard = [event.transcript async for event in connection]
    assert heard == WORDS
    assert telnyx_emulator.speech.spoken == ["Good day.", "How are you?"]
    if typed:
        assert {event.type for event in events} == {"audio_chunk", "final"}


def test_blocking(telnyx_emulator: BlockingEmulator) -> None:
    import telnyx

    with telnyx.Telnyx() as client:
        kinds: list[str] = []
        audio = b""

        def chunk(event: Any) -> None:
            nonlocal audio
            audio += audio_of([event])

        with client.text_to_speech.stream(extra_query=SPOKEN) as connection:
            connection.on("audio_chunk", chunk)
            connection.on("event", lambda event: kinds.append(event.type))
            for text in TEXTS:
                connection.send({"text": text})
            connection.dispatch_events()
        with client.speech_to_text.transcribe(extra_query=HEARD) as connection:
            for start in range(0, len(audio), 4096):
                connection.send_raw(audio[start : start + 4096])
            connection.send({"type": "CloseStream"})
            heard = [event.transcript for event in connection]
    assert heard == WORDS
    assert set(kinds) == {"audio_chunk", "final"}


async def test_errors(telnyx_emulator: BlockingEmulator) -> None:
    import telnyx
    from websockets.exceptions import ConnectionClosedError, InvalidStatus

    async with telnyx.AsyncTelnyx() as client:
        with pytest.raises(InvalidStatus) as refused:
            await client.text_to_speech.stream(extra_query={"voice": "nobody"}).enter()
        body = json.loads(refused.value.response.body or b"{}")
        assert body["errors"][0]["detail"] == "The voice 'nobody' does not exist."
        async with client.text_to_speech.stream(extra_query=SPOKEN) as connection:
            await connection.send({"text": "no opening frame"})
            assert (await connection.recv()).error == "Invalid message"
        telnyx_emulator.speech.faults = SocketFaults(close_after=1, close_code=1011)
        async with client.text_to_speech.stream(extra_query=SPOKEN) as connection:
            await connection.send({"text": " "})
            with pytest.raises(ConnectionClosedError):
                await connection.recv()


async def test_it_reconnects(telnyx_emulator: BlockingEmulator) -> None:
    import telnyx

    telnyx_emulator.speech.faults = SocketFaults(close_after=1, close_code=1012, times=1)
    codes: list[int] = []

    def on_reconnecting(event: Any) -> None:
        codes.append(event.close_code)
        if len(codes) == 1:
            for text in TEXTS:
                connection._send_queue.enqueue(json.dumps({"text": text}))

    async with (
        telnyx.AsyncTelnyx() as client,
        client.text_to_speech.stream(
            extra_query=SPOKEN, on_reconnecting=on_reconnecting, initial_delay=0.01
        ) as connection,
    ):
        await connection.send({"text": " "})
        events = [event async for event in connection]
    assert codes == [1012]
    assert audio_of(events)
    assert telnyx_emulator.speech.spoken == ["Good day.", "How are you?"]
