"""The connection is killed at every frame of a session, in turn."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest

from telnyx_async import AsyncTelnyx, WebSocketConnectionClosedError
from telnyx_async.emulator import Emulator, SocketFaults
from telnyx_async.emulator._realtime.tones import WordListener, spoken

RATE = 8000
WORDS = ["the", "quick", "brown", "fox", "jumps", "over", "it"]
TEXTS = ["One two. ", "Three four. ", "Five."]
CODES = [1001, 1006, 1011]


async def texts() -> AsyncIterator[str]:
    for text in TEXTS:
        yield text


def heard_in(audio: bytes) -> str:
    listener = WordListener(RATE)
    return " ".join(word.text for word in [*listener.feed(audio), *listener.end()])


async def count_speech(server: Emulator, client: AsyncTelnyx) -> int:
    """Return the number of frames of a session that nobody kills."""
    await client.text_to_speech.speak(texts(), audio_format="pcm", sample_rate=RATE).read()
    (session,) = server.speech.sessions
    return len(session.received) + len(session.sent)


@pytest.mark.parametrize("code", CODES)
async def test_nothing_is_spoken_twice(server: Emulator, client: AsyncTelnyx, code: int) -> None:
    frames = await count_speech(server, client)
    assert frames > 12
    outcomes = []
    for killed_after in range(1, frames + 2):
        server.reset()
        server.speech.faults = SocketFaults(close_after=killed_after, close_code=code, times=1)
        audio = b""
        try:
            async with client.text_to_speech.speak(
                texts(), audio_format="pcm", sample_rate=RATE
            ) as speech:
                async for chunk in speech:
                    audio += chunk
            outcomes.append("complete")
            assert heard_in(audio) == "One two. Three four. Five."
        except WebSocketConnectionClosedError:
            outcomes.append("error")
        said = server.speech.spoken
        assert said == [text.strip() for text in TEXTS][: len(said)]
        assert "One two. Three four. Five.".startswith(heard_in(audio))
        assert len([t for t in asyncio.all_tasks() if "Speech" in repr(t.get_coro())]) == 0
    # It ends well from the final frame on.
    assert outcomes == [*["error"] * (frames - 1), *["complete"] * 2]


async def microphone() -> AsyncIterator[bytes]:
    audio = spoken(" ".join(WORDS), RATE)
    for start in range(0, len(audio), 1600):
        yield audio[start : start + 1600]


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("resend", [True, False])
async def test_no_settled_transcript_is_lost(
    server: Emulator, client: AsyncTelnyx, code: int, resend: bool
) -> None:
    options = {"input_format": "linear16", "sample_rate": RATE}
    await client.speech_to_text.listen(microphone(), **options).text()  # type: ignore[arg-type]
    (session,) = server.transcription.sessions
    frames = len(session.received) + len(session.sent)
    assert frames > len(WORDS) + 5
    for killed_after in range(1, frames + 2):
        server.reset()
        faults = SocketFaults(close_after=killed_after, close_code=code, times=1)
        server.transcription.faults = faults
        listening = client.speech_to_text.listen(microphone(), **options, resend=resend)  # type: ignore[arg-type]
        heard = []
        ended_well = True
        try:
            async for each in listening:
                heard.append(each.transcript)
        except WebSocketConnectionClosedError:
            ended_well = False
        sent = [f["transcript"] for each in server.transcription.sessions for f in each.sent]
        assert heard == sent
        if resend:
            assert heard == WORDS, killed_after
        elif heard != WORDS:
            assert listening.unanswered_bytes
        assert ended_well or not resend
        left = [task for task in asyncio.all_tasks() if "Transcription" in repr(task.get_coro())]
        assert left == []
