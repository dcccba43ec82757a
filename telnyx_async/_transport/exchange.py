"""One request and its answer, while they are under way."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from math import inf
from typing import Self

import aiohttp

from telnyx_async import _json
from telnyx_async._errors import TruncatedResponseError
from telnyx_async._http import HttpRequest, HttpResponse
from telnyx_async._transport.base import Slots
from telnyx_async._transport.deadlines import Watch
from telnyx_async._transport.errors import failure
from telnyx_async._transport.inflate import check_size, unpacked

__all__ = ["Exchange"]


class Exchange:
    """One request under way, and its body while it is read.

    `sent` says whether the request may have left this machine: it may, unless more is known.
    """

    __slots__ = (
        "_cancelling",
        "_deadline",
        "_expired",
        "_limit",
        "_read",
        "_slots",
        "_task",
        "_watch",
        "ends_at",
        "response",
        "sent",
        "uploading",
    )

    def __init__(
        self,
        slots: Slots,
        watch: Watch,
        total: float | None,
        read: float | None,
        limit: int | None,
    ) -> None:
        self._slots: Slots | None = slots
        self._watch = watch
        self._limit = limit
        self._read = read
        self._deadline = inf if total is None else watch.now() + total
        self._expired = False
        self.sent = True
        self.uploading = False
        self.response: aiohttp.ClientResponse | None = None
        self._enter()
        self.ends_at = self._deadline
        watch.add(self)

    def _enter(self) -> None:
        task = asyncio.current_task()
        assert task is not None  # noqa: S101
        self._task = task
        self._cancelling = task.cancelling()

    @property
    def status(self) -> int | None:
        return self.response.status if self.response else None

    def hand_over(self) -> None:
        """Note that a connection has the request."""
        self.sent = True
        if not self.uploading:
            self.go_on()

    def uploaded(self) -> None:
        """Note that a large body was taken; from now on the service is waited for."""
        self.uploading = False
        self.go_on()

    def go_on(self) -> None:
        """Give the service time for what it sends next."""
        if self._read is not None:
            self.ends_at = min(self._deadline, self._watch.now() + self._read)
            self._watch.add(self)

    def expire(self) -> None:
        self._expired = True
        self._task.cancel()

    async def intercept(
        self, request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType
    ) -> aiohttp.ClientResponse:
        """Stand between aiohttp's repeating and its connection, in a session of the caller's."""
        try:
            return await handler(request)
        except (aiohttp.ClientOSError, aiohttp.ServerDisconnectedError) as error:
            raise self.failure(error) from error

    def failure(self, error: BaseException) -> BaseException:
        """The error of the tree for one of aiohttp's, or for the end of a limit."""
        if isinstance(error, asyncio.CancelledError) and self._expired:
            if self._task.uncancel() > self._cancelling:
                return error
            silent = self.ends_at < self._deadline
            error = aiohttp.SocketTimeoutError() if silent else TimeoutError()
        return failure(error, sent=self.sent, status=self.status)

    async def read(self) -> bytes:
        answer = self._the_answer()
        length = answer.content_length
        if length is not None and "Content-Encoding" not in answer.headers:
            check_size(length, self._limit)
            if answer.content.is_eof():  # it came at once, as most answers do
                return answer.content.read_nowait()
        body = b"".join([piece async for piece in self._pieces()])
        if length is None and answer.ok:
            _check_whole(answer, body)
        return body

    def unlimited(self) -> Self:
        """Let the body be of any size and take any time, but for each of its pieces."""
        self._limit = None
        self._deadline = inf
        self._watch.discard(self)
        return self

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            self._enter()
            async for piece in self._pieces():
                self._watch.discard(self)
                yield piece
                self._enter()
        except BaseException as error:
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
        return HttpResponse(answer.status, answer.headers, body, request.url, 1, stream)

    def abort(self) -> None:
        """Close the connection: what is on it belongs to no other request."""
        if self.response is not None:
            self.response.close()
        self.end()

    def end(self) -> None:
        """Let another request have the slot."""
        if self._slots is not None:
            self._watch.discard(self)
            self._slots.release()
            self._slots = None

    def _pieces(self) -> AsyncIterator[bytes]:
        encoding = self._the_answer().headers.get("Content-Encoding", "")
        return unpacked(self._chunks(), encoding, self._limit)

    async def _chunks(self) -> AsyncIterator[bytes]:
        content = self._the_answer().content
        while True:
            self.go_on()
            if not (chunk := await content.readany()):
                return
            yield chunk

    def _the_answer(self) -> aiohttp.ClientResponse:
        assert self.response is not None  # noqa: S101
        return self.response


def _check_whole(answer: aiohttp.ClientResponse, body: bytes) -> None:
    """Tell a body that ended with its connection from one that was cut off with it."""
    if not body or "Transfer-Encoding" in answer.headers:
        return
    if answer.content_type == "application/json":
        try:
            _json.loads(body)
        except ValueError as error:
            raise TruncatedResponseError(f"the answer was cut off: {error}") from error
