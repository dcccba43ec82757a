"""pipecat's Telnyx serializer reads the frames of our emulator, and ours are those it writes."""

from __future__ import annotations

import base64
import json
from array import array
from types import SimpleNamespace
from typing import Any

import pytest
import websockets
from pipecat.frames.frames import (
    InputAudioRawFrame,
    InputDTMFFrame,
    InterruptionFrame,
    OutputAudioRawFrame,
)
from pipecat.serializers.telnyx import TelnyxFrameSerializer

from telnyx_async import AsyncTelnyx
from telnyx_async.emulator import DialledMedia, Emulator
from telnyx_async.realtime import MediaServer, MediaStream
from telnyx_async.realtime.aiohttp import listening
from telnyx_async.realtime.codecs import alaw_to_pcm, pcm_to_alaw, pcm_to_ulaw, ulaw_to_pcm

RATE = 8000
SPEECH = array("h", [round(9000 * ((i % 40) / 20 - 1)) for i in range(RATE // 10)]).tobytes()
FRAME = 320
DECODERS = {"PCMU": ulaw_to_pcm, "PCMA": alaw_to_pcm}
ENCODERS = {"PCMU": pcm_to_ulaw, "PCMA": pcm_to_alaw}


async def serializer(encoding: str, stream_id: str = "s") -> TelnyxFrameSerializer:
    params = TelnyxFrameSerializer.InputParams(
        telnyx_sample_rate=RATE, sample_rate=RATE, auto_hang_up=False
    )
    made = TelnyxFrameSerializer(
        stream_id=stream_id,
        outbound_encoding=encoding,
        inbound_encoding=encoding,
        call_control_id="v3:call",
        params=params,
    )
    await made.setup(SimpleNamespace(audio_in_sample_rate=RATE))
    return made


async def streaming(telnyx: Emulator, client: AsyncTelnyx, url: str, codec: Any) -> DialledMedia:
    call = telnyx.callers.call(from_="+13125550100", to="+13125550101")["call_control_id"]
    await client.calls.actions.answer(call)
    await client.calls.actions.start_streaming(
        call,
        stream_url=url,
        stream_bidirectional_mode="rtp",
        stream_bidirectional_codec=codec,
    )
    return telnyx.dialler.media(call)


@pytest.mark.parametrize("encoding", ["PCMU", "PCMA"])
async def test_a_bot_of_pipecat_on_a_call_of_the_emulator(encoding: str) -> None:
    heard = bytearray()
    digits: list[str] = []

    async def bot(socket: Any) -> None:
        reading = await serializer(encoding)
        async for text in socket:
            frame = await reading.deserialize(text)
            if isinstance(frame, InputAudioRawFrame):
                heard.extend(frame.audio)
                spoken = OutputAudioRawFrame(frame.audio, RATE, 1)
                await socket.send(await reading.serialize(spoken))
            elif isinstance(frame, InputDTMFFrame):
                digits.append(str(frame.button.value))
                await socket.send(await reading.serialize(InterruptionFrame()))

    async with (
        Emulator() as telnyx,
        AsyncTelnyx("KEY", base_url=telnyx.url) as client,
        websockets.serve(bot, "127.0.0.1", 0) as server,
    ):
        telnyx.dialler.encoding = encoding
        url = "ws://{}:{}".format(*server.sockets[0].getsockname()[:2])
        media = await streaming(telnyx, client, url, encoding)
        media.speak(SPEECH)
        await media.wait_for(lambda: len(media.heard) == len(SPEECH) // 2)
        media.press("5")
        await media.wait_for(lambda: media.cleared_at)
        media.stop()
        await media.wait_for(lambda: media.has_ended)
    expected = DECODERS[encoding](ENCODERS[encoding](SPEECH))
    assert bytes(heard) == expected
    assert media.heard_pcm == expected
    assert digits == ["5"]
    assert media.errors == []


@pytest.mark.parametrize("encoding", ["PCMU", "PCMA"])
async def test_our_frames_are_those_that_pipecat_writes_and_reads(encoding: Any) -> None:
    async def speak(stream: MediaStream) -> None:
        await stream.send_audio(SPEECH)
        await stream.clear()

    async with (
        listening({"/media": MediaServer(speak, token=None, codec=encoding)}) as url,
        websockets.connect(f"{url}/media") as socket,
    ):
        start = {"call_control_id": "v3:call", "media_format": {"encoding": encoding}}
        await socket.send(json.dumps({"event": "start", "stream_id": "s", "start": start}))
        ours = [json.loads(text) async for text in socket]
    theirs = await serializer(encoding)
    pieces = [SPEECH[at : at + FRAME] for at in range(0, len(SPEECH), FRAME)]
    assert len(ours) == len(pieces) + 1
    for piece, frame in zip(pieces, ours, strict=False):
        written = json.loads(await theirs.serialize(OutputAudioRawFrame(piece, RATE, 1)))
        assert frame == written
        read = await theirs.deserialize(json.dumps(frame))
        assert isinstance(read, InputAudioRawFrame)
        payload = base64.b64decode(frame["media"]["payload"])
        assert read.audio == DECODERS[encoding](payload)
    assert ours[-1] == json.loads(await theirs.serialize(InterruptionFrame()))
