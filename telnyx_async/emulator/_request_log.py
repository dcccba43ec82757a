"""The requests that the emulator has received, for assertions in tests."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import evolve, field, frozen

__all__ = ["RecordedRequest", "RequestLog"]

_MAX_REQUESTS = 20_000


@frozen(eq=False, kw_only=True)
class RecordedRequest:
    """A request, and the status of its response: 0 if a fault reset the connection.

    `operation` is named like the method that calls it. `path` is as sent, without `/v2`. `query`
    and `body` are the arguments by the names that they have in the request, empty if it was
    rejected before they were parsed; `raw_query` and `content` are the bytes received. Header names
    are in lower case.
    """

    method: str
    path: str
    raw_query: str = ""
    query: Mapping[str, Any] = field(factory=dict[str, Any])
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    body: Any = None
    content: bytes = field(default=b"", repr=False)
    operation: str | None = None
    status: int = 0


class RequestLog(list[RecordedRequest]):
    """Requests, oldest first. Beyond 20,000, the older half is dropped."""

    def add(self, request: RecordedRequest) -> None:
        self.append(request)
        if len(self) > _MAX_REQUESTS:
            del self[: _MAX_REQUESTS // 2]

    def amend(self, status: int) -> None:
        """Set the status of the last request, whose response became another one."""
        self[-1] = evolve(self[-1], status=status)

    def to(self, operation: str) -> list[RecordedRequest]:
        """Return the requests for an operation, such as `rooms.sessions.actions.end`."""
        return [request for request in self if request.operation == operation]
