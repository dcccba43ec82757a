"""The audio of a call, both ways: Telnyx dials the `stream_url` of a media stream.

async def echo(stream: MediaStream) -> None:
    async for frame in stream:
        if isinstance(frame, MediaFrame):
            await stream.send_audio(frame.pcm)

media = MediaServer(echo, token=TOKEN)
"""

from __future__ import annotations

import asyncio
import logging
from collections import defaultdict
from collections.abc import AsyncGenerator, Awaitable
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from attrs import define, field

from telnyx_async._errors import UnprocessableEntityError
from telnyx_async.realtime._call_audio import AudioDecoder, AudioEncoder, ByteOrderOption, detector
from telnyx_async.realtime._media_frames import (
    MarkFrame,
    MediaErrorFrame,
    MediaFrame,
    MediaStreamFrame,
    StartFrame,
    StopFrame,
    parse_frame,
)
from telnyx_async.realtime._playout import Audio, Playout
from telnyx_async.realtime._reorder import ReorderWindow
from telnyx_async.realtime._server import RealtimeServer
from telnyx_async.realtime._session import Handshake, Session, WebSocket
from telnyx_async.realtime.codecs import codec

if TYPE_CHECKING:
    from telnyx_async._client import AsyncTelnyx

__all__ = ["CALL_HAS_ENDED", "MediaServer", "MediaStream", "StreamCodec"]

_TOKEN_HEADER = "x-telnyx-streaming-auth-token"  # noqa: S105 - the name of a header
CALL_HAS_ENDED = "90018"
"""The code of the error of a command for a call that has ended."""

StreamCodec: TypeAlias = Literal["PCMU", "PCMA", "L16", "G722", "OPUS", "AMR-WB"]

_log = logging.getLogger("telnyx_async.realtime")


