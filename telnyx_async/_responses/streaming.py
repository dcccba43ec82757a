"""Streamed responses: downloads, lines, server-sent events."""

from __future__ import annotations

import codecs
import os
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import timedelta
from operator import attrgetter
from types import TracebackType
from typing import TYPE_CHECKING, Any

from attrs import evolve

from telnyx_async._http import HttpResponse
from telnyx_async._modeling.decoder import decode
from telnyx_async._operation import Call, Caller
from telnyx_async._responses.content import AsyncBinaryContent, write_atomically
from telnyx_async._responses.facts import ResponseFacts
from telnyx_async._responses.sse import LineSplitter, ServerSentEvent

if TYPE_CHECKING:
    from telnyx_async._codec.uploads import Progress

__all__ = ["AsyncDownload", "AsyncStreamedResponse", "ServerSentEvent", "opened"]

_body: Callable[[HttpResponse], bytes] = attrgetter("body")


class AsyncStreamedResponse(ResponseFacts):
    """A response whose body is read as it arrives, once. Use it in `async with`.

    After `read`, `text`, `json` or `parse` the content is kept, and all of them can be used again.
    """

    __module__ = "telnyx_async"

    def __init__(
        self,
        http_response: HttpResponse,
        parse: Callable[[HttpResponse], Any] = _body,
        elapsed: timedelta = timedelta(),
        on_progress: Progress | None = None,
    ) -> None:
        if http_response.stream is None:
            raise TypeError("the transport read the response, which had to be streamed")
        self.http_response = http_response
        self.elapsed = elapsed
        self.is_closed = False
        self._parse = parse
        self._stream = http_response.stream
        self._chunks = aiter(self._stream) if on_progress is None else self._reported(on_progress)
        self._content: bytes | None = None

    def __aiter__(self) -> AsyncGenerator[bytes]:
        return self.iter_bytes()

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncGenerator[bytes]:
        """Iterate over the content as it arrives, or in pieces of `chunk_size` bytes."""
        if chunk_size is not None and chunk_size < 1:
            raise ValueError("chunk_size must be positive")
        buffer = bytearray()
        async for chunk in self._chunks:
            if chunk_size is None:
                yield chunk
                continue
            buffer += chunk
            while len(buffer) >= chunk_size:
                yield bytes(buffer[:chunk_size])
                del buffer[:chunk_size]
        if buffer:
            yield bytes(buffer)

    async def iter_lines(self) -> AsyncGenerator[str]:
        """Iterate over the lines of UTF-8 text, without their ends."""
        lines = LineSplitter()
        async for chunk in self._chunks:
            for line in lines.feed(chunk):
                yield line
        for line in lines.end():
            yield line

    def events(self) -> AsyncGenerator[ServerSentEvent]:
        """Iterate over server-sent events, up to `data: [DONE]` if that comes.

        Raises:
            EventStreamError: The service reports an error in an event.
            APIResponseValidationError: The response is not a stream of events.
            TruncatedResponseError: The response ends within an event.
        """
        from telnyx_async._responses.event_stream import read_events  # noqa: PLC0415 - for few calls

        return read_events(self.http_response, self._chunks)

    async def iter_text(self, chunk_size: int | None = None) -> AsyncGenerator[str]:
        """Iterate over UTF-8 text as it arrives, or decoded from pieces of `chunk_size` bytes."""
        decoder = codecs.getincrementaldecoder("utf-8")()
        async for chunk in self.iter_bytes(chunk_size):
            if text := decoder.decode(chunk):
                yield text
        decoder.decode(b"", final=True)  # raises an error if the last character is incomplete

    async def read(self) -> bytes:
        """Return the rest of the content, and free the connection."""
        if self._content is None:
            self._content = b"".join([chunk async for chunk in self._chunks])
            await self.aclose()
        return self._content

    async def text(self) -> str:
        """Return the content as text. `APIResponseValidationError` if it is not text."""
        text: str = await self.parse(to=str)
        return text

    async def json(self) -> Any:
        """Return the decoded JSON content. `APIResponseValidationError` if it is not JSON."""
        return await self.parse(to=Any)

    async def parse(self, *, to: Any = None) -> Any:
        """Return what the method itself returns, or the content as `to`."""
        whole = evolve(self.http_response, body=await self.read(), stream=None)
        return self._parse(whole) if to is None else decode(whole, to)

    async def write_to_file(self, path: str | os.PathLike[str]) -> None:
        """Write the rest of the content to a file, which appears or changes when it is complete."""
        await write_atomically(path, self._chunks)

    stream_to_file = write_to_file

    async def _reported(self, on_progress: Progress) -> AsyncGenerator[bytes]:
        """Read the chunks, and report how many bytes have come."""
        from telnyx_async._codec.uploads import report  # noqa: PLC0415 - for few calls

        length = self.headers.get("Content-Length", "")
        # The length of a compressed body is not that of its content.
        known = length.isdecimal() and "Content-Encoding" not in self.headers
        done = 0
        async for chunk in self._stream:
            yield chunk
            done += len(chunk)
            report(on_progress, done, int(length) if known else None)

    async def aclose(self) -> None:
        """Close the connection without reading the rest."""
        self.is_closed = True
        await self._stream.aclose()

    close = aclose


@asynccontextmanager
async def opened(
    opening: Callable[[], Awaitable[AsyncStreamedResponse]],
) -> AsyncGenerator[AsyncStreamedResponse]:
    """Open a streamed response, and close it in the end."""
    streamed = await opening()
    try:
        yield streamed
    finally:
        await streamed.aclose()


class AsyncDownload:
    """A download, whose request is sent when it is used.

    `await` returns all bytes; `async with` opens an `AsyncStreamedResponse` to read piece by piece.
    `on_progress` of the call reports what is read piece by piece, or written to a file.
    """

    __module__ = "telnyx_async"

    def __init__(self, client: Caller, call: Call) -> None:
        self._client = client
        self._call = call
        self._opened: AbstractAsyncContextManager[AsyncStreamedResponse] | None = None

    def __await__(self) -> Generator[Any, None, AsyncBinaryContent]:
        return self.read().__await__()

    async def read(self) -> AsyncBinaryContent:
        """Download the whole content; a connection that breaks is retried."""
        response = await self._client.execute(evolve(self._call, stream=False))
        return AsyncBinaryContent.of(response)

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncGenerator[bytes]:
        """Download piece by piece, as it arrives or in pieces of `chunk_size` bytes."""
        async with self._open() as response:
            async for chunk in response.iter_bytes(chunk_size):
                yield chunk

    async def write_to_file(self, path: str | os.PathLike[str]) -> None:
        """Download into a file, which appears or changes when it is complete."""
        async with self._open() as response:
            await response.write_to_file(path)

    async def __aenter__(self) -> AsyncStreamedResponse:
        self._opened = self._open()
        return await self._opened.__aenter__()

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._opened is not None:
            await self._opened.__aexit__(kind, error, trace)

    def _open(self) -> AbstractAsyncContextManager[AsyncStreamedResponse]:
        return opened(self._streamed)

    async def _streamed(self) -> AsyncStreamedResponse:
        response = await self._client.execute(evolve(self._call, stream=True))
        return AsyncStreamedResponse(response, on_progress=self._call.options.get("on_progress"))
