"""A response that is read event by event: typed events, their text, and what they add up to."""

from __future__ import annotations

import asyncio
from abc import ABC, abstractmethod
from collections.abc import (
    AsyncGenerator,
    Generator,
    ItemsView,
    Iterator,
    KeysView,
    Mapping,
    ValuesView,
)
from contextlib import aclosing, suppress
from types import TracebackType
from typing import Any, ClassVar, Generic, Self, TypeVar

from telnyx_async._errors import (
    APIError,
    EventStreamError,
    TruncatedResponseError,
)
from telnyx_async._json import is_object
from telnyx_async._modeling.decoder import structure
from telnyx_async._modeling.model import Model
from telnyx_async._operation import Call, Caller
from telnyx_async._responses.event_stream import DONE, read_all_events
from telnyx_async._responses.sse import ServerSentEvent
from telnyx_async._responses.streaming import AsyncStreamedResponse

__all__ = ["Answer", "AnswerStream", "UnknownEvent", "as_model"]

E = TypeVar("E", bound=Model)
R = TypeVar("R")
M = TypeVar("M", bound=Model)

# Seconds for the end of the body after the last event: then the connection can be used again.
_END_TIMEOUT = 0.1


class UnknownEvent(Model):
    """An event that this version does not know. The fields of its data are attributes."""

    type: str = ""
    data: str | None = None


class Answer(Model):
    """An answer, which is read like the `dict` that the official package returns, too."""

    def __getitem__(self, name: str) -> Any:
        return self.to_dict()[name]

    def __contains__(self, name: object) -> bool:
        return name in self.to_dict()

    def __iter__(self) -> Iterator[str]:  # type: ignore[override]
        """Iterate over the wire names of the fields that were received."""
        return iter(self.to_dict())

    def __len__(self) -> int:
        return len(self.to_dict())

    def get(self, name: str, default: Any = None) -> Any:
        """Return a field by wire name; `default` if it was not received."""
        return self.to_dict().get(name, default)

    def keys(self) -> KeysView[str]:
        """Return the wire names of the fields that were received."""
        return self.to_dict().keys()

    def values(self) -> ValuesView[Any]:
        """Return what was received, as JSON values."""
        return self.to_dict().values()

    def items(self) -> ItemsView[str, Any]:
        """Return what was received, as pairs of wire name and JSON value."""
        return self.to_dict().items()


def as_model(model: type[M], fields: Mapping[str, Any]) -> M:
    """Return a JSON object as a model."""
    made: M = structure(fields, model)
    return made


class AnswerStream(ABC, Generic[E, R]):
    """A response that is being generated. Its request is sent when it is used.

    `async for` iterates over its events, once; `text` over the text in them. `final` returns what
    they add up to. The connection is free again when the last event was read; `async with` frees
    it in every case. `await` sends the request and returns the stream itself.
    """

    end: ClassVar[frozenset[str]]
    """Types of the last event."""

    def __init__(self, client: Caller, call: Call) -> None:
        self._client = client
        self._call = call
        self._response: AsyncStreamedResponse | None = None
        self._events = self._run()
        self._ended = False

    def __await__(self) -> Generator[Any, None, Self]:
        return self._open().__await__()

    async def __aenter__(self) -> Self:
        return await self._open()

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()

    def __aiter__(self) -> AsyncGenerator[E | UnknownEvent]:
        return self._events

    @property
    def request_id(self) -> str | None:
        """The id of the request: quote it to Telnyx's support. None before it is sent."""
        return self._response.request_id if self._response else None

    @abstractmethod
    def current(self) -> R:
        """Return what has been received so far, as the response that it will be."""

    async def text(self) -> AsyncGenerator[str]:
        """Iterate over the pieces of the generated text."""
        async for event in self._events:
            if text := self._text_of(event):
                yield text

    async def final(self) -> R:
        """Read the rest, and return what all events add up to.

        Raises:
            EventStreamError: The service reported an error in the stream; `partial` is what had arrived.
            TruncatedResponseError: The stream ended early; `partial` is what had arrived.
        """
        async for _ in self._events:
            pass
        if not self._ended:
            error = TruncatedResponseError("the stream was closed before its last event")
            error.partial = self.current()
            raise error
        return self.current()

    async def aclose(self) -> None:
        """Free the connection, without reading the rest."""
        await self._events.aclose()
        if self._response is not None:
            await self._response.aclose()

    @abstractmethod
    def _event(self, kind: str, fields: Mapping[str, Any]) -> E | UnknownEvent:
        """Return an event by its type and its data, and add it to what has been received."""

    @abstractmethod
    def _text_of(self, event: E | UnknownEvent) -> str | None:
        """Return the generated text in an event."""

    def _error_in(self, kind: str, fields: Mapping[str, Any]) -> Mapping[str, Any] | None:
        """Return the error that an event of this protocol reports in a form of its own, or None."""
        return None

    async def _open(self) -> Self:
        if self._response is None:
            self._response = AsyncStreamedResponse(await self._client.execute(self._call))
        return self

    async def _run(self) -> AsyncGenerator[E | UnknownEvent]:
        await self._open()
        assert self._response is not None  # noqa: S101
        chunks = self._response.iter_bytes()
        try:
            async with aclosing(read_all_events(self._response.http_response, chunks)) as events:
                async for event in events:
                    kind, fields = _kind_and_fields(event)
                    self._ended = kind == DONE or kind in self.end
                    if kind != DONE:
                        yield self._typed(kind, fields)
                    if self._ended:
                        break
            if not self._ended:
                raise TruncatedResponseError("the stream ended before its last event")
            await _drain(chunks)
        except APIError as error:
            error.operation = error.operation or str(self._call.operation)
            error.partial = self.current()
            raise
        finally:
            await self._response.aclose()

    def _typed(self, kind: str, fields: Mapping[str, Any]) -> E | UnknownEvent:
        if (error := self._error_in(kind, fields)) is not None:
            raise EventStreamError.of(error)
        return self._event(kind, fields)


def _kind_and_fields(event: ServerSentEvent) -> tuple[str, Mapping[str, Any]]:
    """Return the type of an event, which may be in its data or beside it, and its data."""
    if event.data == DONE:
        return event.data, {}
    try:
        value = event.json()
    except ValueError:
        value = None
    if not is_object(value):
        return event.event, {"type": event.event, "data": event.data}
    kind = value.get("type")
    return (kind if isinstance(kind, str) and kind else event.event), value


async def _drain(chunks: AsyncGenerator[bytes]) -> None:
    with suppress(TimeoutError, APIError):
        async with asyncio.timeout(_END_TIMEOUT):
            async for _ in chunks:
                pass
