"""Calls of the emulator, whose WebSockets reach servers of ours and of others."""

from __future__ import annotations

import asyncio
import json
from array import array
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
import websockets

from telnyx_async import AsyncTelnyx, UnprocessableEntityError
from telnyx_async.emulator import DialledMedia, DialledRelay, Emulator
from telnyx_async.realtime import (
    AssistantConversation,
    AssistantEventServer,
    ItemCreated,
    MediaFrame,
    MediaServer,
    MediaStream,
    MediaStreamFrame,
    PromptMessage,
    Relay,
    RelayServer,
    TextDelta,
)
from telnyx_async.realtime.codecs import alaw_to_pcm, pcm_to_alaw, pcm_to_ulaw, ulaw_to_pcm

from .peer import served

TOKEN = "the token of the stream"
TONE = ulaw_to_pcm(bytes(range(128, 160)) * 5)
WAVE = array("h", range(0, 16000, 100)).tobytes()


@asynccontextmanager
async def other_server(
    handler: Callable[[Any], Awaitable[None]],
) -> AsyncIterator[str]:
    """A server as others write them, with the package `websockets`."""
    async with websockets.serve(handler, "127.0.0.1", 0) as server:
        yield "ws://{}:{}".format(*server.sockets[0].getsockname()[:2])


async def incoming(telnyx: Emulator, client: AsyncTelnyx) -> str:
    call: str = telnyx.callers.call(from_="+13125550100", to="+13125550101")["call_control_id"]
    await client.calls.actions.answer(call)
    return call


async def streaming(
    telnyx: Emulator, client: AsyncTelnyx, url: str, **arguments: Any
) -> DialledMedia:
    call = await incoming(telnyx, client)
    arguments = {"stream_bidirectional_mode": "rtp", **arguments}
    await client.calls.actions.start_streaming(call, stream_url=url, **arguments)
    media = telnyx.dialler.media(call)
    await media.wait_for(lambda: media.is_open or media.has_ended)
    return media


async def test_frames_of_a_stream(telnyx: Emulator, client: AsyncTelnyx) -> None:
    frames: list[dict[str, Any]] = []
    headers: dict[str, str] = {}

    async def collect(socket: Any) -> None:
        headers.update(socket.request.headers)
        async for text in socket:
            frames.append(json.loads(text))

    async with other_server(collect) as url:
        media = await streaming(
            telnyx,
            client,
            url,
            stream_auth_token=TOKEN,
            client_state="YQ==",
            custom_parameters=[{"name": "plan", "value": "gold"}],
        )
        media.speak(TONE * 2)
        telnyx.callers.press(media.call["call_control_id"], "1")
        await client.calls.actions.stop_streaming(media.call["call_control_id"])
        await media.wait_for(lambda: media.has_ended)
    assert headers["x-telnyx-streaming-auth-token"] == TOKEN
    assert "origin" not in headers
    assert [frame["event"] for frame in frames] == [
        "connected",
        "start",
        "media",
        "media",
        "dtmf",
        "stop",
    ]
    assert [frame["sequence_number"] for frame in frames[1:]] == ["1", "2", "3", "4", "5"]
    start = frames[1]["start"]
    assert start["call_control_id"] == media.call["call_control_id"]
    assert start["media_format"] == {"encoding": "PCMU", "sample_rate": 8000, "channels": 1}
    assert start["client_state"] == "YQ=="
    assert start["custom_parameters"] == [{"name": "plan", "value": "gold"}]
    assert frames[3]["media"]["chunk"] == "2"
    assert frames[3]["media"]["timestamp"] == "20"
    assert frames[4]["dtmf"] == {"digit": "1"}
    assert [event.type for event in telnyx.events] == [
        "call.initiated",
        "call.answered",
        "streaming.started",
        "call.dtmf.received",
        "streaming.stopped",
    ]
    assert telnyx.events[2].payload["stream_id"] == media.stream_id


async def test_audio_is_played_as_time_passes(telnyx: Emulator, client: AsyncTelnyx) -> None:
    marks: list[bool] = []
    spoken = asyncio.Event()

    async def speak(stream: MediaStream) -> None:
        await stream.send_audio(TONE * 5)
        spoken.set()
        marks.append(await stream.mark("end"))
        async for _ in stream:
            pass

    async with served(MediaServer(speak, token=TOKEN, codec="PCMA")) as url:
        media = await streaming(
            telnyx, client, url, stream_auth_token=TOKEN, stream_bidirectional_codec="PCMA"
        )
        await media.wait_for(lambda: len(media.received) == 6)
        assert spoken.is_set()
        assert media.heard == b""
        assert media.queued == pytest.approx(0.1)
        telnyx.clock.advance(0.05)
        assert media.heard_pcm == alaw_to_pcm(pcm_to_alaw(TONE * 2))
        assert marks == []
        telnyx.clock.advance(0.05)
        await media.wait_for(lambda: marks)
        assert marks == [True]
        assert media.heard_marks == ["end"]
        assert len(media.heard) == 800
        await client.calls.actions.hangup(media.call["call_control_id"])
        await media.wait_for(lambda: media.has_ended)
    assert media.errors == []


