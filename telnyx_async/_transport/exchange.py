"""One request and its response while they are in progress, and the timer that limits them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from math import inf
from typing import Any, NoReturn, Protocol, Self

import aiohttp
from aiohttp.http_exceptions import HttpProcessingError
from aiohttp.streams import EMPTY_PAYLOAD
from multidict import CIMultiDict, CIMultiDictProxy

from telnyx_async import _json
from telnyx_async._errors import TruncatedResponseError
from telnyx_async._http import HttpRequest, HttpResponse
from telnyx_async._transport.errors import is_refused_write, translated
from telnyx_async._transport.inflate import check_size, decompressed

__all__ = ["ConnectionPool", "DeadlineTimer", "Exchange", "HasDeadline", "Response"]


_NO_HEADERS = CIMultiDictProxy(CIMultiDict[str]())


class HasDeadline(Protocol):
    """What a `DeadlineTimer` ends at its deadline."""

    ends_at: float

    def expire(self) -> None:
        """End it: the deadline has passed."""
        ...


class DeadlineTimer:
    """The deadlines of all requests of an event loop, by one timer.

    Nearly no deadline ever passes, and setting and cancelling a timer of its own for each costs a
    request more than all else that is done for it here. The one timer is set to the earliest
    deadline; when it fires, that request is most likely over, and the next deadline is looked up.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.now = loop.time
        self._call_at = loop.call_at
        self._active: set[HasDeadline] = set()
        self._timer: asyncio.TimerHandle | None = None
        self._armed_for = inf

    def add(self, item: HasDeadline) -> None:
        """Limit `item` until it is discarded; call again when its deadline comes earlier."""
        self._active.add(item)
        if item.ends_at < self._armed_for:
            self._arm(item.ends_at)

    def discard(self, item: HasDeadline) -> None:
        """No longer limit `item`."""
        self._active.discard(item)

    def close(self) -> None:
        """Cancel the timer."""
        if self._timer is not None:
            self._timer.cancel()

    def _arm(self, when: float) -> None:
        self.close()
        self._armed_for = when
        self._timer = self._call_at(when, self._fire)

    def _fire(self) -> None:
        self._armed_for = inf
        now = self.now()
        # A list first: what expires may discard itself or add another.
        for item in [each for each in self._active if each.ends_at <= now]:
            self._active.discard(item)
            item.expire()
        earliest = min((each.ends_at for each in self._active), default=inf)
        if earliest < self._armed_for:
            self._arm(earliest)


class ConnectionPool(Protocol):
    """What an exchange needs of its pool: the timer, and to return its slot in the end."""

    timer: DeadlineTimer

    def release(self) -> None: ...


class Response:
    """A response whose head was read: what an `Exchange` needs of aiohttp's `ClientResponse`.

    Its connection returns to the connector with the last byte of the body.
    """

    __slots__ = ("_connection", "content", "headers", "status")

    status: int
    headers: CIMultiDictProxy[str]
    content: aiohttp.StreamReader

    def __init__(self, connection: Any) -> None:
        self._connection: Any = connection
        self.content = EMPTY_PAYLOAD

    async def start(self, request: HttpRequest) -> None:
        """Read the head, after any interim responses (RFC 9110, 15.2)."""
        read = self._connection.protocol.read
        try:
            message, content = await read()
            while message.code < 200 and message.code != 101:
                message, content = await read()
        except HttpProcessingError as error:
            info = aiohttp.RequestInfo(request.url, request.method, _NO_HEADERS, request.url)
            raise aiohttp.ClientResponseError(
                info, (), status=error.code, message=error.message
            ) from error
        self.status, self.headers, self.content = message.code, message.headers, content
        content.on_eof(self._connection.release)

    @property
    def ok(self) -> bool:
        return self.status < 400

    @property
    def content_length(self) -> int | None:
        length = self.headers.get("Content-Length")
        return None if length is None else int(length)

    @property
    def content_type(self) -> str:
        return self.headers.get("Content-Type", "").partition(";")[0].strip().lower()

    def close(self) -> None:
        """Close the connection, unless the body was read to its end; who reads it is told."""
        # A task may be waiting for bytes that will not come now.
        if self.content.exception() is None:
            self.content.set_exception(aiohttp.ClientConnectionError("Connection closed"))
        self._connection.close()  # which does nothing after its release


