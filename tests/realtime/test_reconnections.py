"""Connections that break and are opened again, under the official names."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import pytest

from telnyx_async import (
    TelnyxError,
    WebSocketConnectionClosedError,
)
from telnyx_async.realtime import (
    ReconnectingEvent,
    ReconnectingOverrides,
)
from tests.realtime.servers import OPEN, STOP, Visit, answering, refusing, visited


def breaking(code: int, times: int = 1, after: Any = STOP) -> Any:
    async def script(visit: Visit) -> None:
        if visit.number >= times:
            await answering({"text": "again"}, after=after)(visit)
            return
        await visit.receive()
        await visit.close(code)

    return script


class TestReconnecting:
    async def test_the_opening_frame_is_sent_again_and_text_is_not(self) -> None:
        asked: list[ReconnectingEvent] = []

        def on_reconnecting(event: ReconnectingEvent) -> ReconnectingOverrides:
            asked.append(event)
            return {"extra_query": {"voice": "b"}, "extra_headers": {"X-Try": str(event.attempt)}}

        refusals = [lambda _: None, refusing(503)]
        opening = {"text": " ", "voice_settings": {"speed": 2}}
        async with visited(breaking(1012), refusals=refusals) as (server, client):
            stream = client.text_to_speech.stream(
                {"voice": "a"}, on_reconnecting=on_reconnecting, initial_delay=0.5
            )
            async with stream as connection:
                await connection.send(opening)
                event = await asyncio.wait_for(self._first(connection), 5)
        assert event.text == "again"
        assert server.visits[1].received == [opening, {"text": "Hello"}, STOP]
        assert [(each.attempt, each.max_attempts, each.close_code) for each in asked] == [
            (1, 5, 1012),
            (2, 5, 1012),
        ]
        assert 0.375 <= asked[0].delay <= 0.5
        assert 0.75 <= asked[1].delay <= 1.0
        assert [request.path.partition("?")[2] for request in server.requests] == [
            "voice=a",
            "voice=b",
            "voice=b",
        ]
        assert server.requests[2].headers["X-Try"] == "2"

    async def _first(self, connection: Any) -> Any:
        receiving = asyncio.ensure_future(connection.recv())
        while not connection._opening.headers:  # until it is being made again
            await asyncio.sleep(0)
        await connection.send({"text": "Hello"})
        await connection.send(STOP)
        return await receiving

    @pytest.mark.parametrize(
        ("code", "answer", "visits"),
        [(1008, None, 1), (1009, None, 1), (1006, {"abort": True}, 1), (1006, None, 4)],
    )
    async def test_not_for_every_reason_and_not_for_ever(
        self, code: int, answer: Any, visits: int
    ) -> None:
        async with visited(breaking(code, times=9)) as (server, client):
            stream = client.text_to_speech.stream(on_reconnecting=lambda _: answer, max_retries=3)
            async with stream as connection:
                await connection.send(OPEN)
                with pytest.raises(WebSocketConnectionClosedError) as caught:
                    await connection.recv()
        assert caught.value.close_code == code
        assert len(server.visits) == visits

    async def test_audio_goes_on(self) -> None:
        async def script(visit: Visit) -> None:
            await visit.receive()
            if visit.number == 0:
                await visit.close(1012)
                return
            await visit.send(transcript="again")
            await visit.connection.wait_closed()

        asked = asyncio.Event()

        class Clock:
            """The wait before another attempt lasts until more audio was sent."""

            def now(self) -> float:
                return 0.0

            async def sleep(self, seconds: float) -> None:
                await asked.wait()

        async with visited(script, clock=Clock()) as (server, client):
            stream = client.speech_to_text.transcribe(on_reconnecting=lambda _: None)
            async with stream as connection:
                await connection.send(b"one")
                receiving = asyncio.ensure_future(connection.recv())
                while not connection._interrupted:
                    await asyncio.sleep(0)
                await connection.send(b"two")
                asked.set()
                assert (await receiving).transcript == "again"  # type: ignore[union-attr]
        assert server.frames == [b"one", b"two"]

    async def test_iterating_reports_how_it_ended(self) -> None:
        async with (
            visited(breaking(1011)) as (_, client),
            client.text_to_speech.stream() as connection,
        ):
            await connection.send(OPEN)
            with pytest.raises(WebSocketConnectionClosedError) as caught:
                async for _ in connection:
                    pass
            assert caught.value.close_code == 1011

    async def test_a_key_that_was_revoked(self) -> None:
        refusals = [lambda _: None, refusing(401)]
        async with visited(breaking(1006), refusals=refusals) as (_, client):
            stream = client.text_to_speech.stream(on_reconnecting=lambda _: None)
            async with stream as connection:
                await connection.send(OPEN)
                with pytest.raises(TelnyxError, match="401"):
                    await connection.recv()

    async def test_without_a_function_it_is_an_error(self) -> None:
        async with (
            visited(breaking(1006)) as (_, client),
            client.text_to_speech.stream() as connection,
        ):
            await connection.send(OPEN)
            with pytest.raises(WebSocketConnectionClosedError) as caught:
                await connection.recv()
            with pytest.raises(WebSocketConnectionClosedError):
                await connection.send({"text": "more"})
        assert str(caught.value).startswith("GET /text-to-speech/speech: ")
        assert caught.value.unsent_messages == []

    async def test_frames_that_were_never_sent_are_in_the_error(self) -> None:
        async with visited(breaking(1006, times=9)) as (server, client):
            stream = client.speech_to_text.transcribe(
                on_reconnecting=lambda event: ReconnectingOverrides(abort=event.attempt > 1),
                max_retries=2,
            )
            async with stream as connection:
                await connection.send(b"one")
                await server.visits[0].connection.wait_closed()
                await asyncio.sleep(0.05)
                await connection.send(b"two")
                server.refusals = [refusing(503)]
                with pytest.raises(WebSocketConnectionClosedError) as caught:
                    await connection.recv()
        assert caught.value.unsent_messages == [b"two"]


async def test_the_key_is_not_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    async with visited(breaking(1006, after=OPEN)) as (_, client):
        stream = client.text_to_speech.stream(on_reconnecting=lambda _: None)
        async with stream as connection:
            await connection.send(OPEN)
            assert (await connection.recv()).text == "again"  # type: ignore[union-attr]
    ours = [each for each in caplog.records if each.name.startswith("telnyx_async")]
    assert len(ours) > 2
    assert "KEY_secret" not in " ".join(each.getMessage() for each in ours)
