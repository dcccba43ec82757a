"""Speech in both directions for blocking code; the frames are those of `telnyx_async.realtime`.

Callbacks that `dispatch_events` and `on_reconnecting` call run in the thread of the event loop: they
must not block, and must not use a client of this package.
"""

from __future__ import annotations

import asyncio
import os
from abc import ABC, abstractmethod
from collections.abc import (
    AsyncGenerator,
    AsyncIterable,
    Callable,
    Iterable,
    Iterator,
    Mapping,
)
from functools import wraps
from operator import attrgetter
from types import TracebackType
from typing import (
    TYPE_CHECKING,
    Any,
    Concatenate,
    Generic,
    ParamSpec,
    Self,
    TypeAlias,
    TypeVar,
)

from telnyx_async.realtime._connection import Subscribable
from telnyx_async.realtime.speech import SpeechMethods as AsyncSpeechMethods
from telnyx_async.realtime.transcription import TranscriptionMethods as AsyncTranscriptionMethods
from telnyx_sync._bridge import SyncResource
from telnyx_sync._loop import iterate_shared, run

if TYPE_CHECKING:
    from telnyx_async._modeling.model import Model
    from telnyx_async.realtime import ConnectionManager as AsyncConnectionManager
    from telnyx_async.realtime import Speech as AsyncSpeech
    from telnyx_async.realtime import TranscriptFrame
    from telnyx_async.realtime import Transcription as AsyncTranscription
    from telnyx_async.realtime._connection import Connection as AsyncConnection
    from telnyx_async.realtime._handlers import EventHandlers
    from telnyx_async.realtime._source import AudioInput

    E = TypeVar("E", bound=Model)
else:
    E = TypeVar("E")

__all__ = [
    "Connection",
    "ConnectionManager",
    "Speech",
    "SpeechMethods",
    "Transcription",
    "TranscriptionMethods",
]

P = ParamSpec("P")
T = TypeVar("T")

_BlockingAudio: TypeAlias = bytes | str | os.PathLike[str] | Iterable[bytes]
_asynchronous: Callable[[SyncResource], Any] = attrgetter("_async")
_handlers_of: Callable[[Subscribable], EventHandlers] = attrgetter("_handlers")


