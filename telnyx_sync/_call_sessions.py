"""Realtime servers for code that blocks: each handler runs in a thread of its own.

    def echo(stream: MediaStream) -> None:
        for frame in stream:
            if isinstance(frame, MediaFrame):
                stream.send_audio(frame.pcm)

    with listening({"/media": MediaServer(echo, token=TOKEN)}, port=8080):
        ...

The servers themselves need an event loop: `listening` uses the one of this package, and `endpoint`
of `telnyx_async.realtime.aiohttp` and `.asgi` that of an application. WSGI has no WebSockets.
Frames and errors are those of `telnyx_async.realtime`. Another thread may send, so that one can
listen while another speaks: `clear` in the first makes `send_audio` in the second return False.
"""

from __future__ import annotations

import asyncio
from array import array
from collections.abc import (
    AsyncGenerator,
    Awaitable,
    Callable,
    Coroutine,
    Generator,
    Iterable,
    Iterator,
    Mapping,
)
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

from anyio import CapacityLimiter
from anyio.to_thread import run_sync

from telnyx_async import realtime as _async
from telnyx_async._errors import UnprocessableEntityError
from telnyx_async.realtime import AssistantEvent, MediaStreamFrame, RelayMessage
from telnyx_async.realtime.media import CALL_HAS_ENDED
from telnyx_sync._loop import run

if TYPE_CHECKING:
    from telnyx_sync._client import Telnyx

__all__ = [
    "AssistantConversation",
    "AssistantEventServer",
    "MediaServer",
    "MediaStream",
    "Relay",
    "RelayServer",
    "listening",
]

S = TypeVar("S", bound=_async.Session[Any])
F = TypeVar("F")
R = TypeVar("R")

_THREADS = 2000
"""The most handlers, and iterators that they send, at a time in a process."""


class _Session(Generic[S, F]):
    """A session whose methods block."""

    def __init__(
        self, session: S, loop: asyncio.AbstractEventLoop, limiter: CapacityLimiter
    ) -> None:
        self._session = session
        self._loop = loop
        self._limiter = limiter

    @property
    def end_reason(self) -> str | None:
        """None while the session lasts, then what ended it."""
        return self._session.end_reason

    @property
    def dropped(self) -> int:
        """The number of frames that were dropped because the handler was slow."""
        return self._session.dropped

    def __iter__(self) -> Iterator[F]:
        while (frame := self._call(self._next())) is not None:
            yield frame

    def send_frame(self, frame: Mapping[str, Any]) -> None:
        """Send a frame that has no method of its own."""
        self._call(self._session.send_frame(frame))

    def close(self, code: int = 1000, reason: str = "") -> None:
        """End the session and close the connection."""
        self._call(self._session.close(code, reason))

    def _call(self, action: Coroutine[Any, Any, R]) -> R:
        return asyncio.run_coroutine_threadsafe(action, self._loop).result()

    async def _next(self) -> F | None:
        frame: F | None = await anext(self._session, None)
        return frame

    async def _pull(self, items: Iterable[R]) -> AsyncGenerator[R]:
        """Iterate in threads, of which an interruption abandons the one that waits."""
        iterator = iter(items)
        ended = object()
        while True:
            item: Any = await run_sync(
                next, iterator, ended, abandon_on_cancel=True, limiter=self._limiter
            )
            if item is ended:
                return
            yield item


class MediaStream(_Session[_async.MediaStream, MediaStreamFrame]):
    """The audio of one call; see `telnyx_async.realtime.MediaStream`."""

    @property
    def start(self) -> _async.StartFrame:
        """The call, and the format of its audio."""
        return self._session.start

    @property
    def sample_rate(self) -> int:
        """The sample rate of the PCM, both ways."""
        return self._session.sample_rate

    def audio(self, track: str = "inbound") -> Generator[bytes]:
        """Iterate over the PCM of a track. Other frames are skipped."""
        for frame in self:
            if isinstance(frame, _async.MediaFrame) and frame.track == track:
                yield frame.pcm

    def send_audio(
        self, audio: bytes | bytearray | memoryview | array[int] | Iterator[bytes]
    ) -> bool:
        """Send 16-bit PCM, at the pace at which it is played. Return False if `clear` cut it.

        An iterator of pieces is consumed in other threads.
        """
        if isinstance(audio, Iterator):
            return self._call(self._session.send_audio(self._pull(audio)))
        return self._call(self._session.send_audio(audio))

    def send_payload(self, payload: bytes) -> bool:
        """Send audio that is encoded already. Return False if `clear` came before it was sent."""
        return self._call(self._session.send_payload(payload))

    def mark(self, name: str | None = None) -> bool:
        """Wait until everything sent before was played: True. False if it was cleared."""
        return self._call(self._session.mark(name))

    def clear(self) -> None:
        """Stop speaking: drop what has not been played, here at once and at Telnyx."""

        async def clear() -> None:
            await self._session.clear()

        self._call(clear())

    def hang_up(self, client: Telnyx) -> None:
        """End the call, unless it has ended already."""
        try:
            client.calls.actions.hangup(self.start.call_control_id)
        except UnprocessableEntityError as error:
            if error.code != CALL_HAS_ENDED:
                raise


