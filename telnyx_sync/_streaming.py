"""Responses that are read as they arrive, for blocking code."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator
from contextlib import AbstractAsyncContextManager, AbstractContextManager, contextmanager
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from telnyx_async._responses.facts import ResponseFacts
from telnyx_sync._loop import clean_up, iterate, run

if TYPE_CHECKING:
    from telnyx_async._compat.streams import AsyncStream
    from telnyx_async._responses.content import AsyncBinaryContent
    from telnyx_async._responses.sse import ServerSentEvent
    from telnyx_async._responses.streaming import AsyncDownload, AsyncStreamedResponse

__all__ = ["Download", "Stream", "StreamedResponse", "opened"]

T = TypeVar("T")


class StreamedResponse(ResponseFacts):
    """A response whose body is read as it arrives, once. Use it in `with`.

    After `read`, `text`, `json` or `parse` the content is kept, and all of them can be used again.
    """

    def __init__(self, response: AsyncStreamedResponse) -> None:
        self._response = response
        self.http_response = response.http_response
        self.elapsed = response.elapsed

    @property
    def is_closed(self) -> bool:
        """Whether the connection was closed or is free for other calls."""
        return self._response.is_closed

    def __iter__(self) -> Iterator[bytes]:
        return self.iter_bytes()

    def iter_bytes(self, chunk_size: int | None = None) -> Generator[bytes]:
        """Iterate over the content as it arrives, or in pieces of `chunk_size` bytes."""
        return iterate(self._response.iter_bytes(chunk_size))

    def iter_lines(self) -> Generator[str]:
        """Iterate over the lines of UTF-8 text, without their ends."""
        return iterate(self._response.iter_lines())

    def events(self) -> Generator[ServerSentEvent]:
        """Iterate over server-sent events, up to `data: [DONE]` if that comes."""
        return iterate(self._response.events())

    def iter_text(self, chunk_size: int | None = None) -> Generator[str]:
        """Iterate over UTF-8 text as it arrives, or decoded from pieces of `chunk_size` bytes."""
        return iterate(self._response.iter_text(chunk_size))

    def read(self) -> bytes:
        """Return the rest of the content, and free the connection."""
        return run(self._response.read)

    def text(self) -> str:
        """Return the content as text. `APIResponseValidationError` if it is not text."""
        return run(self._response.text)

    def json(self) -> Any:
        """Return the decoded JSON content. `APIResponseValidationError` if it is not JSON."""
        return run(self._response.json)

    def parse(self, *, to: Any = None) -> Any:
        """Return what the method itself returns, or the content as `to`."""
        from telnyx_sync._raw import blocking  # noqa: PLC0415

        return blocking(run(self._response.parse, to=to))

    def write_to_file(self, path: str | os.PathLike[str]) -> None:
        """Write the rest of the content to a file, which appears or changes when it is complete."""
        run(self._response.write_to_file, path)

    stream_to_file = write_to_file

    def close(self) -> None:
        """Close the connection without reading the rest."""
        run(self._response.aclose)


class Stream(Generic[T]):
    """The server-sent events of a response, each with its data as a `T`.

    `for` iterates over them once, up to `data: [DONE]` if that comes, and then frees the
    connection; `with` frees it in every case.
    """

    def __init__(self, stream: AsyncStream[T]) -> None:
        self._stream = stream
        self._events = iterate(aiter(stream))
        self.response = StreamedResponse(stream.response)

    def __iter__(self) -> Iterator[T]:
        return self._events

    def __next__(self) -> T:
        return next(self._events)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Free the connection, without reading the rest."""
        clean_up(self._stream.close)


class Download:
    """A download, whose request is sent when it is used.

    `read` and `write_to_file` fetch it whole, `for` and `with` piece by piece.
    """

    def __init__(self, download: AsyncDownload) -> None:
        self._download = download
        self._opened: AbstractContextManager[StreamedResponse] | None = None

    @property
    def is_closed(self) -> bool:
        """Whether no connection is open: it is one in a `with` block only."""
        return self._opened is None

    @cached_property
    def content(self) -> bytes:
        """The whole content, which is downloaded once."""
        return bytes(self._whole)

    @cached_property
    def _whole(self) -> AsyncBinaryContent:
        return run(self._download.read)

    def read(self) -> bytes:
        """Download the whole content; a connection that breaks is retried."""
        return self.content

    def text(self) -> str:
        """Return the content as text. `APIResponseValidationError` if it is not text."""
        return run(self._whole.text)

    def json(self) -> Any:
        """Return the decoded JSON content. `APIResponseValidationError` if it is not JSON."""
        return run(self._whole.json)

    def __bytes__(self) -> bytes:
        return self.content

    def write_to_file(self, path: str | os.PathLike[str]) -> None:
        """Download into a file, which appears or changes when it is complete."""
        run(self._download.write_to_file, path)

    stream_to_file = write_to_file

    def __iter__(self) -> Iterator[bytes]:
        return self.iter_bytes()

    def iter_bytes(self, chunk_size: int | None = None) -> Generator[bytes]:
        """Download piece by piece, as it arrives or in pieces of `chunk_size` bytes."""
        return iterate(self._download.iter_bytes(chunk_size))

    def __enter__(self) -> StreamedResponse:
        self._opened = opened(self._download)
        return self._opened.__enter__()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._opened is not None:
            context, self._opened = self._opened, None
            context.__exit__(kind, error, trace)


@contextmanager
def opened(
    context: AbstractAsyncContextManager[AsyncStreamedResponse],
) -> Generator[StreamedResponse]:
    """Open a streamed response, and close it in the end."""
    response = run(context.__aenter__)
    try:
        yield StreamedResponse(response)
    finally:
        clean_up(context.__aexit__, None, None, None)
