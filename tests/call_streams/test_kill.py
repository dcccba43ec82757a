"""The connection is killed at every frame of a session, in turn: nothing of it is left."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import websockets

from telnyx_async.realtime import (
    AssistantConversation,
    AssistantEventServer,
    DtmfFrame,
    MediaFrame,
    MediaServer,
    MediaStream,
    PromptMessage,
    Relay,
    RelayServer,
    StreamClosedError,
)
from telnyx_async.realtime.aiohttp import listening

from .peer import Peer, connected, start_frame

AUDIO = {"event": "media", "media": {"track": "inbound", "payload": "/" * 212 + "/w=="}}
PROMPT = {"type": "prompt", "voicePrompt": "Hello", "last": True}
ITEM = {"type": "message", "role": "user", "content": []}

MEDIA_SCRIPT: list[dict[str, Any]] = [
    {"event": "connected"},
    start_frame(),
    AUDIO,
    AUDIO,
    {"event": "dtmf", "dtmf": {"digit": "1"}},
    AUDIO,
    {"event": "mark", "mark": {"name": "end"}},
    AUDIO,
    {"event": "stop"},
]
RELAY_SCRIPT: list[dict[str, Any]] = [
    {"type": "setup"},
    PROMPT,
    {"type": "interrupt"},
    PROMPT,
    {"type": "dtmf", "digit": "1"},
]
EVENTS_SCRIPT: list[dict[str, Any]] = [
    {"type": "session.created", "session": {}},
    *[{"type": "conversation.item.created", "item": ITEM}] * 12,
    {"type": "session.ended"},
]


async def forever(*items: Any) -> AsyncIterator[Any]:
    for item in items:
        yield item
    await asyncio.Event().wait()


async def talk(stream: MediaStream) -> None:
    speaking = asyncio.create_task(stream.send_audio(forever(b"\0" * 640, b"\0" * 100)))
    waiting = asyncio.create_task(stream.mark("end"))
    async for frame in stream:
        if isinstance(frame, DtmfFrame):
            stream.clear()
            waiting = asyncio.create_task(stream.mark("end"))
        elif isinstance(frame, MediaFrame):
            await stream.send_audio(frame.pcm[:100])
    results = await asyncio.gather(speaking, waiting, return_exceptions=True)
    assert all(isinstance(each, bool | StreamClosedError) for each in results)


async def answer(relay: Relay) -> None:
    saying = set()
    async for message in relay:
        if isinstance(message, PromptMessage):
            saying.add(asyncio.create_task(relay.say(forever("Good", " day"))))
    for result in await asyncio.gather(*saying, return_exceptions=True):
        assert result is False or isinstance(result, StreamClosedError)


async def watch(conversation: AssistantConversation) -> None:
    async for _ in conversation:
        await conversation.create_item("Noted.")


def sockets() -> int:
    found = 0
    for link in Path("/proc/self/fd").iterdir():
        try:
            found += str(link.readlink()).startswith("socket:")
        except FileNotFoundError:  # the listing's own descriptor
            continue
    return found


async def play(peer: Peer, script: list[dict[str, Any]]) -> None:
    """Send a script and kill the connection, after what was sent has certainly been read."""
    with suppress(websockets.ConnectionClosed):  # a script ends with the end of the session
        for frame in script:
            await peer.send(frame)
        await asyncio.wait_for(await peer.socket.ping(), 5)
    peer.socket.transport.abort()


CASES = [
    (server, script, length)
    for server, script in (
        (lambda: MediaServer(talk, token=None, reconnect_grace=0.02), MEDIA_SCRIPT),
        (lambda: MediaServer(talk, token=None, reconnect_grace=0), MEDIA_SCRIPT),
        (lambda: RelayServer(answer, token=None), RELAY_SCRIPT),
        (lambda: AssistantEventServer(watch, token=None), EVENTS_SCRIPT),
    )
    for length in range(len(script) + 1)
]


@pytest.mark.parametrize(("make", "script", "length"), CASES)
async def test_nothing_is_left(
    make: Any,
    script: list[Any],
    length: int,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("telnyx_async.realtime.assistant_events._FRAMES_A_SECOND", 1000)
    server = make()
    async with listening({"/telnyx": server}) as url:
        before = (asyncio.all_tasks(), sockets(), threading.active_count())
        async with connected(f"{url}/telnyx") as peer:
            await play(peer, script[:length])
        async with asyncio.timeout(5):
            while server.open_sessions or server._tasks:
                await asyncio.sleep(0.001)
            while sockets() > before[1] or asyncio.all_tasks() - before[0]:
                await asyncio.sleep(0.001)
        assert (asyncio.all_tasks(), sockets(), threading.active_count()) == before
        if isinstance(server, MediaServer):
            assert server._streams == {}
    assert "failed" not in caplog.text