class MediaStream(Session[MediaStreamFrame]):
    """The audio of one call.

    Iterate over it for the frames, from one task; send from any. `start` describes the call. PCM
    has `sample_rate` both ways, 16 bits and one channel.

    The stream continues when Telnyx reconnects: marks that wait then return False, and a
    `StartFrame` is among the frames.
    """

    kind = "media stream"
    droppable = MediaFrame

    def __init__(self, connection: WebSocket, start: StartFrame, server: MediaServer) -> None:
        self._loop = asyncio.get_running_loop()
        super().__init__(connection, backlog=server.backlog, max_frame=server.max_frame)
        self.start = start
        self.sample_rate = server.pcm_rate
        self._server = server
        self._orders = detector(server.l16_byte_order)
        encoder = AudioEncoder(server.codec, server.codec_rate, self.sample_rate, self._orders)
        self._playout = Playout(self._send, encoder, lead=server.lead)
        self._marks = 0
        self._attached = asyncio.Event()
        self._timers: dict[str, asyncio.TimerHandle] = {}
        self.attach(connection, start)

    async def audio(self, track: str = "inbound") -> AsyncGenerator[bytes]:
        """Iterate over the PCM of a track. Other frames are skipped."""
        async for frame in self:
            if isinstance(frame, MediaFrame) and frame.track == track:
                yield frame.pcm

    async def send_audio(self, audio: Audio) -> bool:
        """Send 16-bit PCM, at the pace at which it is played. Return False if `clear` cut it.

        `audio` may be an async iterator of pieces: it is closed when `clear` cuts it. Pieces may
        have any length. A rest of less than 20 ms waits for the next piece; when none comes, or a
        mark, it is padded with silence.

        Raises `ValueError` for samples that have not 16 bits, or if the SDK does not encode the
        codec of the stream, and `StreamClosedError`; nothing is sent then.
        """
        self._check()
        if self._server.mode == "mp3":
            raise ValueError("the stream is in mp3 mode: use `send_payload` with an MP3 file")
        return await self._playout.play(audio)

    async def send_payload(self, payload: bytes) -> bool:
        """Send audio that is encoded already. Return False if `clear` came before it was sent.

        In rtp mode it is from 20 ms to 30 s in the codec of the stream, of Opus and AMR-WB one
        packet of 20 ms. In mp3 mode it is a file, and at most one a second is sent.
        """
        self._check()
        if not payload:
            raise ValueError("the payload is empty. Nothing was sent.")
        if self._server.mode == "mp3":
            return await self._playout.play_mp3(payload)
        return await self._playout.play_payload(payload)

    async def mark(self, name: str | None = None) -> bool:
        """Wait until everything sent before was played: True. False if it was cleared."""
        self._check()
        self._marks += 1
        return await self._playout.mark(name or f"mark-{self._marks}")

    def clear(self) -> Awaitable[None]:
        """Stop speaking: drop what has not been played, here at once and at Telnyx.

        Await the result to know that Telnyx was asked.
        """
        self._check()
        return self._playout.interrupt()

    async def hang_up(self, client: AsyncTelnyx) -> None:
        """End the call, unless it has ended already."""
        try:
            await client.calls.actions.hangup(self.start.call_control_id)
        except UnprocessableEntityError as error:
            if error.code != CALL_HAS_ENDED:
                raise

    def attach(self, connection: WebSocket, start: StartFrame) -> None:
        """Go on with a connection. Called by the server."""
        self._cancel_timer("grace")
        if connection is not self.connection:
            self._inbox.put(start)
        self.connection, self.start = connection, start
        self._decoders: dict[str, AudioDecoder] = {}
        self._windows: dict[str, ReorderWindow] = defaultdict(
            lambda: ReorderWindow(self._server.reorder_window)
        )
        self._playout.restart()
        self._attached.set()
        self._read_by_server()
        self._heard_at = self._loop.time()
        if self._server.idle_timeout is not None:
            self._watch(self._server.idle_timeout)

    def feed(self, data: str | bytes) -> None:
        frame = parse_frame(data)
        if type(frame) is MediaFrame:
            self._heard_at = self._loop.time()
            for each in self._windows[frame.track].push(frame):
                self._inbox.put(each)
            return
        if isinstance(frame, MarkFrame):
            self._playout.marked(frame.name)
        elif isinstance(frame, MediaErrorFrame):
            _log.warning("Telnyx refused a frame: %s %s", frame.code, frame.detail or frame.title)
        elif isinstance(frame, StopFrame):
            self._flush_windows()
        self._inbox.put(frame)
        if isinstance(frame, StopFrame):
            self.end("stop")

    def connection_lost(self, connection: WebSocket) -> None:
        grace = self._server.reconnect_grace
        if connection is not self.connection or not self._attached.is_set():
            return
        self._flush_windows()
        if not grace:
            self.end("lost")
        elif self.end_reason is None:
            self._attached.clear()
            self._playout.restart()
            self._timers["grace"] = self._loop.call_later(grace, self.end, "lost")

    def end(self, reason: str) -> None:
        super().end(reason)
        for name in list(self._timers):
            self._cancel_timer(name)
        self._playout.close(self._closed_error())
        self._attached.set()

    async def _send(self, frame: str) -> None:
        while True:
            if not self._attached.is_set():
                await self._attached.wait()
            self._check(frame)
            connection = self.connection
            try:
                return await connection.send(frame)
            except ConnectionError:
                self.connection_lost(connection)

    def _prepared(self, frame: MediaStreamFrame) -> MediaStreamFrame:
        if type(frame) is MediaFrame:
            decoder = self._decoders.get(frame.track) or self._new_decoder(frame.track)
            decoder.decode(frame)
        return frame

    def _new_decoder(self, track: str) -> AudioDecoder:
        format = self.start.media_format
        decoder = AudioDecoder(format.encoding, format.sample_rate, self.sample_rate, self._orders)
        self._decoders[track] = decoder
        return decoder

    def _flush_windows(self) -> None:
        for window in self._windows.values():
            for frame in window.flush():
                self._inbox.put(frame)

    def _watch(self, timeout: float) -> None:
        """End the stream when no audio has come for `timeout` seconds."""
        self._cancel_timer("idle")
        remaining = self._heard_at + timeout - self._loop.time()
        if remaining > 0:
            self._timers["idle"] = self._loop.call_later(remaining, self._watch, timeout)
        else:
            self.end("idle")

    def _cancel_timer(self, name: str) -> None:
        timer = self._timers.pop(name, None)
        if timer is not None:
            timer.cancel()