class Exchange:
    """One request in progress, and its response body while it is read.

    `sent` is whether the request may have left this machine: True unless it is known not to.
    """

    __slots__ = (
        "_cancelling",
        "_deadline",
        "_expired",
        "_limit",
        "_pool",
        "_read",
        "_task",
        "_timer",
        "ends_at",
        "response",
        "sent",
        "uploading",
    )

    def __init__(
        self, pool: ConnectionPool, total: float | None, read: float | None, limit: int | None
    ) -> None:
        self._pool: ConnectionPool | None = pool
        self._timer = pool.timer
        self._limit = limit
        self._read = read
        self._deadline = inf if total is None else pool.timer.now() + total
        self._expired = False
        self.sent = True
        self.uploading = False
        self.response: aiohttp.ClientResponse | Response | None = None
        self._enter()
        self.ends_at = self._deadline
        self._timer.add(self)

    def __reduce__(self) -> NoReturn:
        # Copying would follow the pool to its event loop: aioresponses deep-copies middlewares.
        raise TypeError("a request in progress cannot be copied")

    def _enter(self) -> None:
        """Note the task that an expired deadline cancels: the one that reads at the moment."""
        task = asyncio.current_task()
        assert task is not None  # noqa: S101
        self._task = task
        self._cancelling = task.cancelling()

    @property
    def status(self) -> int | None:
        return self.response.status if self.response else None

    def writing(self, transport: asyncio.BaseTransport | None) -> None:
        """Note that the first bytes are about to be written; to a closed transport none are.

        From here on the service has its read timeout.
        """
        self.sent = transport is not None and not transport.is_closing()
        if not self.uploading:
            self.extend()

    def extend(self) -> None:
        """Give the service its read timeout for the next piece, within the deadline."""
        if self._read is not None:
            self.ends_at = min(self._deadline, self._timer.now() + self._read)
            self._timer.add(self)

    @property
    def cancelled(self) -> bool:
        """Whether the caller ended it, and no time limit."""
        return self._task.cancelling() > self._cancelling and not self._expired

    def expire(self) -> None:
        # A cancellation reaches the task wherever aiohttp makes it wait; `translated` tells it from
        # one of the caller.
        self._expired = True
        self._task.cancel()

    async def intercept(
        self, request: aiohttp.ClientRequest, handler: aiohttp.ClientHandlerType
    ) -> aiohttp.ClientResponse:
        """Middleware that keeps aiohttp from repeating a request by itself."""
        try:
            return await handler(request)
        except (OSError, aiohttp.ServerDisconnectedError) as error:
            # Head and body go out in one write, unless the body is sent piece by piece.
            if not self.uploading and is_refused_write(error):
                self.sent = False
            raise self.translated(error) from error

    def translated(self, error: BaseException) -> BaseException:
        """Return the SDK's error for one of aiohttp's, or for a deadline that has passed."""
        if isinstance(error, asyncio.CancelledError) and self._expired:
            if self._task.uncancel() > self._cancelling:
                return error  # the caller cancelled as well
            # Ended before its deadline, it can only have been the read timeout.
            silent = self.ends_at < self._deadline
            error = aiohttp.SocketTimeoutError() if silent else TimeoutError()
        return translated(error, sent=self.sent, status=self.status)

    async def read(self) -> bytes:
        response = self._received()
        length = response.content_length
        if length is not None and "Content-Encoding" not in response.headers:
            if self._limit is not None and length > self._limit:
                check_size(length, self._limit)
            if response.content.is_eof():  # the body came with the headers, as most bodies do
                return response.content.read_nowait()
        body = b"".join([piece async for piece in self._pieces()])
        # An error page that was cut off still says which error it is.
        if length is None and response.ok:
            _check_complete(response, body)
        return body

    def unlimited(self) -> Self:
        """Allow the body any size and any time, but for each of its pieces."""
        self._limit = None
        self._deadline = inf
        self._timer.discard(self)
        return self

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            self._enter()
            async for piece in self._pieces():
                # While the caller works on a piece, the service is not to blame for the silence.
                self._timer.discard(self)
                yield piece
                self._enter()  # another task may read on
        except BaseException as error:
            self.abort()
            failure = self.translated(error)
            if failure is error:
                raise
            raise failure from error
        self.end()

    async def aclose(self) -> None:
        """Close the connection if the body was not read to its end."""
        self.abort()

    def result(
        self, request: HttpRequest, *, body: bytes = b"", stream: Exchange | None = None
    ) -> HttpResponse:
        response = self._received()
        return HttpResponse(response.status, response.headers, body, request.url, 1, stream)

    def abort(self) -> None:
        """Close the connection: what is left on it belongs to no other request."""
        if self.response is not None:
            self.response.close()
        self.end()

    def end(self) -> None:
        """Return the slot of the connection, once."""
        if self._pool is not None:
            self._timer.discard(self)
            self._pool.release()
            self._pool = None

    def _pieces(self) -> AsyncIterator[bytes]:
        encoding = self._received().headers.get("Content-Encoding", "")
        return decompressed(self._chunks(), encoding, self._limit)

    async def _chunks(self) -> AsyncIterator[bytes]:
        content = self._received().content
        while True:
            self.extend()
            if not (chunk := await content.readany()):
                return
            yield chunk

    def _received(self) -> aiohttp.ClientResponse | Response:
        assert self.response is not None  # noqa: S101
        return self.response


def _check_complete(response: aiohttp.ClientResponse | Response, body: bytes) -> None:
    """Tell a body that ends with its connection from one that was cut off with it.

    Without a length and without chunks, HTTP/1.1 itself cannot (RFC 9112, 6.3); JSON can.
    """
    if not body or "Transfer-Encoding" in response.headers:
        return
    if response.content_type == "application/json":
        try:
            _json.loads_received(body)
        except ValueError as error:
            raise TruncatedResponseError(f"the response was cut off: {error}") from error