class Relay(_Session[_async.Relay, RelayMessage]):
    """One call as text; see `telnyx_async.realtime.Relay`."""

    @property
    def setup(self) -> _async.SetupMessage:
        """The call."""
        return self._session.setup

    def say(self, words: str | Iterable[str]) -> bool:
        """Speak a text, or its tokens as they come. Return False if the caller interrupted.

        An iterator of tokens is consumed in other threads.
        """
        if isinstance(words, str):
            return self._call(self._session.say(words))
        return self._call(self._session.say(self._pull(words)))

    def play(self, source: str) -> None:
        """Play an audio file, at a URL."""
        self._call(self._session.play(source))

    def send_digits(self, digits: str) -> None:
        """Send DTMF: `0-9`, `A-D`, `#`, `*`; `w` is a pause of half a second, `W` of a second."""
        self._call(self._session.send_digits(digits))

    def set_language(self, *, speech: str | None = None, transcription: str | None = None) -> None:
        """Change the language of what is spoken, or of what is transcribed."""
        self._call(self._session.set_language(speech=speech, transcription=transcription))

    def end_call(self, handoff_data: str | None = None) -> None:
        """End the relay. `handoff_data` is passed on to the action that follows it."""
        self._call(self._session.end_call(handoff_data))


class AssistantConversation(_Session[_async.AssistantConversation, AssistantEvent]):
    """The conversation of one call; see `telnyx_async.realtime.AssistantConversation`."""

    @property
    def created(self) -> _async.SessionCreated | None:
        """The conversation; None until Telnyx has sent it."""
        return self._session.created

    def create_item(self, text: str, *, role: Literal["user", "assistant"] = "user") -> None:
        """Add a message: the assistant answers a user's, and takes its own as said."""
        self._call(self._session.create_item(text, role=role))

    def complete_delegation(self, text: str, **fields: Any) -> None:
        """Answer a `DelegationCreated`. `fields` go into the event too, such as its id."""
        self._call(self._session.complete_delegation(text, **fields))


class MediaServer(_async.MediaServer):
    """`telnyx_async.realtime.MediaServer` with a handler that blocks."""

    def __init__(self, handler: Callable[[MediaStream], object], **options: Any) -> None:
        super().__init__(_in_thread(MediaStream, handler), **options)


class RelayServer(_async.RelayServer):
    """`telnyx_async.realtime.RelayServer` with a handler that blocks."""

    def __init__(self, handler: Callable[[Relay], object], **options: Any) -> None:
        super().__init__(_in_thread(Relay, handler), **options)


class AssistantEventServer(_async.AssistantEventServer):
    """`telnyx_async.realtime.AssistantEventServer` with a handler that blocks."""

    def __init__(self, handler: Callable[[AssistantConversation], object], **options: Any) -> None:
        super().__init__(_in_thread(AssistantConversation, handler), **options)


@contextmanager
def listening(
    servers: Mapping[str, _async.RealtimeServer[Any]], *, host: str = "127.0.0.1", port: int = 0
) -> Generator[str]:
    """Serve each server at its path in the background; the URL, such as ws://127.0.0.1:8000."""
    from telnyx_async.realtime.aiohttp import listening as open_port  # noqa: PLC0415 - loads a server

    port_open = open_port(servers, host=host, port=port)
    url = run(port_open.__aenter__)
    try:
        yield url
    finally:
        run(port_open.__aexit__, None, None, None)


def _in_thread(
    kind: Callable[[S, asyncio.AbstractEventLoop, CapacityLimiter], R],
    handler: Callable[[R], object],
) -> Callable[[S], Awaitable[object]]:
    """Return a handler that calls a blocking one in a thread."""
    limiter: CapacityLimiter | None = None

    async def handle(session: S) -> None:
        nonlocal limiter
        limiter = limiter or CapacityLimiter(_THREADS)  # belongs to the event loop
        blocking = kind(session, asyncio.get_running_loop(), limiter)
        await run_sync(handler, blocking, limiter=limiter)

    return handle