async def test_clear_takes_effect_at_once(telnyx: Emulator, client: AsyncTelnyx) -> None:
    """Within 20 ms, whatever else the machine does: here within 0 ms of the loop's own time."""

    async def speak(stream: MediaStream) -> None:
        mark = asyncio.create_task(stream.mark("before"))
        speaking = asyncio.create_task(stream.send_audio(TONE * 500))
        after = asyncio.create_task(stream.mark("after"))
        async for frame in stream:
            if isinstance(frame, MediaFrame):
                loop = asyncio.get_running_loop()
                interrupted = loop.time()
                with pytest.MonkeyPatch.context() as patch:
                    # No timer fires: neither the pace of the audio nor anything else delays it.
                    patch.setattr(loop, "time", lambda now=interrupted: now)
                    await stream.clear()
                    while not media.cleared_at:
                        await asyncio.sleep(0)
        assert [await mark, await speaking, await after] == [True, False, False]

    async with served(MediaServer(speak, token=None, reconnect_grace=0)) as url:
        media = await streaming(telnyx, client, url)
        await media.wait_for(lambda: media.queued > 0.1)
        telnyx.clock.advance(0.05)
        media.speak(TONE)
        await media.wait_for(lambda: media.cleared_at)
        assert len(media.heard) == 320
        assert media.queued == 0
        telnyx.clock.advance(1)
        media.stop()
        await media.wait_for(lambda: media.has_ended)
        assert len(media.heard) == 320
    assert media.heard_marks == ["before"]


async def test_errors_of_frames(telnyx: Emulator, client: AsyncTelnyx) -> None:
    errors: list[int] = []

    async def send_nonsense(socket: Any) -> None:
        for text in (
            "not JSON",
            '{"event": "hologram"}',
            '{"event": "media", "media": 1}',
            '{"event": "mark"}',
            '{"event": "media", "media": {"payload": "%"}}',
            '{"event": "media", "media": {"payload": ""}}',
            '{"event": "media", "media": {"payload": "AAAA"}}',
            json.dumps({"event": "media", "media": {"payload": "A" * 4 * 80001}}),
        ):
            await socket.send(text)
        async for text in socket:
            frame = json.loads(text)
            if frame["event"] == "error":
                errors.append(frame["payload"]["code"])

    async with other_server(send_nonsense) as url:
        media = await streaming(telnyx, client, url)
        await media.wait_for(lambda: len(media.errors) == 8)
        media.stop()
        await media.wait_for(lambda: media.has_ended)
    assert media.errors == [100003] * 4 + [100004] * 4 == errors
    assert media.received[0] == {"text": "not JSON"}


async def test_mp3_payloads_are_limited(telnyx: Emulator, client: AsyncTelnyx) -> None:
    async def speak(stream: MediaStream) -> None:
        await stream.send_payload(b"ID3")
        await stream.send_frame({"event": "media", "media": {"payload": "SUQz"}})
        async for frame in stream:
            frames.append(frame)

    frames: list[MediaStreamFrame] = []
    async with served(MediaServer(speak, token=None, mode="mp3")) as url:
        media = await streaming(telnyx, client, url, stream_bidirectional_mode="mp3")
        await media.wait_for(lambda: media.errors)
        telnyx.clock.advance(1)
        assert media.heard == b"ID3"
        media.stop()
        await media.wait_for(lambda: media.has_ended)
    assert media.errors == [100005]


