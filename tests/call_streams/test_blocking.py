"""Handlers that block, each in a thread of its own."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import Any

import pytest

from telnyx_async import UnprocessableEntityError
from telnyx_async.emulator import BlockingEmulator
from telnyx_async.realtime import DtmfFrame, MediaFrame, PromptMessage
from telnyx_async.realtime.codecs import ulaw_to_pcm
from telnyx_sync import Telnyx
from telnyx_sync.realtime import (
    AssistantConversation,
    AssistantEventServer,
    MediaServer,
    MediaStream,
    Relay,
    RelayServer,
    listening,
)

TONE = ulaw_to_pcm(bytes(range(128, 160)) * 5)


@pytest.fixture
def telnyx() -> Iterator[BlockingEmulator]:
    with BlockingEmulator() as running:
        yield running


@pytest.fixture
def client(telnyx: BlockingEmulator) -> Iterator[Telnyx]:
    with Telnyx("KEY", base_url=telnyx.url, max_retries=0) as opened:
        yield opened


def answered(telnyx: BlockingEmulator, client: Telnyx) -> str:
    call: str = telnyx.callers.call(from_="+13125550100", to="+13125550101")["call_control_id"]
    client.calls.actions.answer(call)
    return call


def test_a_call(telnyx: BlockingEmulator, client: Telnyx) -> None:
    done = threading.Event()
    threads: list[threading.Thread] = []
    results: dict[str, Any] = {}

    def talk(stream: MediaStream) -> None:
        threads.append(threading.current_thread())
        results["start"] = (stream.start.call_control_id, stream.sample_rate)
        assert stream.end_reason is None
        speaker = threading.Thread(target=lambda: speak(stream))
        for frame in stream:
            if isinstance(frame, DtmfFrame):
                speaker.start()
            elif isinstance(frame, MediaFrame):
                stream.clear()
                speaker.join()
                stream.send_payload(frame.payload)
                stream.send_frame({"event": "hologram"})
                stream.hang_up(client)
                stream.hang_up(client)
        results["end"] = (stream.end_reason, stream.dropped)
        done.set()

    def speak(stream: MediaStream) -> None:
        results["whole"] = stream.send_audio(TONE)
        results["mark"] = stream.mark("said")
        results["cut"] = stream.send_audio(TONE for _ in range(500))

    server = MediaServer(talk, token="secret")
    with listening({"/media": server}) as url:
        call = answered(telnyx, client)
        client.calls.actions.start_streaming(call, **server.start_arguments(f"{url}/media"))
        media = telnyx.dialler.media(call)
        telnyx.run(media.wait_for, lambda: media.is_open)
        telnyx.callers.press(call, "1")
        telnyx.run(media.wait_for, lambda: len(media.heard) > 320)
        media.speak(TONE)
        telnyx.run(media.wait_for, lambda: media.has_ended)
        assert done.wait(5)
    assert results == {
        "start": (call, 8000),
        "whole": True,
        "mark": True,
        "cut": False,
        "end": ("stop", 0),
    }
    assert media.errors == [100003]
    assert threads[0] is not threading.current_thread()
    assert server.open_sessions == 0


def test_hang_up_raises_other_errors(telnyx: BlockingEmulator, client: Telnyx) -> None:
    errors: list[str | None] = []

    def talk(stream: MediaStream) -> None:
        heard.extend(stream.audio())
        telnyx.state.clear()
        try:
            stream.hang_up(client)
        except Exception as error:
            errors.append(getattr(error, "code", None))
        stream.close()
        done.set()

    done = threading.Event()
    heard: list[bytes] = []
    with listening({"/media": MediaServer(talk, token=None)}) as url:
        call = answered(telnyx, client)
        client.calls.actions.start_streaming(call, stream_url=f"{url}/media")
        media = telnyx.dialler.media(call)
        media.speak(TONE)
        media.send_payload(b"\xff" * 160, track="outbound")
        media.stop()
        telnyx.run(media.wait_for, lambda: media.has_ended)
        assert done.wait(5)
    assert heard == [TONE]
    assert errors == ["90015"]


def test_hang_up_raises_what_is_not_the_end(telnyx: BlockingEmulator, client: Telnyx) -> None:
    class Actions:
        def hangup(self, call: str) -> None:
            error = UnprocessableEntityError("no")
            error.errors = ()
            raise error

    class Calls:
        actions = Actions()

    class Other:
        calls = Calls()

    def talk(stream: MediaStream) -> None:
        with pytest.raises(UnprocessableEntityError):
            stream.hang_up(Other())  # type: ignore[arg-type]
        done.set()

    done = threading.Event()
    with listening({"/media": MediaServer(talk, token=None)}) as url:
        call = answered(telnyx, client)
        client.calls.actions.start_streaming(call, stream_url=f"{url}/media")
        assert done.wait(5)


def test_a_relay(telnyx: BlockingEmulator, client: Telnyx) -> None:
    said: list[bool] = []

    def answer(relay: Relay) -> None:
        assert relay.setup.from_ == "+13125550100"
        for message in relay:
            if isinstance(message, PromptMessage):
                said.append(relay.say("You said:"))
                said.append(relay.say(iter([" ", message.text])))
            else:
                relay.play("https://example.com/hold.mp3")
                relay.send_digits("1")
                relay.set_language(speech="de")
                relay.end_call("bye")

    with listening({"/relay": RelayServer(answer, token=None)}) as url:
        call = answered(telnyx, client)
        client.calls.actions.start_conversation_relay(call, url=f"{url}/relay")
        relay = telnyx.dialler.relay(call)
        relay.say("Hello")
        telnyx.run(relay.wait_for, lambda: len(relay.heard) == 2)
        relay.interrupt()
        telnyx.run(relay.wait_for, lambda: relay.has_ended)
    assert said == [True, True]
    assert relay.heard == ["You said:", " Hello"]
    assert (relay.digits, relay.handoff_data) == (["1"], "bye")


def test_events_of_an_assistant(telnyx: BlockingEmulator, client: Telnyx) -> None:
    def watch(conversation: AssistantConversation) -> None:
        assert conversation.created is None or conversation.created.assistant_id
        for _ in conversation:
            break
        conversation.create_item("Good day")
        conversation.complete_delegation("42")

    with listening({"/events": AssistantEventServer(watch, token="events")}) as url:
        settings: Any = {"enabled": True, "url": f"{url}/events", "auth_ref": "events"}
        assistant = client.ai.assistants.create(
            name="Concierge", model="m", instructions="Be kind.", websocket_settings=settings
        )
        call = answered(telnyx, client)
        client.calls.actions.start_ai_assistant(call, assistant={"id": assistant.id})
        conversation = telnyx.dialler.conversation(call)
        telnyx.run(conversation.wait_for, lambda: conversation.has_ended)
    assert [item["role"] for item in conversation.items] == ["user", "assistant"]
    assert conversation.delegations[0]["text"] == "42"
