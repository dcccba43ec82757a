"""Streams of events by the official package's name and type arguments: `AsyncStream[Event]`."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import aclosing
from datetime import timedelta
from time import perf_counter
from types import TracebackType
from typing import Any, Generic, Self, TypeVar, get_args, get_origin

from attrs import evolve

from telnyx_async._modeling.decoder import decode
from telnyx_async._operation import Call, Caller
from telnyx_async._responses.streaming import AsyncStreamedResponse

__all__ = ["AsyncStream", "event_type", "open_stream"]

T = TypeVar("T")


class AsyncStream(Generic[T]):
    """The server-sent events of a response, each with its data as a `T`.

    `async for` iterates over them once, up to `data: [DONE]` if that comes, and then frees the
    connection; `async with` frees it in every case. See `AsyncStreamedResponse.events` for errors.
    """

    __module__ = "telnyx_async"

    def __init__(self, *, cast_to: type[T], response: AsyncStreamedResponse) -> None:
        self.response = response
        self._cast_to = cast_to
        self._events = self._run()

    def __aiter__(self) -> AsyncGenerator[T]:
        return self._events

    async def __anext__(self) -> T:
        return await anext(self._events)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Free the connection, without reading the rest."""
        await self._events.aclose()
        await self.response.aclose()

    async def _run(self) -> AsyncGenerator[T]:
        whole = evolve(self.response.http_response, stream=None)
        try:
            async with aclosing(self.response.events()) as events:
                async for event in events:
                    yield decode(evolve(whole, body=event.data.encode()), self._cast_to)
        finally:
            await self.response.aclose()


def event_type(stream_cls: Any, base: type) -> Any:
    """Return the type of the events of `stream_cls`: `base[Event]`, or a subclass of that.

    Raises:
        TypeError: It is something else.
    """
    origin = get_origin(stream_cls) or stream_cls
    if isinstance(origin, type) and issubclass(origin, base):
        for each in (stream_cls, *getattr(origin, "__orig_bases__", ())):
            for argument in get_args(each):
                if not isinstance(argument, TypeVar):
                    return argument
    raise TypeError(
        f"stream_cls must be {base.__module__}.{base.__name__} with the type of its events, such "
        f"as {base.__name__}[dict], not {stream_cls!r}"
    )


async def open_stream(client: Caller, call: Call, stream_cls: Any) -> Any:
    """Make a call whose response is a stream of events, and return it as a `stream_cls`."""
    cast_to = event_type(stream_cls, AsyncStream)
    operation = evolve(call.operation, accept="text/event-stream")
    began = perf_counter()
    response = await client.execute(evolve(call, operation=operation, stream=True))
    elapsed = timedelta(seconds=perf_counter() - began)
    return stream_cls(cast_to=cast_to, response=AsyncStreamedResponse(response, elapsed=elapsed))
