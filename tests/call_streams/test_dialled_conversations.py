"""Calls of the emulator: relays, and events of assistants, as servers of ours and of others get them."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from functools import partial
from typing import Any

import pytest

from telnyx_async import AsyncTelnyx, UnprocessableEntityError
from telnyx_async.emulator import DialledConversation, DialledRelay, Emulator
from telnyx_async.realtime import (
    AssistantConversation,
    AssistantEventServer,
    ItemCreated,
    PromptMessage,
    Relay,
    RelayServer,
    TextDelta,
)

from .dialled import incoming, other_server
from .peer import served


async def relaying(telnyx: Emulator, client: AsyncTelnyx, **arguments: Any) -> DialledRelay:
    call = await incoming(telnyx, client)
    await client.calls.actions.start_conversation_relay(call, **arguments)
    relay = telnyx.dialler.relay(call)
    await relay.wait_for(lambda: relay.is_open or relay.has_ended)
    return relay


async def test_a_relay(telnyx: Emulator, client: AsyncTelnyx) -> None:
    async def answer(relay: Relay) -> None:
        assert relay.setup.custom_parameters == {"plan": "gold"}
        async for message in relay:
            if isinstance(message, PromptMessage):
                await relay.say(words(message.text))
            else:
                await relay.play("https://example.com/hold.mp3")
                await relay.send_digits("1")
                await relay.set_language(speech="de")
                await relay.end_call("bye")

    async def words(text: str) -> AsyncIterator[str]:
        for word in ("You ", "said: ", text):
            yield word

    async with served(RelayServer(answer, token="secret")) as url:
        relay = await relaying(
            telnyx,
            client,
            url=f"{url}?token=secret",
            custom_parameters={"plan": "gold"},
            dtmf_detection=True,
        )
        call = relay.call["call_control_id"]
        with pytest.raises(UnprocessableEntityError, match="a conversation relay already"):
            await client.calls.actions.start_conversation_relay(call, url=url)
        relay.say("Hello")
        await relay.wait_for(lambda: relay.heard)
        assert relay.heard == ["You said: Hello"]
        relay.interrupt("You", 300)
        await relay.wait_for(lambda: relay.has_ended)
    assert relay.played == ["https://example.com/hold.mp3"]
    assert relay.digits == ["1"]
    assert relay.languages == [{"ttsLanguage": "de"}]
    assert relay.handoff_data == "bye"
    assert telnyx.events[-1].type == "call.conversation.ended"
    assert telnyx.events[-1].payload["reason"] == "ended_by_application"


async def test_keys_and_the_end_of_a_relay(telnyx: Emulator, client: AsyncTelnyx) -> None:
    async def listen(relay: Relay) -> None:
        messages.extend([message.raw["type"] async for message in relay])

    messages: list[str] = []
    async with served(RelayServer(listen, token=None)) as url:
        for detects in (False, True):
            relay = await relaying(
                telnyx, client, conversation_relay_url=url, dtmf_detection=detects
            )
            call = relay.call["call_control_id"]
            telnyx.callers.press(call, "12")
            await client.calls.actions.stop_conversation_relay(call)
            await relay.wait_for(partial(getattr, relay, "has_ended"))
        dial: dict[str, Any] = {"connection_id": "1", "from_": "+13125550100", "to": "+13125550101"}
        config: Any = {"url": url}
        dialed = await client.calls.dial(**dial, conversation_relay_config=config)
        telnyx.clock.advance(1)
        relay = telnyx.dialler.relay(dialed.data.call_control_id)
        await relay.wait_for(lambda: relay.is_open)
        assert telnyx.events[-1].type == "call.answered"
    await relay.wait_for(lambda: relay.has_ended)
    assert messages == ["dtmf", "dtmf"]
    assert telnyx.events[-1].payload["reason"] == "connection_closed"


async def test_a_relay_is_closed_after_ten_invalid_messages(
    telnyx: Emulator, client: AsyncTelnyx
) -> None:
    errors: list[str] = []

    async def send_nonsense(socket: Any) -> None:
        for frame in (
            {"type": "text", "token": 5},
            {"type": "text", "token": "a", "last": "yes"},
            {"type": "play"},
            {"type": "text", "token": "valid"},  # counts them from the beginning
            {"type": "sendDigits", "digits": "x"},
        ):
            await socket.send(json.dumps(frame))
        for _ in range(9):
            await socket.send("nonsense")
        async for text in socket:
            frame = json.loads(text)
            if frame["type"] == "error":
                errors.append(frame["description"])

    async with other_server(send_nonsense) as url:
        relay = await relaying(telnyx, client, conversation_relay_settings={"url": url})
        await relay.wait_for(lambda: relay.has_ended)
    assert len(errors) == 13
    assert relay.speaking == "valid"
    assert relay.reason == "too_many_invalid_messages"


async def assistant_of(client: AsyncTelnyx, url: str) -> str:
    await client.integration_secrets.create(identifier="events", type="bearer", token="secret")
    assistant = await client.ai.assistants.create(
        name="Concierge",
        model="m",
        instructions="Be kind.",
        websocket_settings={"enabled": True, "url": url, "auth_ref": "events"},
    )
    return assistant.id


async def conversing(telnyx: Emulator, client: AsyncTelnyx, url: str) -> DialledConversation:
    call = await incoming(telnyx, client)
    assistant = await assistant_of(client, url)
    await client.calls.actions.start_ai_assistant(call, assistant={"id": assistant})
    conversation = telnyx.dialler.conversation(call)
    await conversation.wait_for(lambda: conversation.is_open)
    return conversation


async def test_events_of_an_assistant(telnyx: Emulator, client: AsyncTelnyx) -> None:
    async def watch(conversation: AssistantConversation) -> None:
        async for event in conversation:
            if isinstance(event, ItemCreated):
                items.append((event.item.role, event.item.text))
                if len(items) == 2:
                    await conversation.create_item("Say it again.")
            elif isinstance(event, TextDelta):
                deltas.append(event.delta)
            elif event.raw["type"] == "session.delegation.created":
                await conversation.complete_delegation("42")

    items: list[tuple[str | None, str]] = []
    deltas: list[str] = []
    async with served(AssistantEventServer(watch, token="secret")) as url:
        conversation = await conversing(telnyx, client, url)
        call = conversation.call["call_control_id"]
        telnyx.callers.press(call, "1")
        conversation.say("Hello")
        conversation.delegate(question="?")
        await conversation.wait_for(lambda: conversation.delegations)
        await conversation.wait_for(lambda: len(items) == 4)
        await client.calls.actions.stop_ai_assistant(call)
        await conversation.wait_for(lambda: conversation.has_ended)
    assert items == [
        ("user", "Hello"),
        ("assistant", "Concierge heard: Hello"),
        ("user", "Say it again."),
        ("assistant", "Concierge heard: Say it again."),
    ]
    assert "".join(deltas) == items[1][1] + items[3][1]
    assert conversation.delegations == [{"type": "session.delegation.completed", "text": "42"}]


async def test_events_that_the_emulator_refuses(telnyx: Emulator, client: AsyncTelnyx) -> None:
    errors: list[str] = []

    async def send_nonsense(socket: Any) -> None:
        frames: list[Any] = [
            {"type": "hologram"},
            {"type": "conversation.item.create", "item": {"role": "robot"}},
            {"type": "x", "padding": "A" * (1 << 20)},
            {"type": "conversation.item.create", "item": {"role": "assistant", "content": []}},
        ]
        for frame in frames + frames[:1] * 8:
            await socket.send(json.dumps(frame))
        async for text in socket:
            event = json.loads(text)
            if event["type"] == "error":
                errors.append(event["error"]["code"])

    async with other_server(send_nonsense) as url:
        call = await incoming(telnyx, client)
        assistant = await assistant_of(client, url)
        telnyx.state["/integration_secrets"].clear()  # the name goes out in their place
        await client.calls.actions.start_ai_assistant(call, assistant={"id": assistant})
        conversation = telnyx.dialler.conversation(call)
        await conversation.wait_for(lambda: len(conversation.errors) == 11)
        assert conversation.headers == {"Authorization": "Bearer events"}
        conversation.stop()
        await conversation.wait_for(lambda: conversation.has_ended)
    assert errors == conversation.errors
    assert errors[:3] == ["invalid_event", "invalid_event", "frame_too_large"]
    assert errors[-2:] == ["rate_limit_exceeded"] * 2


async def test_commands_without_a_url_open_nothing(telnyx: Emulator, client: AsyncTelnyx) -> None:
    call = await incoming(telnyx, client)
    actions = client.calls.actions
    await actions.start_streaming(call)
    await actions.stop_streaming(call)
    await actions.start_conversation_relay(call)
    await actions.start_ai_assistant(call)
    await actions.answer(call)  # again
    assert telnyx.dialler.connections == []
    types = [event.type for event in telnyx.events]
    assert types[-2:] == ["streaming.started", "streaming.stopped"]


async def test_other_secrets_are_passed_over(telnyx: Emulator, client: AsyncTelnyx) -> None:
    async def watch(conversation: AssistantConversation) -> None:
        async for _ in conversation:
            pass

    await client.integration_secrets.create(identifier="other", type="bearer", token="x")
    async with served(AssistantEventServer(watch, token="secret")) as url:
        conversation = await conversing(telnyx, client, url)
    await conversation.wait_for(lambda: conversation.has_ended)
    conversation.drop()  # it is closed already
