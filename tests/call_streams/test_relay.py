"""ConversationRelay, spoken to by a peer of another library."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any, ClassVar

import pytest
import websockets

from telnyx_async.realtime import (
    DtmfMessage,
    ErrorMessage,
    InterruptMessage,
    PromptMessage,
    Relay,
    RelayServer,
    SetupMessage,
    StreamClosedError,
    UnknownMessage,
)

from .peer import Peer, connected, served

SETUP = {
    "type": "setup",
    "sessionId": "se",
    "callControlId": "v3:call",
    "callSessionId": "s",
    "callLegId": "l",
    "from": "+13125550100",
    "to": "+13125550101",
    "direction": "inbound",
    "callerName": "Ada",
    "callStatus": "in-progress",
    "customParameters": {"plan": "gold"},
}


class Answerer:
    """A handler that keeps the relay and its messages, and answers prompts with `reply`."""

    def __init__(self) -> None:
        self.relays: asyncio.Queue[Relay] = asyncio.Queue()
        self.messages: list[Any] = []
        self.ended = asyncio.Event()

    async def __call__(self, relay: Relay) -> None:
        self.relays.put_nowait(relay)
        async for message in relay:
            self.messages.append(message)
        self.ended.set()


@pytest.fixture
def answerer() -> Answerer:
    return Answerer()


@pytest.fixture
async def url(answerer: Answerer) -> AsyncIterator[str]:
    async with served(RelayServer(answerer, token="secret")) as url:
        yield f"{url}?token=secret"


@pytest.fixture
async def peer(url: str) -> AsyncIterator[Peer]:
    async with connected(url) as opened:
        await opened.send(SETUP)
        yield opened


@pytest.fixture
async def relay(peer: Peer, answerer: Answerer) -> Relay:
    return await answerer.relays.get()


async def words(*tokens: str) -> AsyncIterator[str]:
    for token in tokens:
        yield token


async def test_messages_are_typed(peer: Peer, relay: Relay, answerer: Answerer) -> None:
    await peer.send({"type": "prompt", "voicePrompt": "Hello", "lang": "en", "last": True})
    await peer.send({"type": "prompt", "voicePrompt": "Hel", "last": False})
    await peer.send({"type": "dtmf", "digit": "#"})
    interruption = {"utteranceUntilInterrupt": "Good", "durationUntilInterruptMs": "460"}
    await peer.send({"type": "interrupt", **interruption})
    await peer.send({"type": "error", "description": "Invalid message"})
    await peer.send(SETUP)
    await peer.send({"type": "hologram"})
    await peer.send({"type": "prompt"})
    await peer.send("not JSON")
    await peer.socket.close()
    await answerer.ended.wait()
    assert relay.setup == SetupMessage(
        session_id="se",
        call_control_id="v3:call",
        call_session_id="s",
        call_leg_id="l",
        from_="+13125550100",
        to="+13125550101",
        direction="inbound",
        caller_name="Ada",
        call_status="in-progress",
        custom_parameters={"plan": "gold"},
        raw={},
    )
    assert answerer.messages == [
        PromptMessage(text="Hello", language="en", raw={}),
        PromptMessage(text="Hel", last=False, raw={}),
        DtmfMessage(digit="#", raw={}),
        InterruptMessage(spoken="Good", duration_ms=460, raw={}),
        ErrorMessage(description="Invalid message", raw={}),
        relay.setup,
        UnknownMessage(type="hologram", raw={"type": "hologram"}),
        UnknownMessage(type="prompt", raw={"type": "prompt"}),
        UnknownMessage(raw="not JSON"),
    ]
    assert relay.end_reason == "lost"


async def test_the_last_token_says_so(peer: Peer, relay: Relay) -> None:
    assert await relay.say("At once.")
    assert await relay.say(words("One", "", " by", " one.", ""))
    assert await relay.say(words())
    assert [await peer.receive() for _ in range(4)] == [
        {"type": "text", "token": "At once.", "last": True},
        {"type": "text", "token": "One", "last": False},
        {"type": "text", "token": " by", "last": False},
        {"type": "text", "token": " one.", "last": True},
    ]


async def test_other_messages(peer: Peer, relay: Relay) -> None:
    await relay.play("https://example.com/hold.mp3")
    await relay.send_digits("1w2W#*A")
    await relay.set_language(speech="de")
    await relay.set_language(transcription="fr")
    await relay.end_call("to an agent")
    await relay.end_call()
    assert [await peer.receive() for _ in range(6)] == [
        {"type": "play", "source": "https://example.com/hold.mp3"},
        {"type": "sendDigits", "digits": "1w2W#*A"},
        {"type": "language", "ttsLanguage": "de"},
        {"type": "language", "transcriptionLanguage": "fr"},
        {"type": "end", "handoffData": "to an agent"},
        {"type": "end"},
    ]


async def test_bad_input_is_refused_before_it_is_sent(peer: Peer, relay: Relay) -> None:
    for digits in ("", "12x", "1 2"):
        with pytest.raises(ValueError, match="not valid digits"):
            await relay.send_digits(digits)
    with pytest.raises(ValueError, match="needs `speech` or `transcription`"):
        await relay.set_language()
    with pytest.raises(ValueError, match="Nothing was sent"):
        await relay.say("A" * (4 << 20))
    await relay.close()
    with pytest.raises(StreamClosedError, match=r"relay has ended \(closed\)"):
        await relay.say("too late")
    assert await peer.rest() == []


async def test_an_interruption_stops_what_is_said(peer: Peer, relay: Relay) -> None:
    closed = asyncio.Event()

    async def thinking() -> AsyncIterator[str]:
        try:
            yield "Let me"
            yield " think"
            await asyncio.Event().wait()
        finally:
            closed.set()

    saying = asyncio.create_task(relay.say(thinking()))
    behind = asyncio.create_task(relay.say("And then"))
    assert (await peer.receive())["token"] == "Let me"
    await peer.send({"type": "interrupt", "utteranceUntilInterrupt": "Let"})
    assert [await saying, await behind] == [False, False]
    assert closed.is_set()
    assert await relay.say("Yes?")
    assert (await peer.receive())["token"] == "Yes?"


async def test_the_end_stops_what_is_said(peer: Peer, relay: Relay) -> None:
    async def thinking() -> AsyncIterator[str]:
        yield "Let me"
        yield " think"
        await asyncio.Event().wait()

    saying = asyncio.create_task(relay.say(thinking()))
    await peer.receive()
    await peer.socket.close()
    with pytest.raises(StreamClosedError):
        await saying


async def test_a_lost_connection_is_noticed_while_sending() -> None:
    class Broken:
        cancellable: ClassVar = False

        async def receive(self) -> None:
            await asyncio.Event().wait()

        async def send(self, text: str) -> None:
            raise ConnectionResetError

        async def close(self, code: int = 1000, reason: str = "") -> None: ...

    relay = Relay(Broken(), SetupMessage(custom_parameters={}, raw={}), 1000)
    with pytest.raises(StreamClosedError, match="lost"):
        await relay.say("Hello")


async def test_the_token_is_in_the_query(url: str, answerer: Answerer) -> None:
    for query in ("", "?token=wrong"):
        with pytest.raises(websockets.InvalidStatus, match="401"):
            async with connected(url.partition("?")[0] + query):
                pass
    assert answerer.relays.empty()


async def test_without_setup_there_is_no_relay(url: str, answerer: Answerer) -> None:
    async with connected(url) as peer:
        await peer.send({"type": "hologram"})
    assert answerer.relays.empty()
