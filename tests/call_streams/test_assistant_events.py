"""The event stream of assistants, spoken to by a peer of another library."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
import websockets

from telnyx_async.realtime import (
    AssistantConversation,
    AssistantEventServer,
    ConversationError,
    ConversationItem,
    DelegationCreated,
    ItemCreated,
    ItemDeleted,
    SessionCreated,
    SessionEnded,
    StreamClosedError,
    TextDelta,
    UnknownEvent,
)

from .peer import Peer, connected, served

BEARER = {"Authorization": "Bearer secret"}


class Watcher:
    """A handler that keeps the conversation and its events."""

    def __init__(self) -> None:
        self.conversations: asyncio.Queue[AssistantConversation] = asyncio.Queue()
        self.events: list[Any] = []
        self.ended = asyncio.Event()

    async def __call__(self, conversation: AssistantConversation) -> None:
        self.conversations.put_nowait(conversation)
        async for event in conversation:
            self.events.append(event)
        self.ended.set()


@pytest.fixture
def watcher() -> Watcher:
    return Watcher()


@pytest.fixture
async def url(watcher: Watcher) -> AsyncIterator[str]:
    async with served(AssistantEventServer(watcher, token="secret")) as url:
        yield url


@pytest.fixture
async def peer(url: str) -> AsyncIterator[Peer]:
    async with connected(url, BEARER) as opened:
        yield opened


@pytest.fixture
async def conversation(peer: Peer, watcher: Watcher) -> AssistantConversation:
    return await watcher.conversations.get()


async def test_events_are_typed(
    peer: Peer, conversation: AssistantConversation, watcher: Watcher
) -> None:
    before = conversation.created
    assert before is None
    session = {"conversation_id": "c", "assistant_id": "a", "from": "+1", "direction": "inbound"}
    content = [{"type": "text", "text": "Good "}, {"type": "text", "text": "day"}, {"type": "x"}]
    item = {"id": "i2", "type": "message", "role": "user", "content": content}
    await peer.send({"type": "session.created", "session": session})
    await peer.send({"type": "conversation.item.created", "previous_item_id": "i1", "item": item})
    await peer.send({"type": "conversation.item.deleted", "item_id": "i2"})
    await peer.send({"type": "conversation.item.deleted", "item": {"id": "i1"}})
    await peer.send({"type": "response.text.delta", "delta": "Hi"})
    await peer.send({"type": "session.delegation.created", "id": "d"})
    await peer.send({"type": "error", "error": {"code": "x", "message": "no"}})
    await peer.send({"type": "error", "error": "no"})
    await peer.send({"type": "error", "message": "no"})
    await peer.send({"type": "telnyx.call.answered"})
    await peer.send({"type": "session.created"})
    await peer.send("not JSON")
    await peer.send({"type": "session.ended", "reason": "hangup", "duration_sec": 7})
    await watcher.ended.wait()
    assert conversation.created == SessionCreated(
        conversation_id="c", assistant_id="a", from_="+1", direction="inbound", raw={}
    )
    said = ConversationItem(id="i2", type="message", role="user", text="Good day")
    assert watcher.events == [
        conversation.created,
        ItemCreated(item=said, previous_item_id="i1", raw={}),
        ItemDeleted(item_id="i2", raw={}),
        ItemDeleted(item_id="i1", raw={}),
        TextDelta(delta="Hi", raw={}),
        DelegationCreated(raw={"type": "session.delegation.created", "id": "d"}),
        ConversationError(code="x", message="no", raw={}),
        ConversationError(message="no", raw={}),
        ConversationError(message="no", raw={}),
        UnknownEvent(type="telnyx.call.answered", raw={"type": "telnyx.call.answered"}),
        UnknownEvent(type="session.created", raw={"type": "session.created"}),
        UnknownEvent(raw="not JSON"),
        SessionEnded(reason="hangup", duration_sec=7, raw={}),
    ]
    assert conversation.end_reason == "stop"
    with pytest.raises(StreamClosedError, match="assistant conversation has ended"):
        await conversation.create_item("too late")


async def test_what_is_sent(peer: Peer, conversation: AssistantConversation) -> None:
    await conversation.create_item("What is the time?")
    await conversation.create_item("It is late.", role="assistant")
    await conversation.complete_delegation("42", delegation_id="d")
    content = [{"type": "input_text", "text": "What is the time?"}]
    assert await peer.receive() == {
        "type": "conversation.item.create",
        "item": {"type": "message", "role": "user", "content": content},
    }
    assert (await peer.receive())["item"]["role"] == "assistant"
    assert await peer.receive() == {
        "delegation_id": "d",
        "type": "session.delegation.completed",
        "text": "42",
    }


async def test_no_more_than_ten_frames_a_second(
    peer: Peer, conversation: AssistantConversation
) -> None:
    loop = asyncio.get_running_loop()
    sending = asyncio.gather(*(conversation.create_item(str(number)) for number in range(11)))
    await peer.receive()
    began = loop.time()
    for _ in range(9):
        await peer.receive()
    assert not sending.done()
    await peer.receive()
    assert loop.time() - began > 0.9
    await sending


async def test_a_frame_beyond_1_mib_is_refused(
    peer: Peer, conversation: AssistantConversation
) -> None:
    with pytest.raises(ValueError, match="more than 1,048,576"):
        await conversation.create_item("A" * (1 << 20))


@pytest.mark.parametrize("headers", [{}, {"Authorization": "Basic secret"}])
async def test_the_secret_is_checked(url: str, watcher: Watcher, headers: dict[str, str]) -> None:
    with pytest.raises(websockets.InvalidStatus, match="401"):
        async with connected(url, headers):
            pass
    assert watcher.conversations.empty()