class _Context(ABC):
    """Closes itself at the end of `with`."""

    @abstractmethod
    def close(self) -> None:
        """Close the connection."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


class Connection(Subscribable, _Context, Generic[E]):
    """An open WebSocket. `for` iterates over its events until it is closed."""

    def __init__(self, connection: AsyncConnection[Any]) -> None:
        self._connection = connection
        self._handlers = _handlers_of(connection)

    @property
    def dropped_bytes(self) -> int:
        """Bytes of audio that made room for newer audio while there was no connection."""
        return self._connection.dropped_bytes

    def __iter__(self) -> Iterator[E]:
        return iterate_shared(self._connection)

    def recv(self) -> E:
        """Wait for the next event."""
        event: E = run(self._connection.recv)
        return event

    def recv_bytes(self) -> bytes:
        """Wait for the next frame, and return it as it was received."""
        return run(self._connection.recv_bytes)

    def parse_event(self, data: str | bytes) -> E:
        """Return a frame as an event."""
        event: E = self._connection.parse_event(data)
        return event

    def send(self, event: Model | Mapping[str, object] | bytes) -> None:
        """Send an event, or audio as it is."""
        run(self._connection.send, event)

    def send_raw(self, data: str | bytes) -> None:
        """Send a frame as it is: text or binary."""
        run(self._connection.send_raw, data)

    def close(self, *, code: int = 1000, reason: str = "") -> None:
        """Close the connection."""
        run(self._connection.close, code=code, reason=reason)

    def dispatch_events(self) -> None:
        """Call the handlers with each event until the connection is closed."""
        run(self._connection.dispatch_events)


class ConnectionManager(Subscribable, Generic[E]):
    """A connection that is opened by `with`, or by `manager.enter()`."""

    def __init__(self, manager: AsyncConnectionManager[Any]) -> None:
        self._manager = manager
        self._handlers = _handlers_of(manager)

    def send(self, event: Model | Mapping[str, object] | bytes) -> None:
        """Keep an event (or audio) to send as soon as the connection is open."""
        self._manager.send(event)

    def enter(self) -> Connection[E]:
        """Open the connection; the caller must `close()` it."""
        return Connection(run(self._manager.enter))

    def __enter__(self) -> Connection[E]:
        return self.enter()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        run(self._manager.__aexit__, kind, error, trace)


class Speech(_Context):
    """A text that is being spoken. `for` iterates over its audio, once."""

    def __init__(self, speech: AsyncSpeech) -> None:
        self._speech = speech

    @property
    def spoken_text(self) -> str:
        """The text whose audio has been received, as far as the service reports it."""
        return self._speech.spoken_text

    @property
    def time_to_first_audio(self) -> float | None:
        """Seconds until the first audio, as the service measured them."""
        return self._speech.time_to_first_audio

    def __iter__(self) -> Iterator[bytes]:
        return iterate_shared(self._speech)

    def read(self) -> bytes:
        """Return the rest of the audio."""
        return run(self._speech.read)

    def write_to_file(self, path: str | os.PathLike[str]) -> None:
        """Write the rest of the audio to a file, as it is received."""
        run(self._speech.write_to_file, path)

    def close(self) -> None:
        """Close the connection: what was not spoken is discarded."""
        run(self._speech.aclose)


class Transcription(_Context):
    """Audio that is being transcribed. `for` iterates over its transcripts, once."""

    def __init__(self, transcription: AsyncTranscription) -> None:
        self._transcription = transcription

    @property
    def dropped_bytes(self) -> int:
        """Bytes of live audio that were dropped while there was no connection."""
        return self._transcription.dropped_bytes

    @property
    def unanswered_bytes(self) -> int:
        """Bytes that were sent over connections that broke before a final transcript."""
        return self._transcription.unanswered_bytes

    @property
    def reconnections(self) -> int:
        """Number of reconnections."""
        return self._transcription.reconnections

    def __iter__(self) -> Iterator[TranscriptFrame]:
        return iterate_shared(self._transcription)

    def text(self) -> str:
        """Return the rest of the final transcripts, joined by spaces."""
        return run(self._transcription.text)

    def close(self) -> None:
        """Close the connection: what was not transcribed is discarded."""
        run(self._transcription.aclose)


async def _from_threads(items: Iterable[T]) -> AsyncGenerator[T]:
    """Iterate over a blocking iterable, each item in whichever thread is free."""
    iterator = iter(items)
    while (item := await asyncio.to_thread(next, iterator, None)) is not None:
        yield item


def _connect(
    method: Callable[Concatenate[Any, P], AsyncConnectionManager[AsyncConnection[E]]],
) -> Callable[Concatenate[SyncResource, P], ConnectionManager[E]]:
    @wraps(method)
    def bridged(self: SyncResource, /, *args: P.args, **kwargs: P.kwargs) -> ConnectionManager[E]:
        return ConnectionManager(method(_asynchronous(self), *args, **kwargs))

    return bridged


def _speak(
    method: Callable[Concatenate[Any, str | AsyncIterable[str], P], AsyncSpeech],
) -> Callable[Concatenate[SyncResource, str | Iterable[str], P], Speech]:
    """Bridge a method that speaks; an iterator of texts is read in other threads."""

    @wraps(method)
    def bridged(
        self: SyncResource, text: str | Iterable[str], /, *args: P.args, **kwargs: P.kwargs
    ) -> Speech:
        texts = text if isinstance(text, str) else _from_threads(text)
        return Speech(method(_asynchronous(self), texts, *args, **kwargs))

    return bridged


def _listen(
    method: Callable[Concatenate[Any, AudioInput, P], AsyncTranscription],
) -> Callable[Concatenate[SyncResource, _BlockingAudio, P], Transcription]:
    """Bridge a method that listens; an iterator of audio is read in other threads."""

    @wraps(method)
    def bridged(
        self: SyncResource, audio: _BlockingAudio, /, *args: P.args, **kwargs: P.kwargs
    ) -> Transcription:
        source: AudioInput
        source = audio if isinstance(audio, bytes | str | os.PathLike) else _from_threads(audio)
        return Transcription(method(_asynchronous(self), source, *args, **kwargs))

    return bridged


class SpeechMethods(SyncResource):
    """Methods of `client.text_to_speech` over a WebSocket."""

    stream = _connect(AsyncSpeechMethods.stream)
    speak = _speak(AsyncSpeechMethods.speak)


class TranscriptionMethods(SyncResource):
    """Methods of `client.speech_to_text` over a WebSocket."""

    transcribe = _connect(AsyncTranscriptionMethods.transcribe)
    listen = _listen(AsyncTranscriptionMethods.listen)
