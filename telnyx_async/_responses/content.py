"""Content that was received whole."""

from __future__ import annotations

import os
import secrets
from collections.abc import AsyncGenerator, AsyncIterator
from typing import Any, Self

import anyio

from telnyx_async._http import HttpResponse
from telnyx_async._modeling.decoder import decode
from telnyx_async._responses.facts import ResponseFacts

__all__ = ["AsyncBinaryContent", "AsyncReceived", "write_atomically"]


class AsyncReceived(ResponseFacts):
    """A response that was received whole.

    Its methods do not wait for the network. They are awaited as those of an
    `AsyncStreamedResponse`, and of the official package, are.
    """

    @property
    def is_closed(self) -> bool:
        """Whether the connection is free for other calls: always, for the response was read."""
        return True

    @property
    def content(self) -> bytes:
        """The decompressed body."""
        return self.http_response.body

    async def read(self) -> bytes:
        """Return the decompressed body."""
        return self.content

    async def text(self) -> str:
        """Return the body as text. `APIResponseValidationError` if it is not text."""
        text: str = decode(self.http_response, str)
        return text

    async def json(self) -> Any:
        """Return the decoded JSON body. `APIResponseValidationError` if it is not JSON."""
        return decode(self.http_response, Any)

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncGenerator[bytes]:
        """Iterate over the body in pieces of `chunk_size` bytes, or in a single piece."""
        for start in range(0, len(self.content), chunk_size or len(self.content) or 1):
            yield self.content[start : start + (chunk_size or len(self.content))]

    async def iter_text(self, chunk_size: int | None = None) -> AsyncGenerator[str]:
        """Iterate over the text in pieces of `chunk_size` characters, or in a single piece."""
        text = await self.text()
        for start in range(0, len(text), chunk_size or len(text) or 1):
            yield text[start : start + (chunk_size or len(text))]

    async def iter_lines(self) -> AsyncGenerator[str]:
        """Iterate over the lines of the text, without their ends."""
        for line in (await self.text()).splitlines():
            yield line

    async def write_to_file(self, path: str | os.PathLike[str]) -> None:
        """Write the body to a file, which appears or changes when it is complete."""
        await write_atomically(path, self.iter_bytes())

    stream_to_file = write_to_file

    async def close(self) -> None:
        """Do nothing: the response was read whole."""


class AsyncBinaryContent(bytes, AsyncReceived):
    """The bytes of a download, with the methods of the official package's binary responses."""

    __module__ = "telnyx_async"

    @classmethod
    def of(cls, response: HttpResponse) -> Self:
        """Return the content of a response."""
        content = cls(response.body)
        content.http_response = response
        return content

    def __repr__(self) -> str:
        return bytes.__repr__(self)

    def __reduce__(self) -> tuple[type[bytes], tuple[bytes]]:
        return bytes, (bytes(self),)  # without the response, which has a connection's headers


async def write_atomically(path: str | os.PathLike[str], chunks: AsyncIterator[bytes]) -> None:
    """Write a file that appears or changes when it is complete."""
    target = await anyio.Path(path).resolve()
    part = target.with_name(f".{target.name[:200]}.{secrets.token_hex(6)}.part")
    try:
        async with await anyio.open_file(part, "xb") as file:
            async for chunk in chunks:
                await file.write(chunk)
        await part.replace(target)
    except BaseException:
        with anyio.CancelScope(shield=True):
            await part.unlink(missing_ok=True)
        raise
