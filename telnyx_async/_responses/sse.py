"""Server-sent events, parsed by the WHATWG HTML standard, 9.2. Pure: bytes in, events out."""

from __future__ import annotations

import codecs
import re
from io import StringIO
from typing import Any, Final

from attrs import frozen

from telnyx_async import _json
from telnyx_async._errors import ResponseTooLargeError

__all__ = ["EventParser", "LineSplitter", "ServerSentEvent"]

LIMIT: Final = 16 * 1024 * 1024
"""Longest line, and longest data of an event, in characters."""

_FIELDS = frozenset({"", "data", "event", "id", "retry"})  # "" begins a comment
_LINE_END = re.compile(r"\r\n|\n|\r")


@frozen(kw_only=True)
class ServerSentEvent:
    """An event of a `text/event-stream`. `id` is the last one that the stream contained."""

    __module__ = "telnyx_async"

    event: str = "message"
    data: str = ""
    id: str = ""
    retry: int | None = None

    def json(self) -> Any:
        """Return `data` decoded as JSON. `ValueError` if it is not JSON."""
        return _json.loads_received(self.data.encode())


class LineSplitter:
    """Splits UTF-8 pieces into lines that end in CR, LF or CRLF, wherever the pieces are cut."""

    def __init__(self, limit: int = LIMIT) -> None:
        self._limit = limit
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")("replace")
        self._rest = StringIO()
        self._after_cr = False

    def feed(self, piece: bytes) -> list[str]:
        """Return the lines that `piece` completes."""
        text = self._decoder.decode(piece)
        if self._after_cr and text:
            text = text.removeprefix("\n")
            self._after_cr = False
        if text:
            self._after_cr = text.endswith("\r")
        *lines, rest = _LINE_END.split(text)
        if lines:
            lines[0] = self._take_rest(lines[0])
        # A line may come in very many pieces: adding each to a string would be quadratic.
        self._rest.write(rest)
        if self._rest.tell() > self._limit:
            raise ResponseTooLargeError(f"a line is longer than {self._limit:,} characters")
        return lines

    def end(self) -> list[str]:
        """Return the last line, if the stream ends without a line end."""
        last = self._take_rest(self._decoder.decode(b"", final=True))
        return [last] if last else []

    def _take_rest(self, end: str) -> str:
        if not self._rest.tell():
            return end
        whole = self._rest.getvalue() + end
        self._rest = StringIO()
        return whole


class EventParser:
    """Parses a stream of events piece by piece."""

    def __init__(self, limit: int = LIMIT) -> None:
        self._lines = LineSplitter(limit)
        self._limit = limit
        self._data: list[str] = []
        self._size = 0
        self._event = ""
        self._id = ""
        self._retry: int | None = None
        self.is_event_stream = False
        """Whether a line was a comment or a field of an event."""

    def feed(self, piece: bytes) -> list[ServerSentEvent]:
        """Return the events that `piece` completes."""
        found = [self._line(line) for line in self._lines.feed(piece)]
        return [event for event in found if event is not None]

    def end(self) -> bool:
        """Take the end of the stream, and return whether it is within an event.

        Its data so far are `pending_data`; by the standard the event is discarded.
        """
        last = self._lines.end()
        for line in last:
            self._line(line)
        incomplete = bool(last) and not last[0].startswith(":")
        return incomplete or bool(self._data or self._event)

    @property
    def pending_data(self) -> str:
        """The data of an event that is not complete."""
        return "\n".join(self._data)

    def _line(self, line: str) -> ServerSentEvent | None:
        if not line:
            return self._dispatch()
        name, _, value = line.partition(":")
        self.is_event_stream = self.is_event_stream or name in _FIELDS
        self._field(name, value.removeprefix(" "))
        return None

    def _field(self, name: str, value: str) -> None:
        match name:
            case "data":
                self._append(value)
            case "event":
                self._event = value
            case "id" if "\0" not in value:
                self._id = value
            case "retry" if value.isascii() and value.isdigit():
                self._retry = int(value[:18])
            case _:  # a comment, or a field of a later standard
                pass

    def _append(self, value: str) -> None:
        self._size += len(value) + 1  # an empty line is a character of the data, too
        if self._size > self._limit:
            raise ResponseTooLargeError(f"an event is longer than {self._limit:,} characters")
        self._data.append(value)

    def _dispatch(self) -> ServerSentEvent | None:
        data, event, retry = self._data, self._event, self._retry
        self._data, self._size, self._event, self._retry = [], 0, "", None
        if not data:
            return None
        return ServerSentEvent(
            event=event or "message", data="\n".join(data), id=self._id, retry=retry
        )