@define(kw_only=True, eq=False, repr=False)
class MediaServer(RealtimeServer[MediaStream]):
    """Accepts media streams and calls `handler` with each `MediaStream`.

    `token` is the `stream_auth_token` of the calls, see `RealtimeServer` for the other checks.

    `mode`, `codec` and `codec_rate` must be those of the calls: `stream_bidirectional_mode`,
    `_codec` and `_sampling_rate`. `start_arguments` returns them. The codec of the audio from
    Telnyx is that of the telephone, whatever is set here. `sample_rate` is that of the PCM that the
    handler receives and sends, by default that of `codec`; another one needs the extra `realtime`.
    `l16_byte_order` is not documented by Telnyx: `auto` finds it by listening.

    Audio is sent at most `lead` seconds before it is played. At most `backlog` pieces of audio
    (20 ms each) wait for the handler, older ones are dropped. `reorder_window` is the number of
    pieces that wait for an earlier one. A connection that was lost may be replaced within
    `reconnect_grace` seconds. Without audio for `idle_timeout` seconds, the stream ends.
    """

    mode: Literal["rtp", "mp3"] = "rtp"
    codec: StreamCodec = "PCMU"
    codec_rate: int | None = None
    sample_rate: int | None = None
    l16_byte_order: ByteOrderOption = "auto"
    lead: float = 0.16
    backlog: int = 200
    reorder_window: int = 4
    reconnect_grace: float = 2.0
    idle_timeout: float | None = 30.0
    _streams: dict[str, MediaStream] = field(factory=dict[str, MediaStream], init=False)

    heartbeat: ClassVar[float | None] = None  # `idle_timeout` finds a dead connection

    def __attrs_post_init__(self) -> None:
        # Raises now what would otherwise be raised for every call: soxr is not installed.
        AudioEncoder(self.codec, self.codec_rate, self.pcm_rate, detector("big"))

    @property
    def pcm_rate(self) -> int:
        """The sample rate of the PCM that handlers receive and send."""
        return self.sample_rate or codec(self.codec, self.codec_rate).sample_rate

    def start_arguments(self, url: str) -> dict[str, Any]:
        """Return arguments for `calls.actions.start_streaming` and `calls.dial`.

        `url` is the address at which this server is reached, wss:// and public.
        """
        arguments = {
            "stream_url": url,
            "stream_bidirectional_mode": self.mode,
            "stream_bidirectional_codec": self.codec,
            "stream_bidirectional_sampling_rate": codec(self.codec, self.codec_rate).sample_rate,
        }
        if self.token is not None:
            arguments["stream_auth_token"] = self.token[0].decode()
        return arguments

    def presented_token(self, handshake: Handshake) -> str:
        return handshake.headers.get(_TOKEN_HEADER, "")

    async def _begin(self, connection: WebSocket) -> MediaStream | None:
        start = await self._receive_start(connection)
        if start is None:
            return None
        stream = self._streams.get(start.call_control_id)
        if stream is not None and stream.end_reason is None:
            self._run(stream.connection.close(1000, "replaced by a newer connection"))
            stream.attach(connection, start)
            return stream
        stream = MediaStream(connection, start, self)
        self._streams[start.call_control_id] = stream
        self._start(stream).add_done_callback(lambda _: self._forget(stream))
        return stream

    def _forget(self, stream: MediaStream) -> None:
        name = stream.start.call_control_id
        if self._streams.get(name) is stream:
            del self._streams[name]

    async def _receive_start(self, connection: WebSocket) -> StartFrame | None:
        """Return the frame that describes the call. What comes before it is passed over."""
        while (data := await connection.receive()) is not None:
            frame = parse_frame(data)
            if isinstance(frame, StartFrame):
                return frame
        return None
