"""Connections of the emulator to a server: whichever side ends them."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from telnyx_async import AsyncTelnyx
from telnyx_async.emulator import Emulator
from telnyx_async.realtime import MediaServer, MediaStream
from telnyx_async.realtime.codecs import ulaw_to_pcm

from .dialled import other_server, streaming
from .peer import served

TONE = ulaw_to_pcm(bytes(range(128, 160)) * 5)


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