@pytest.mark.parametrize(
    ("encoding", "order"), [("PCMU", "big"), ("PCMA", "big"), ("L16", "little"), ("L16", "big")]
)
async def test_the_codec_of_the_telephone(
    telnyx: Emulator, client: AsyncTelnyx, encoding: str, order: Any
) -> None:
    async def listen(stream: MediaStream) -> None:
        assert stream.start.media_format.encoding == encoding
        heard.extend([pcm async for pcm in stream.audio()])

    heard: list[bytes] = []
    telnyx.dialler.encoding, telnyx.dialler.l16_byte_order = encoding, order
    rate = 16000 if encoding == "L16" else 8000
    codec: Any = "L16" if encoding == "L16" else "PCMU"
    wave = array("h", range(0, rate * 2, 2)[: rate // 50]).tobytes()
    async with served(MediaServer(listen, token=None, codec=codec)) as url:
        media = await streaming(telnyx, client, url)
        media.speak(wave * 3)
        media.send_payload(b"", track="outbound")
        media.stop()
        await media.wait_for(lambda: media.has_ended)
    decoded = {
        "PCMU": ulaw_to_pcm(pcm_to_ulaw(wave)),
        "PCMA": alaw_to_pcm(pcm_to_alaw(wave)),
        "L16": wave,
    }
    assert heard == [decoded[encoding]] * 3


async def test_audio_out_of_order(telnyx: Emulator, client: AsyncTelnyx) -> None:
    async def listen(stream: MediaStream) -> None:
        async for frame in stream:
            if isinstance(frame, MediaFrame):
                heard.append(frame.payload[0])
                arrived.append(int(frame.raw["sequence_number"]) - 1)

    heard: list[int] = []
    arrived: list[int] = []
    telnyx.dialler.reorder = 4
    pcm = b"".join(ulaw_to_pcm(bytes([code]) * 160) for code in range(1, 100))
    async with served(MediaServer(listen, token=None)) as url:
        media = await streaming(telnyx, client, url)
        media.speak(pcm)
        media.stop()
        await media.wait_for(lambda: media.has_ended)
    assert heard == list(range(1, 100))
    assert arrived != heard


async def test_live_speech(telnyx: Emulator, client: AsyncTelnyx) -> None:
    async def listen(stream: MediaStream) -> None:
        times.extend([asyncio.get_running_loop().time() async for _ in stream.audio()])

    times: list[float] = []
    async with served(MediaServer(listen, token=None)) as url:
        media = await streaming(telnyx, client, url)
        await media.speak_live(TONE * 5)
        media.stop()
        await media.wait_for(lambda: media.has_ended)
    assert len(times) == 5
    assert times[-1] - times[0] > 0.06


async def test_a_stream_goes_on_after_a_reconnection(telnyx: Emulator, client: AsyncTelnyx) -> None:
    async def echo(stream: MediaStream) -> None:
        starts.append(stream)
        async for pcm in stream.audio():
            await stream.send_audio(pcm)

    starts: list[MediaStream] = []
    async with served(MediaServer(echo, token=None)) as url:
        media = await streaming(telnyx, client, url)
        media.speak(TONE)
        await media.wait_for(lambda: len(media.received) == 1)
        again = telnyx.dialler.reconnect(media)
        assert telnyx.dialler.media(media.call["call_control_id"]) is again
        await again.wait_for(lambda: again.is_open)
        again.speak(TONE)
        await again.wait_for(lambda: len(again.received) == 1)
        again.stop()
        await again.wait_for(lambda: again.has_ended)
    assert len(starts) == 1
    assert again.stream_id != media.stream_id


async def test_when_streams_begin_and_end(telnyx: Emulator, client: AsyncTelnyx) -> None:
    async def listen(stream: MediaStream) -> None:
        async for _ in stream:
            pass

    async with served(MediaServer(listen, token=TOKEN)) as url:
        dial = {"connection_id": "1", "from_": "+13125550100", "to": "+13125550101"}
        dialed = await client.calls.dial(**dial, stream_url=url, stream_auth_token=TOKEN)
        call = dialed.data.call_control_id
        with pytest.raises(LookupError, match="has no DialledMedia"):
            telnyx.dialler.media(call)
        telnyx.clock.advance(1)  # it is answered
        media = telnyx.dialler.media(call)
        await media.wait_for(lambda: media.is_open)
        with pytest.raises(UnprocessableEntityError, match="has a media stream already"):
            await client.calls.actions.start_streaming(call, stream_url=url)
        telnyx.callers.hang_up(call)
        await media.wait_for(lambda: media.has_ended)
        assert media.close_code == 1000

        incoming = telnyx.callers.call(from_="+13125550100", to="+13125550101")
        call = incoming["call_control_id"]
        await client.calls.actions.answer(call, stream_url=url)  # it has no token
        media = telnyx.dialler.media(call)
        await media.wait_for(lambda: media.has_ended)
        assert media.refused == 401
    assert telnyx.events[-1].type == "streaming.failed"
    assert telnyx.events[-1].payload["failure_reason"] == "connection_failed: 401"
    await client.calls.actions.start_streaming(call, stream_url="ws://127.0.0.1:9/nobody")
    media = telnyx.dialler.media(call)
    await media.wait_for(lambda: media.has_ended)
    assert media.refused == 0
    assert telnyx.events[-1].payload["failure_reason"] == "connection_failed: no response"
    await client.calls.actions.stop_streaming(call)
    assert telnyx.events[-1].type == "streaming.stopped"
    telnyx.reset()
    assert telnyx.dialler.connections == []


async def test_connections_end_with_the_emulator() -> None:
    async def listen(stream: MediaStream) -> None:
        async for _ in stream:
            pass
        ended.append(stream)

    ended: list[MediaStream] = []
    async with served(MediaServer(listen, token=None, reconnect_grace=0)) as url:
        async with Emulator() as telnyx, AsyncTelnyx("KEY", base_url=telnyx.url) as client:
            media = await streaming(telnyx, client, url)
        assert media.has_ended
    assert len(ended) == 1


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
            await relay.wait_for(lambda relay=relay: relay.has_ended)
        dial = {"connection_id": "1", "from_": "+13125550100", "to": "+13125550101"}
        config = {"url": url}
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
        call = await incoming(telnyx, client)
        assistant = await assistant_of(client, url)
        await client.calls.actions.start_ai_assistant(call, assistant={"id": assistant})
        conversation = telnyx.dialler.conversation(call)
        await conversation.wait_for(lambda: conversation.is_open)
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


async def test_clear_returns_the_marks_behind_it(telnyx: Emulator, client: AsyncTelnyx) -> None:
    async def speak(stream: MediaStream) -> None:
        await stream.send_audio(TONE * 3)
        mark = asyncio.create_task(stream.mark("said"))
        async for frame in stream:
            if isinstance(frame, MediaFrame):
                stream.clear()
        results.append(await mark)

    results: list[bool] = []
    async with served(MediaServer(speak, token=None)) as url:
        media = await streaming(telnyx, client, url)
        await media.wait_for(lambda: len(media.received) == 4)
        media.speak(TONE)
        await media.wait_for(lambda: media.cleared_at)
        telnyx.clock.advance(1)
        media.stop()
        await media.wait_for(lambda: media.has_ended)
    assert results == [False]
    assert (media.heard, media.heard_marks) == (b"", [])


async def test_packets_are_20_ms(telnyx: Emulator, client: AsyncTelnyx) -> None:
    async def speak(stream: MediaStream) -> None:
        await stream.send_payload(b"one")
        await stream.send_payload(b"two")

    async with served(MediaServer(speak, token=None, codec="OPUS")) as url:
        media = await streaming(telnyx, client, url, stream_bidirectional_codec="OPUS")
        await media.wait_for(lambda: len(media.received) == 2)
        assert media.queued == pytest.approx(0.04)
        assert media.heard_pcm == b""
        telnyx.clock.advance(0.04)
        assert media.heard == b"onetwo"


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
        call = await incoming(telnyx, client)
        assistant = await assistant_of(client, url)
        await client.calls.actions.start_ai_assistant(call, assistant={"id": assistant})
        conversation = telnyx.dialler.conversation(call)
        await conversation.wait_for(lambda: conversation.is_open)
    await conversation.wait_for(lambda: conversation.has_ended)
    conversation.drop()  # it is closed already


async def test_nothing_is_opened_after_the_emulator_has_stopped() -> None:
    async def wait(socket: Any) -> None:
        await socket.wait_closed()

    async with other_server(wait) as url:
        async with Emulator() as telnyx, AsyncTelnyx("KEY", base_url=telnyx.url) as client:
            first, second = [await streaming(telnyx, client, url) for _ in range(2)]
            assert telnyx.dialler.media(first.call["call_control_id"]) is first
        Emulator().dialler.start_media(second.call, second.fields)
        late = telnyx.dialler.start_media(second.call, second.fields)
        assert not late.is_open
        assert first.has_ended
        assert second.has_ended


async def test_a_peer_that_goes_before_the_first_frames(
    telnyx: Emulator, client: AsyncTelnyx, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def lost(*_: object, **__: object) -> None:
        raise ConnectionResetError

    async def wait(socket: Any) -> None:
        await socket.wait_closed()

    async with other_server(wait) as url:
        monkeypatch.setattr("aiohttp.ClientWebSocketResponse.send_str", lost)
        media = await streaming(telnyx, client, url)
        await media.wait_for(lambda: media.has_ended)
        media.send({"event": "late"})


async def test_a_peer_that_goes_between_frames(telnyx: Emulator, client: AsyncTelnyx) -> None:
    async def wait(socket: Any) -> None:
        await socket.wait_closed()

    async with other_server(wait) as url:
        media = await streaming(telnyx, client, url)

        async def lost(*_: object, **__: object) -> None:
            raise ConnectionResetError

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("aiohttp.ClientWebSocketResponse.send_str", lost)
            media.speak(TONE)
            await asyncio.sleep(0)
            await asyncio.sleep(0)
        media.drop()
        await media.wait_for(lambda: media.has_ended)
