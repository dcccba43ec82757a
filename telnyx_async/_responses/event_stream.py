"""The events of a response, and the errors that end them."""

from __future__ import annotations

from collections import deque
from collections.abc import AsyncGenerator, AsyncIterator
from http import HTTPStatus
from typing import Any, Final

from telnyx_async._errors import (
    APIResponseValidationError,
    EventStreamError,
    TruncatedResponseError,
)
from telnyx_async._errors.details import parse_details
from telnyx_async._http import HttpResponse
from telnyx_async._json import is_object
from telnyx_async._responses.sse import LIMIT, EventParser, ServerSentEvent

__all__ = ["read_events"]

_DONE: Final = "[DONE]"
_QUOTED: Final = 200  # bytes of an unreadable response that its error shows
# Servers that do not know the type of an event stream use one of the last three.
_CONTENT_TYPES = frozenset({"text/event-stream", "text/plain", "application/octet-stream", ""})


async def read_events(
    response: HttpResponse, chunks: AsyncIterator[bytes]
) -> AsyncGenerator[ServerSentEvent]:
    """Yield the events of a response up to `data: [DONE]`, or to its end.

    Raises:
        EventStreamError: The service reports an error in an event.
        APIResponseValidationError: The response is not a stream of events.
        TruncatedResponseError: The response ends within an event.
    """
    start = b""
    parser = EventParser()
    received = _Received()
    async for chunk in chunks:
        start = start or chunk[:_QUOTED]
        if _content_type(response) not in _CONTENT_TYPES:
            raise _not_a_stream(response, start)
        for event in parser.feed(chunk):
            if event.data == _DONE:
                return
            _raise_error_of(event, received, response)
            received.append(event)
            yield event
    is_cut_off = parser.end()
    if not parser.is_event_stream and response.status != HTTPStatus.NO_CONTENT:
        raise _not_a_stream(response, start)
    if is_cut_off and parser.pending_data != _DONE:
        error = TruncatedResponseError("the stream ended within an event")
        error.status_code = response.status
        raise error


class _Received:
    """The last events, for an error that follows them; at most `LIMIT` characters of data."""

    def __init__(self) -> None:
        self.events: deque[ServerSentEvent] = deque(maxlen=1000)
        self._size = 0

    def append(self, event: ServerSentEvent) -> None:
        if len(self.events) == self.events.maxlen:
            self._drop_first()
        self.events.append(event)
        self._size += len(event.data)
        while self._size > LIMIT:
            self._drop_first()

    def _drop_first(self) -> None:
        self._size -= len(self.events.popleft().data)


def _raise_error_of(event: ServerSentEvent, received: _Received, response: HttpResponse) -> None:
    """Raise the error that an event reports: by its name, or in its data."""
    named = event.event == "error"
    if not named and "error" not in event.data:
        return
    try:
        body: Any = event.json()
    except ValueError:
        body = event.data
    if named or _is_error(body):
        words = "; ".join(map(str, parse_details(body))) or event.data[:_QUOTED]
        raise EventStreamError(
            f"the service reported an error within the stream: {words}",
            body=body,
            received=received.events,
            response=response,
        )


def _is_error(body: Any) -> bool:
    if not is_object(body):
        return False
    return bool(body.get("error") or body.get("errors")) or body.get("type") == "error"


def _content_type(response: HttpResponse) -> str:
    return response.headers.get("content-type", "").partition(";")[0].strip().lower()


def _not_a_stream(response: HttpResponse, start: bytes) -> APIResponseValidationError:
    content_type = response.headers.get("content-type", "no content type")
    quoted = f"; it begins with {start.decode(errors='backslashreplace')!r}" if start else ""
    return APIResponseValidationError(
        f"the response (status {response.status}, {content_type}) is not a stream of events{quoted}",
        response=response,
        body=start,
    )
