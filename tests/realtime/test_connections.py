"""`text_to_speech.stream` and `speech_to_text.transcribe`: the official names, frame by frame."""

from __future__ import annotations

from typing import Any

import pytest

from telnyx_async import (
    AsyncTelnyx,
    EventStreamError,
    TelnyxError,
    WebSocketConnectionClosedError,
    WebSocketQueueFullError,
)
from telnyx_async.realtime import (
    AudioChunkFrame,
    ErrorFrame,
    FinalFrameEvent,
    SttErrorFrame,
    TranscriptFrame,
    UnknownFrame,
)
from tests.realtime.servers import OPEN, STOP, Visit, answering, refusing, visited


class TestFrames:
    async def test_speech(self) -> None:
        frames: list[dict[str, Any]] = [
            {"audio": "YWI=", "text": None, "isFinal": False, "timeToFirstAudioFrameMs": 7},
            {"audio": None, "text": "Hello", "isFinal": False, "cached": True, "later": 1},
            {"audio": None, "text": "", "isFinal": True},
            {"type": "viseme", "at": 3},
            {"error": "no"},
        ]
        async with visited(answering(*frames)) as (server, client):
            query = {"voice": "Telnyx.Natural.abbie"}
            async with client.text_to_speech.stream(extra_query=query) as connection:
                await connection.send(OPEN)
                await connection.send(AudioChunkFrame(text="Hello"))
                await connection.send(STOP)
                found = [event async for event in connection]
        piece, text, final, unknown, error = found
        assert isinstance(piece, AudioChunkFrame)
        assert (piece.type, piece.data(), piece.time_to_first_audio_frame_ms) == (
            "audio_chunk",
            b"ab",
            7,
        )
        assert isinstance(text, AudioChunkFrame)
        assert (text.text, text.cached, text.model_extra) == ("Hello", True, {"later": 1})
        assert isinstance(final, FinalFrameEvent)
        assert (final.is_final, final.data()) == (True, b"")
        assert isinstance(unknown, UnknownFrame)
        assert (unknown.type, unknown.at) == ("viseme", 3)  # type: ignore[attr-defined]
        assert isinstance(error, ErrorFrame)
        assert (error.type, error.error) == ("error", "no")
        assert [frame["text"] for frame in server.frames] == [" ", "Hello", ""]
        assert server.requests[0].path.endswith("?voice=Telnyx.Natural.abbie")

    async def test_transcription(self) -> None:
        frames: list[dict[str, Any]] = [
            {"transcript": "go", "is_final": False, "confidence": None},
            {"type": "EndOfTurn"},
            {"errors": [{"code": "40001"}]},
        ]
        end = {"type": "CloseStream"}
        async with (
            visited(answering(*frames, after=end)) as (server, client),
            client.speech_to_text.transcribe() as connection,
        ):
            await connection.send(b"\0\1" * 10)
            await connection.send_raw(b"\2\3")
            await connection.send({"type": "Finalize"})
            await connection.send_raw('{"type": "CloseStream"}')
            found = [event async for event in connection]
        assert server.frames == [b"\0\1" * 10, b"\2\3", {"type": "Finalize"}, end]
        assert [type(event) for event in found] == [TranscriptFrame, UnknownFrame, SttErrorFrame]

    async def test_receiving_one_by_one(self) -> None:
        async with (
            visited(answering({"text": "a", "audio": None}, {"text": "b"})) as (_, client),
            client.text_to_speech.stream() as connection,
        ):
            await connection.send(OPEN)
            await connection.send(STOP)
            data = await connection.recv_bytes()
            assert connection.parse_event(data).text == "a"  # type: ignore[union-attr]
            assert (await connection.recv()).text == "b"  # type: ignore[union-attr]
            with pytest.raises(WebSocketConnectionClosedError) as caught:
                await connection.recv()
            assert caught.value.close_code == 1000

    async def test_binary_frames_of_the_service_are_unknown(self) -> None:
        async def script(visit: Visit) -> None:
            await visit.connection.send(b"\xff\0")
            await visit.connection.wait_closed()

        async with visited(script) as (_, client), client.text_to_speech.stream() as connection:
            event = await connection.recv()
        assert isinstance(event, UnknownFrame)
        assert event.raw == b"\xff\0"

    async def test_pings_are_answered(self) -> None:
        async def script(visit: Visit) -> None:
            await (await visit.connection.ping())
            await visit.connection.pong()
            await visit.send(text="alive")
            await visit.connection.wait_closed()

        async with visited(script) as (_, client), client.text_to_speech.stream() as connection:
            assert (await connection.recv()).text == "alive"  # type: ignore[union-attr]


