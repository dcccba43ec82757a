"""Raw responses for blocking code."""

from __future__ import annotations

import os
from collections.abc import Generator
from contextlib import AbstractContextManager
from typing import Any, Generic, TypeVar, cast, overload

from telnyx_async._modeling.decoder import decode
from telnyx_async._responses.facts import ResponseFacts
from telnyx_async._responses.pagination import AsyncPage
from telnyx_async._responses.raw import AsyncRawResponse
from telnyx_async._responses.raw import RawCalls as AsyncRawCalls
from telnyx_async._responses.raw import StreamingCalls as AsyncStreamingCalls
from telnyx_sync._loop import iterate, run
from telnyx_sync._pagination import Page
from telnyx_sync._streaming import StreamedResponse, opened

__all__ = ["RawCalls", "RawResponse", "StreamingCalls"]

R = TypeVar("R")
T = TypeVar("T")


class RawResponse(ResponseFacts, Generic[T]):
    """A successful response with its status and headers; errors are raised as usual."""

    def __init__(self, response: AsyncRawResponse[T]) -> None:
        self._response = response
        self.http_response = response.http_response
        self.elapsed = response.elapsed

    @property
    def is_closed(self) -> bool:
        """Whether the connection is free for other calls: always, for the response was read."""
        return self._response.is_closed

    @property
    def content(self) -> bytes:
        """The decompressed body."""
        return self._response.content

    @overload
    def parse(self) -> T: ...
    @overload
    def parse(self, *, to: type[R]) -> R: ...
    def parse(self, *, to: Any = None) -> Any:
        """Return what the method itself returns (of a list, its first page), or the body as `to`."""
        if to is not None:
            return decode(self.http_response, to)
        return blocking(run(self._response.parse))

    def read(self) -> bytes:
        """Return the decompressed body."""
        return self.content

    def text(self) -> str:
        """Return the body as text. `APIResponseValidationError` if it is not text."""
        text: str = decode(self.http_response, str)
        return text

    def json(self) -> Any:
        """Return the decoded JSON body. `APIResponseValidationError` if it is not JSON."""
        return decode(self.http_response, Any)

    def iter_bytes(self, chunk_size: int | None = None) -> Generator[bytes]:
        """Iterate over the body in pieces of `chunk_size` bytes, or in a single piece."""
        return iterate(self._response.iter_bytes(chunk_size))

    def iter_text(self, chunk_size: int | None = None) -> Generator[str]:
        """Iterate over the text in pieces of `chunk_size` characters, or in a single piece."""
        return iterate(self._response.iter_text(chunk_size))

    def iter_lines(self) -> Generator[str]:
        """Iterate over the lines of the text, without their ends."""
        return iterate(self._response.iter_lines())

    def write_to_file(self, path: str | os.PathLike[str]) -> None:
        """Write the body to a file, which appears or changes when it is complete."""
        run(self._response.write_to_file, path)

    stream_to_file = write_to_file

    def close(self) -> None:
        """Do nothing: the response was read whole."""


def blocking(parsed: Any) -> Any:
    """Return a parsed response for blocking code."""
    return Page(cast("AsyncPage[object]", parsed)) if isinstance(parsed, AsyncPage) else parsed


class RawCalls:
    """The methods of a resource, and of those below it, returning a `RawResponse`."""

    def __init__(self, calls: AsyncRawCalls) -> None:
        self._calls = calls

    def __getattr__(self, name: str) -> RawCalls:
        if name.startswith("_"):
            raise AttributeError(name)
        return RawCalls(getattr(self._calls, name))

    def __call__(self, *args: Any, **kwargs: Any) -> RawResponse[Any]:
        """Call the method."""
        return RawResponse(run(self._calls, *args, **kwargs))


class StreamingCalls:
    """The methods of a resource, and of those below it, with responses read piece by piece."""

    def __init__(self, calls: AsyncStreamingCalls) -> None:
        self._calls = calls

    def __getattr__(self, name: str) -> StreamingCalls:
        if name.startswith("_"):
            raise AttributeError(name)
        return StreamingCalls(getattr(self._calls, name))

    def __call__(self, *args: Any, **kwargs: Any) -> AbstractContextManager[StreamedResponse]:
        """Call the method; its response is the target of `with`."""
        return opened(self._calls(*args, **kwargs))
