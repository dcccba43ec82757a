"""Streamed responses: downloads, lines, server-sent events."""

from __future__ import annotations

import os
import secrets
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any

import anyio
from attrs import evolve

from telnyx_async._http import ByteStream, HttpResponse
from telnyx_async._operation import Call, Caller
from telnyx_async._responses.sse import LineSplitter, ServerSentEvent

if TYPE_CHECKING:
    from telnyx_async._codec.uploads import Progress

__all__ = ["AsyncDownload", "AsyncStreamedResponse", "ServerSentEvent", "opened"]


class AsyncStreamedResponse:
    """A response whose body is read as it arrives, once. Use it in `async with`."""

    def __init__(
        self, response: HttpResponse, stream: ByteStream, on_progress: Progress | None = None
    ) -> None:
        self._response = response
        self._stream = stream
        self._chunks = aiter(stream) if on_progress is None else self._reported(on_progress)

    @property
    def status_code(self) -> int:
        """The HTTP status code, which is that of a success."""
        return self._response.status

    @property
    def headers(self) -> Mapping[str, str]:
        """The response headers; their names are case-insensitive."""
        return self._response.headers

    @property
    def request_id(self) -> str | None:
        """The id of the request: quote it to Telnyx's support."""
        return self._response.request_id

    @property
    def attempts(self) -> int:
        """Number of requests that were sent."""
        return self._response.attempts

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

        return read_events(self._response, self._chunks)

    async def read(self) -> bytes:
        """Return the rest of the content."""
        return b"".join([chunk async for chunk in self._chunks])

    async def write_to_file(self, path: str | os.PathLike[str]) -> None:
        """Write the rest of the content to a file, which appears or changes when it is complete."""
        target = await anyio.Path(path).resolve()
        part = target.with_name(f".{target.name[:200]}.{secrets.token_hex(6)}.part")
        try:
            async with await anyio.open_file(part, "xb") as file:
                async for chunk in self._chunks:
                    await file.write(chunk)
            await part.replace(target)
        except BaseException:
            with anyio.CancelScope(shield=True):
                await part.unlink(missing_ok=True)
            raise

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
        await self._stream.aclose()


@asynccontextmanager
async def opened(
    opening: Callable[[], Awaitable[HttpResponse]], on_progress: Progress | None = None
) -> AsyncGenerator[AsyncStreamedResponse]:
    """Open a streamed response, and close it in the end."""
    response = await opening()
    if response.stream is None:
        raise TypeError("the transport read the response, which had to be streamed")
    streamed = AsyncStreamedResponse(response, response.stream, on_progress)
    try:
        yield streamed
    finally:
        await streamed.aclose()


class AsyncDownload:
    """A download, whose request is sent when it is used.

    `await` returns all bytes; `async with` opens an `AsyncStreamedResponse` to read piece by piece.
    `on_progress` of the call reports what is read piece by piece, or written to a file.
    """

    def __init__(self, client: Caller, call: Call) -> None:
        self._client = client
        self._call = call
        self._opened: AbstractAsyncContextManager[AsyncStreamedResponse] | None = None

    def __await__(self) -> Generator[Any, None, bytes]:
        return self.read().__await__()

    async def read(self) -> bytes:
        """Download the whole content; a connection that breaks is retried."""
        response = await self._client.execute(evolve(self._call, stream=False))
        return response.body

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
        call = evolve(self._call, stream=True)
        return opened(partial(self._client.execute, call), call.options.get("on_progress"))