class TestRules:
    @pytest.mark.parametrize(
        ("events", "message"),
        [
            ([{"text": "Hello"}], "opening"),
            ([STOP], "opening"),
            ([{"voice_settings": {}}], "with a text"),
            ([b"audio"], "with a text"),
            ([OPEN, STOP, {"text": "more"}], "ended"),
        ],
    )
    async def test_text_that_would_be_refused_is_not_sent(
        self, events: list[Any], message: str
    ) -> None:
        async with visited(answering(after="nothing")) as (server, client):
            manager = client.text_to_speech.stream()
            with pytest.raises(ValueError, match=message):
                for event in events:
                    manager.send(event)
            async with client.text_to_speech.stream() as connection:
                for event in events[:-1]:
                    await connection.send(event)
                with pytest.raises(ValueError, match=message):
                    await connection.send(events[-1])
        assert server.frames == events[:-1]

    async def test_a_frame_over_the_limit_is_not_sent(self) -> None:
        options: Any = {"max_size": 100}
        async with visited(answering(after="nothing")) as (server, client):
            stream = client.text_to_speech.stream(websocket_connection_options=options)
            async with stream as connection:
                await connection.send(OPEN)
                with pytest.raises(ValueError, match="over the limit of 100"):
                    await connection.send({"text": "x" * 100})
        assert server.frames == [OPEN]

    async def test_a_closed_connection_takes_nothing(self) -> None:
        async with visited(answering(after="nothing")) as (_, client):
            connection = await client.text_to_speech.stream().enter()
            await connection.close(code=1000, reason="done")
            with pytest.raises(WebSocketConnectionClosedError) as caught:
                await connection.send(OPEN)
            assert caught.value.sent is False
            assert [event async for event in connection] == []

    async def test_an_option_without_effect(self) -> None:
        options: Any = {"max_queue": 16}
        client = AsyncTelnyx(api_key="KEY")
        with pytest.raises(TypeError, match="max_queue"):
            client.text_to_speech.stream(websocket_connection_options=options)

    async def test_compression_and_subprotocols(self) -> None:
        options: Any = {"compression": "deflate", "subprotocols": ["one"], "max_size": None}
        async with visited(answering(after=OPEN)) as (server, client):
            stream = client.text_to_speech.stream(websocket_connection_options=options)
            async with stream as connection:
                await connection.send(OPEN)
                assert [event async for event in connection] == []
        headers = server.requests[0].headers
        assert "permessage-deflate" in headers["Sec-WebSocket-Extensions"]
        assert headers["Sec-WebSocket-Protocol"] == "one"

    async def test_a_transport_without_websockets(self) -> None:
        class Transport:
            async def send(self, request: Any, **options: Any) -> Any: ...

            async def aclose(self) -> None: ...

        client = AsyncTelnyx(api_key="KEY", transport=Transport())
        with pytest.raises(TelnyxError, match="open_websocket"):
            await client.text_to_speech.stream().enter()


class TestHandlers:
    async def test_events_are_dispatched(self) -> None:
        frames: list[dict[str, Any]] = [
            {"audio": "YWI=", "text": None},
            {"audio": "Y2Q=", "text": None},
            {"isFinal": True},
            {"error": "no"},
        ]
        calls: list[str] = []
        async with visited(answering(*frames)) as (_, client):
            manager = client.text_to_speech.stream()
            manager.send(OPEN)

            @manager.on("audio_chunk")
            async def chunk(event: AudioChunkFrame) -> None:
                calls.append(f"chunk {event.data().decode()}")

            def removed(event: Any) -> None:
                calls.append("never")

            assert manager.on("final", removed).off("final", removed) is manager
            manager.off("final", removed)
            async with manager as connection:

                @connection.once("audio_chunk")
                def first(event: AudioChunkFrame) -> None:
                    calls.append("first")

                connection.on("error", lambda event: calls.append(event.error))
                connection.once("event", lambda event: calls.append("any"))
                await connection.send(STOP)
                await connection.dispatch_events()
        assert calls == ["chunk ab", "first", "any", "chunk cd", "no"]

    async def test_an_error_that_nobody_handles(self) -> None:
        async with (
            visited(answering({"error": "no voice"})) as (_, client),
            client.text_to_speech.stream() as connection,
        ):
            await connection.send(OPEN)
            await connection.send(STOP)
            with pytest.raises(EventStreamError, match="no voice"):
                await connection.dispatch_events()


class TestQueue:
    async def test_what_was_queued_is_sent_first(self) -> None:
        async with visited(answering()) as (server, client):
            manager = client.text_to_speech.stream()
            manager.send(OPEN)
            manager.send({"text": "Hello"})
            async with manager as connection:
                await connection.send(STOP)
                assert [event async for event in connection] == []
        assert server.frames == [OPEN, {"text": "Hello"}, STOP]

    async def test_commands_are_refused_and_audio_makes_room(self) -> None:
        end = {"type": "CloseStream"}
        async with visited(answering(after=end)) as (server, client):
            manager = client.speech_to_text.transcribe(max_queue_size=50)
            manager.send({"type": "KeepAlive"})
            for number in range(10):
                manager.send(bytes([number] * 10))
            with pytest.raises(WebSocketQueueFullError, match="max_queue_size"):
                manager.send(end)
            async with manager as connection:
                assert connection.dropped_bytes == 70
                await connection.send(end)
                assert [event async for event in connection] == []
        kept = [bytes([number] * 10) for number in (7, 8, 9)]
        assert server.frames == [{"type": "KeepAlive"}, *kept, end]

    async def test_a_handshake_that_is_refused_leaves_nothing_open(self) -> None:
        async with visited(answering(), refusals=[refusing(403)]) as (server, client):
            with pytest.raises(TelnyxError):
                async with client.text_to_speech.stream():
                    pass
        assert server.visits == []
