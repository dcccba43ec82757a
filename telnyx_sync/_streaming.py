"""Answers that are read as they come, for blocking code."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator, Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager, contextmanager
from types import TracebackType
from typing import TYPE_CHECKING

from telnyx_sync._loop import clean_up, iterate, run

if TYPE_CHECKING:
    from telnyx_async._responses.sse import ServerSentEvent
    from telnyx_async._responses.streaming import AsyncDownload, AsyncStreamedResponse

__all__ = ["Download", "StreamedResponse", "opened"]


class StreamedResponse:
    """An answer whose body is still to be read, once. Use it in `with`."""

    def __init__(self, response: AsyncStreamedResponse) -> None:
        self._response = response

    @property
    def status_code(self) -> int:
        """The status of the answer, which is a success."""
        return self._response.status_code

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers, whose names have no case."""
        return self._response.headers

    @property
    def request_id(self) -> str | None:
        """What Telnyx's support asks for."""
        return self._response.request_id

    @property
    def attempts(self) -> int:
        """How many requests it took."""
        return self._response.attempts

    def __iter__(self) -> Iterator[bytes]:
        return self.iter_bytes()

    def iter_bytes(self, chunk_size: int | None = None) -> Generator[bytes]:
        """Go over the content as it arrives, or in pieces of `chunk_size` bytes."""
        return iterate(self._response.iter_bytes(chunk_size))

    def iter_lines(self) -> Generator[str]:
        """Go over the lines of a UTF-8 text, without their ends."""
        return iterate(self._response.iter_lines())

    def events(self) -> Generator[ServerSentEvent]:
        """Go over server-sent events, up to `data: [DONE]` if that comes."""
        return iterate(self._response.events())

    def read(self) -> bytes:
        """Read what is left."""
        return run(self._response.read)

    def write_to_file(self, path: str | os.PathLike[str]) -> None:
        """Write what is left to a file, which appears (or changes) only when all is there."""
        run(self._response.write_to_file, path)

    def close(self) -> None:
        """Leave the rest unread."""
        run(self._response.aclose)


class Download:
    """Content that was asked for. Nothing is sent before it is used.

    `read` and `write_to_file` fetch it whole, `for` and `with` piece by piece.
    """

    def __init__(self, download: AsyncDownload) -> None:
        self._download = download
        self._opened: AbstractContextManager[StreamedResponse] | None = None

    def read(self) -> bytes:
        """Fetch the content, whole; what breaks off is tried again."""
        return run(self._download.read)

    def write_to_file(self, path: str | os.PathLike[str]) -> None:
        """Fetch the content into a file, which appears (or changes) only when all is there."""
        run(self._download.write_to_file, path)

    def __iter__(self) -> Iterator[bytes]:
        return self.iter_bytes()

    def iter_bytes(self, chunk_size: int | None = None) -> Generator[bytes]:
        """Fetch the content piece by piece, as it arrives or in `chunk_size` bytes."""
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
            self._opened.__exit__(kind, error, trace)


@contextmanager
def opened(
    context: AbstractAsyncContextManager[AsyncStreamedResponse],
) -> Generator[StreamedResponse]:
    """Open an answer, and give its connection up in the end."""
    response = run(context.__aenter__)
    try:
        yield StreamedResponse(response)
    finally:
        clean_up(context.__aexit__, None, None, None)
