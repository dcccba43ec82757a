"""What the emulator was asked, for tests to assert on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import field, frozen

__all__ = ["Call", "Calls"]

_MOST = 20_000


@frozen(eq=False, kw_only=True)
class Call:
    """A request, and the status of its answer.

    `path` is as it was sent, without the `/v2` before it. `query` and `body` are the arguments
    by their wire names, empty where a request was refused before they could be read; `raw_query`
    and `content` are what came in. Header names are in lower case. `operation` is named as the
    method that calls it. A call that was cut off has the status 0.
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


class Calls(list[Call]):
    """Calls, oldest first; the oldest are forgotten beyond 20,000."""

    def add(self, call: Call) -> None:
        self.append(call)
        if len(self) > _MOST:
            del self[: _MOST // 2]

    def to(self, operation: str) -> list[Call]:
        """Those to one operation, named like the method: `rooms.sessions.actions.end`."""
        return [call for call in self if call.operation == operation]
