"""The emulator's control API, for other programs than tests in Python, and its web page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import resources
from typing import Any, Protocol

import attrs

from telnyx_async import _json
from telnyx_async._json import is_object
from telnyx_async._validation import ErrorResponse, JsonObject, Request, unprocessable
from telnyx_async.emulator._account import AccountState
from telnyx_async.emulator._callers import Callers
from telnyx_async.emulator._clock import VirtualClock
from telnyx_async.emulator._http.faults import Fault, Faults
from telnyx_async.emulator._request_log import RecordedRequest, RequestLog
from telnyx_async.emulator._rest.responses import Response, json_response, render_error
from telnyx_async.emulator._webhooks import EmittedEvent

__all__ = ["ControlAPI"]

_PREFIX = "/_emulator"
_NEWEST = 50
"""The number of requests, events, and items of a collection in a snapshot."""
_BODY_LIMIT = 2000
"""Bytes of each request body in a snapshot."""


class Controlled(Protocol):
    """The parts of an emulator that the control API uses."""

    clock: VirtualClock
    faults: Faults
    callers: Callers

    @property
    def url(self) -> str: ...

    @property
    def requests(self) -> RequestLog: ...

    @property
    def events(self) -> list[EmittedEvent]: ...

    @property
    def state(self) -> AccountState: ...

    def emit(self, event_type: str, /, **payload: Any) -> EmittedEvent: ...

    def reset(self) -> None: ...


class ControlAPI:
    """Serves a page at `/`, and what it shows as JSON at `/_emulator`.

    `POST /_emulator/clock` with `{"advance": 60}` advances the clock, `/_emulator/events` with
    `{"type": …, "payload": …}` emits an event, `/_emulator/faults` adds a fault, and
    `/_emulator/callers/join_room` calls that method of `Callers`. `DELETE /_emulator` resets the
    emulator, `DELETE /_emulator/faults` removes the faults.
    """

    def __init__(self, emulator: Controlled) -> None:
        self._emulator = emulator
        self._actions: Mapping[tuple[str, str], Callable[[JsonObject], object]] = {
            ("GET", ""): lambda body: self._snapshot(),
            ("DELETE", ""): lambda body: emulator.reset(),
            ("POST", "/clock"): lambda body: emulator.clock.advance(body["advance"]),
            ("POST", "/events"): self._emit,
            ("POST", "/faults"): lambda body: emulator.faults.add(Fault(**body)),
            ("DELETE", "/faults"): lambda body: emulator.faults.clear(),
        }

    def respond(self, request: Request) -> Response | None:
        """Return the response to a request, or None if its path is not of the control API."""
        if request.raw_path == "/":
            page = resources.files("telnyx_async.emulator") / "page.html"
            return Response(200, page.read_bytes(), "text/html")
        if not request.raw_path.startswith(_PREFIX):
            return None
        path = request.raw_path.removeprefix(_PREFIX)
        action = self._actions.get((request.method, path))
        action = action or self._caller_action(request.method, path)
        if action is None:
            return None
        try:
            result = action(_parse(request.body))
        except ErrorResponse as error:
            return render_error(error)
        except (ArithmeticError, LookupError, TypeError, ValueError) as error:
            return render_error(unprocessable(str(error)))
        return json_response(200, result if is_object(result) else {"result": "ok"})

    def _caller_action(self, method: str, path: str) -> Callable[[JsonObject], object] | None:
        name = path.removeprefix("/callers/")
        if method != "POST" or name == path or name.startswith("_"):
            return None
        action = getattr(self._emulator.callers, name, None)
        return None if action is None else lambda body: action(**body)

    def _emit(self, body: JsonObject) -> JsonObject:
        return dict(self._emulator.emit(body["type"], **body.get("payload", {})).body)

    def _snapshot(self) -> JsonObject:
        emulator = self._emulator
        return {
            "url": emulator.url,
            "now": emulator.clock.timestamp(),
            "requests": [_summary(request) for request in emulator.requests[-_NEWEST:]],
            "events": [attrs.asdict(event) for event in emulator.events[-_NEWEST:]],
            "faults": [attrs.asdict(fault) for fault in emulator.faults.active],
            "state": {
                path: {"count": len(items), "newest": list(items.values())[-_NEWEST:]}
                for path, items in sorted(emulator.state.collections.items())
                if items
            },
        }


def _parse(body: bytes) -> JsonObject:
    value: Any = _json.loads(body) if body else {}
    if not is_object(value):
        raise ValueError("The body must be a JSON object.")
    return value


def _summary(request: RecordedRequest) -> JsonObject:
    """Return a request without its headers, which contain the API key."""
    names = ("method", "path", "raw_query", "operation", "status")
    body = request.content[:_BODY_LIMIT].decode(errors="replace")
    return {name: getattr(request, name) for name in names} | {"body": body}
