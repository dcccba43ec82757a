"""One request and its answer, while they are under way."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any, Self

import aiohttp

from telnyx_async._http import HttpRequest, HttpResponse
from telnyx_async._transport._failures import failure
from telnyx_async._transport._inflate import check_size, unpacked

__all__ = ["EvidentRequest", "Exchange"]


class EvidentRequest(aiohttp.ClientRequest):
    """A request that knows whether it was handed to a connection."""

    handed_over = False

    async def send(self, conn: Any) -> aiohttp.ClientResponse:
        self.handed_over = True
        return await super().send(conn)


class Exchange:
    """One request under way, and its body while it is read."""

    def __init__(self, slots: asyncio.Semaphore, limit: int | None) -> None:
        self._slots: asyncio.Semaphore | None = slots
        self._limit = limit
        self._request: aiohttp.ClientRequest | None = None
        self.response: aiohttp.ClientResponse | None = None

    @property
    def sent(self) -> bool:
        """Whether the request may have left: no connection has it only before `send`."""
        return bool(getattr(self._request, "handed_over", True))

    @property
    def status(self) -> int | None:
        return self.response.status if self.response else None

    @property
    def succeeded(self) -> bool:
        return self.status is not None and 200 <= self.status < 300

    def unlimited(self) -> Self:
        """Let the body be of any size: it is read by pieces."""
        self._limit = None
        return self

    async def watch(
        self, request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType
    ) -> aiohttp.ClientResponse:
        """Stand between aiohttp's repeating and its connection."""
        self._request = request
        try:
            return await handler(request)
        except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
            raise self.failure(error) from error

    def failure(self, error: Exception) -> Exception:
        """The error of the tree for one of aiohttp's."""
        return failure(error, sent=self.sent, status=self.status)

    async def read(self) -> bytes:
        answer = self._the_answer()
        length = answer.content_length
        if length is not None and "Content-Encoding" not in answer.headers:
            check_size(length, self._limit)
            return await answer.read()
        return b"".join([piece async for piece in self._pieces()])

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for piece in self._pieces():
                yield piece
        except Exception as error:
            self.abort()
            failure = self.failure(error)
            if failure is error:
                raise
            raise failure from error
        self.end()

    async def aclose(self) -> None:
        """Give the connection up, if the body was not read to its end."""
        self.abort()

    def answer(
        self, request: HttpRequest, *, body: bytes = b"", stream: Exchange | None = None
    ) -> HttpResponse:
        answer = self._the_answer()
        return HttpResponse(
            status=answer.status,
            headers=answer.headers,
            body=body,
            url=str(request.url),
            stream=stream,
        )

    def abort(self) -> None:
        """Close the connection: what is on it belongs to no other request."""
        if self.response is not None:
            self.response.close()
        self.end()

    def end(self) -> None:
        """Let another request have the slot."""
        if self._slots is not None:
            self._slots.release()
            self._slots = None

    def _pieces(self) -> AsyncIterator[bytes]:
        answer = self._the_answer()
        encoding = answer.headers.get("Content-Encoding", "")
        return unpacked(answer.content.iter_any(), encoding, self._limit)

    def _the_answer(self) -> aiohttp.ClientResponse:
        assert self.response is not None  # noqa: S101
        return self.response
